import { type ComponentType, lazy } from 'react'
import { windowLanguage } from './language'

/**
 * The dialogs, each loaded when it is first opened, so that the first paint waits for none of them. Until it is there the
 * keyboard stays on what opened it, and goes back to it from there.
 */
const dialog = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const loaded = await load()
    // Some bring words of their own.
    await windowLanguage.loaded()
    return { default: loaded }
  })

export const AboutDialog = dialog(async () => (await import('./palette/about-dialog')).AboutDialog)
export const LoginDialog = dialog(async () => (await import('./login/login-dialog')).LoginDialog)
export const ProfileDialog = dialog(async () => (await import('./profile/profile-dialog')).ProfileDialog)
export const RemoveDialog = dialog(async () => (await import('./profile/remove-dialog')).RemoveDialog)
export const ReportDialog = dialog(async () => (await import('./report/report-dialog')).ReportDialog)
export const SettingsDialog = dialog(async () => (await import('./settings/settings-dialog')).SettingsDialog)
export const ShortcutsDialog = dialog(async () => (await import('./palette/shortcuts-dialog')).ShortcutsDialog)
export const SignOutDialog = dialog(async () => (await import('./accounts/sign-out-dialog')).SignOutDialog)

const loadPalette = async () => (await import('./palette/palette-dialog')).PaletteDialog
export const PaletteDialog = dialog(loadPalette)

/** Whoever opens the palette types on at once, so it is there by then. */
export const preparePalette = (): void => void requestIdleCallback(() => void loadPalette())
