import { LoginError } from '../../core/login-error'
import type { LoginStart } from './login-start'

interface Item {
  readonly path: string
  readonly args: string[]
}

/** The part of Electron's `app` that is used. */
export interface LoginItems {
  getLoginItemSettings(item: Item): { readonly openAtLogin: boolean }
  setLoginItemSettings(item: Item & { openAtLogin: boolean }): void
}

/** The system's own list of what starts at login (macOS, Windows). Both questions name the same program and arguments. */
export function createLoginItems(items: LoginItems, [path = '', ...args]: readonly string[]): LoginStart {
  const item = { path, args: args.map(quoted) }
  const isOn = async () => items.getLoginItemSettings(item).openAtLogin
  return {
    isOn,
    async set(on) {
      items.setLoginItemSettings({ ...item, openAtLogin: on })
      if ((await isOn()) !== on) throw new LoginError('start_at_login_failed')
    },
  }
}

/** Windows keeps the arguments as one line. */
const quoted = (word: string) => (/\s/.test(word) ? `"${word}"` : word)
