import type { KeptSettings } from '../core/kept-settings'
import type { About, Theme } from '../shared/desktop'
import type { Settings } from '../shared/settings'
import type { Asks } from './asks'
import type { CommandHandlers } from './commands'
import type { StartAtLogin } from './start-at-login'

export interface DesktopHandlerParts {
  readonly settings: Pick<KeptSettings, 'change'>
  readonly asks: Pick<Asks, 'take'>
  readonly startAtLogin: Pick<StartAtLogin, 'set'>
  readonly about: () => About
  /** @throws {LoginError} `storage_failed` */
  setTheme(theme: Theme): void
  showLicences(): Promise<void>
}

/** The commands about how Postern sits on the desktop. */
export function createDesktopHandlers({
  settings,
  asks,
  startAtLogin,
  about,
  setTheme,
  showLicences,
}: DesktopHandlerParts): Pick<CommandHandlers, 'changeDesktop' | 'takeAsked' | 'getAbout' | 'showLicences'> {
  return {
    changeDesktop: async ({ theme, startsAtLogin, ...kept }) => {
      if (theme !== undefined) setTheme(theme)
      if (Object.keys(kept).length > 0) await settings.change((before): Settings => ({ ...before, ...kept }))
      if (startsAtLogin !== undefined) await startAtLogin.set(startsAtLogin)
      return null
    },
    takeAsked: () => asks.take(),
    getAbout: about,
    showLicences: async () => {
      await showLicences()
      return null
    },
  }
}
