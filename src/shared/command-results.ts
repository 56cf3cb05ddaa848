import type { AppState, LogOutResult, SessionDetails } from './app-state'
import type { AttemptExport, AttemptReport, ListedAttempt } from './attempt-report'
import type { CommandName } from './commands'
import type { About, Asked } from './desktop'
import type { RedirectInspection } from './lab'
import type { Profile, ProfileProblems } from './profile'
import type { ImportedProfile } from './profile-file'
import type { ProviderReport } from './provider-report'
import type { ToolHost } from './tool-host'

/** A profile that was refused comes back with a reason per field: an answer, not a failure. */
export type ProfileAnswer = { readonly profile: Profile } | { readonly problems: ProfileProblems }

/** An access token, for tools alone. */
export interface AccessTokenAnswer {
  readonly value: string
  readonly tokenType: 'bearer' | 'dpop'
  readonly scope: readonly string[]
  /** Scopes that were asked for and left out. */
  readonly missingScope: readonly string[]
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

/** A token for a server, and what it is sent with. */
export interface HostTokenAnswer {
  readonly value: string
  readonly kind: 'access' | 'id'
  readonly username: string
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

/** What an API answered, whatever its status. */
export interface ApiAnswer {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
}

/** What each command answers. */
export interface CommandResults extends Readonly<Record<CommandName, unknown>> {
  getState: AppState
  addProfile: ProfileAnswer
  updateProfile: ProfileAnswer
  removeProfile: null
  inspectProvider: { readonly report: ProviderReport } | { readonly problems: ProfileProblems }
  exportProfiles: { readonly text: string }
  importProfiles: { readonly profiles: readonly ImportedProfile[] }
  /** How many were written; `null` when no file was chosen. */
  exportProfilesToFile: { readonly count: number } | null
  /** `null` when no file was chosen. */
  importProfilesFromFile: { readonly profiles: readonly ImportedProfile[] } | null
  setDefault: null
  /** Whether a file was chosen. */
  chooseCaFile: { readonly chosen: boolean }
  clearCaFile: null
  setLanguage: null
  changeDesktop: null
  /** The oldest; `null` when there is none. */
  takeAsked: Asked | null
  getAbout: About
  showLicences: null
  logIn: { readonly attemptId: string }
  logInWithPractice: { readonly attemptId: string }
  switchAttempt: { readonly attemptId: string }
  /** The attempt that it answers: another one than it was pasted for, where its `state` says so. */
  pasteRedirect: { readonly accepted: true; readonly attemptId: string }
  cancelAttempt: null
  dismissAttempt: null
  openBrowserAgain: null
  copyLink: null
  getLink: { readonly link: string }
  checkKeychain: null
  checkScheme: null
  registerScheme: null
  unregisterScheme: null
  refreshSession: null
  getSessionDetails: SessionDetails
  logOut: LogOutResult
  cancelLogOut: null
  dismissLogOut: null
  openLogOutAgain: null
  copyLogOutLink: null
  forgetSession: null
  forgetRevocation: null
  runLab: null
  cancelLab: null
  exportLab: { readonly text: string }
  inspectRedirect: RedirectInspection
  /** `null` when another one has come, or it was taken up. */
  getInvitation: { readonly link: string } | null
  dismissInvitation: null
  showLog: null
  getToken: AccessTokenAnswer
  /** The newest first. */
  listAttempts: readonly ListedAttempt[]
  getAttempt: AttemptReport
  exportAttempt: AttemptExport
  saveAttempt: { readonly saved: boolean }
  openSection: null
  getHostToken: HostTokenAnswer
  refuseHostToken: null
  mapHost: ToolHost
  unmapHost: null
  callApi: ApiAnswer
  answerQuestion: null
  ruleTool: null
  forgetTool: null
  setToolPolicy: null
}
