import { lazy } from 'react'

/**
 * The dialogs, each loaded when it is first opened, so that the first paint waits for none of them. Until it is there the
 * keyboard stays on what opened it, and goes back to it from there.
 */
export const LoginDialog = lazy(async () => ({ default: (await import('./login/login-dialog')).LoginDialog }))
export const ProfileDialog = lazy(async () => ({ default: (await import('./profile/profile-dialog')).ProfileDialog }))
export const RemoveDialog = lazy(async () => ({ default: (await import('./profile/remove-dialog')).RemoveDialog }))
export const ReportDialog = lazy(async () => ({ default: (await import('./report/report-dialog')).ReportDialog }))
export const SettingsDialog = lazy(async () => ({
  default: (await import('./settings/settings-dialog')).SettingsDialog,
}))
export const SignOutDialog = lazy(async () => ({ default: (await import('./accounts/sign-out-dialog')).SignOutDialog }))
