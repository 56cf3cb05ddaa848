import { join } from 'node:path'
import { LoginError } from '../../core/login-error'
import { type AutostartEntry, formatAutostartEntry } from '../../node/desktop-entry'
import { quote } from '../../shared/reason'
import type { DesktopFiles } from '../scheme-registration/linux'
import type { LoginStart } from './login-start'

export interface LinuxStartOptions {
  readonly entry: AutostartEntry
  /** The name of the entry, as that of the scheme's handler. */
  readonly id: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userHome: string
  readonly files: Pick<DesktopFiles, 'read' | 'write' | 'remove'>
}

/**
 * An own entry in the person's `autostart` folder. One that starts another program, such as a Postern that was moved,
 * counts as off.
 *
 * @see Desktop Application Autostart Specification 0.5
 */
export function createLinuxStart({ entry, id, env, userHome, files }: LinuxStartOptions): LoginStart {
  const configHome = env['XDG_CONFIG_HOME'] || join(userHome, '.config')
  const path = join(configHome, 'autostart', `${id}.desktop`)
  const text = formatAutostartEntry(entry)
  const isOn = async () => (await files.read(path)) === text
  return {
    isOn,
    async set(on) {
      try {
        await (on ? files.write(path, text) : files.remove(path))
      } catch (error) {
        throw new LoginError('start_at_login_failed', quote(path, String((error as NodeJS.ErrnoException).code)), {
          cause: error,
        })
      }
      if ((await isOn()) !== on) throw new LoginError('start_at_login_failed', quote(path))
    },
  }
}
