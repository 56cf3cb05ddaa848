import * as v from 'valibot'
import type { AppState, SessionDetails } from './app-state'
import { type AttemptExport, type AttemptReport, type AttemptSummary, exportFormats } from './attempt-report'
import { faultNames } from './faults'
import { loginOptionsSchema } from './login-options'
import { type Profile, type ProfileProblems, profileInputSchema } from './profile'

export type Caller = 'window' | 'cli'

interface Command {
  /** Who may call it. One that returns a token is never callable by the window. */
  readonly callers: readonly Caller[]
  readonly parameters: v.GenericSchema
}

const id = v.pipe(v.string(), v.maxLength(64))
const attempt = v.strictObject({ attemptId: id })
const session = v.strictObject({ sessionId: id })
const profile = v.strictObject({ profileId: id })
const exported = v.strictObject({ attemptId: id, format: v.picklist(exportFormats) })
const nothing = v.strictObject({})
const everyone = ['window', 'cli'] as const

/** The one table of everything that can be asked of Postern. Both transports derive from it. */
export const commands = {
  getState: { callers: everyone, parameters: nothing },
  addProfile: { callers: everyone, parameters: profileInputSchema },
  updateProfile: {
    callers: everyone,
    parameters: v.strictObject({ profileId: id, profile: profileInputSchema }),
  },
  removeProfile: { callers: everyone, parameters: profile },
  logIn: {
    callers: everyone,
    parameters: v.strictObject({
      profileId: id,
      storage: v.exactOptional(v.picklist(['keychain', 'memory'])),
      options: v.exactOptional(loginOptionsSchema),
      /** An attempt whose options are taken again, with `options` over them. */
      optionsOf: v.exactOptional(id),
    }),
  },
  logInWithPractice: {
    callers: everyone,
    parameters: v.strictObject({
      storage: v.exactOptional(v.picklist(['keychain', 'memory'])),
      /** What the practice provider does wrong, for this sign-in alone. */
      fault: v.exactOptional(v.picklist(faultNames)),
    }),
  },
  cancelAttempt: { callers: everyone, parameters: attempt },
  dismissAttempt: { callers: everyone, parameters: attempt },
  openBrowserAgain: { callers: everyone, parameters: attempt },
  copyLink: { callers: ['window'], parameters: attempt },
  checkKeychain: { callers: everyone, parameters: nothing },
  refreshSession: { callers: everyone, parameters: session },
  getSessionDetails: { callers: everyone, parameters: session },
  logOut: { callers: everyone, parameters: session },
  showLog: { callers: ['window'], parameters: nothing },
  listAttempts: { callers: everyone, parameters: nothing },
  getAttempt: { callers: everyone, parameters: attempt },
  exportAttempt: { callers: everyone, parameters: exported },
  /** Asks the person for a file and writes an export to it. */
  saveAttempt: { callers: ['window'], parameters: exported },
  /** Shows a section such as `RFC 9207 §2.4` in the browser; no other address can be asked for. */
  openSection: { callers: ['window'], parameters: v.strictObject({ source: v.pipe(v.string(), v.maxLength(100)) }) },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands
export type CommandParameters<N extends CommandName> = v.InferOutput<(typeof commands)[N]['parameters']>

/** A profile that was refused comes back with a reason per field: an answer, not a failure. */
export type ProfileAnswer = { readonly profile: Profile } | { readonly problems: ProfileProblems }

export interface CommandResults {
  getState: AppState
  addProfile: ProfileAnswer
  updateProfile: ProfileAnswer
  removeProfile: null
  logIn: { readonly attemptId: string }
  logInWithPractice: { readonly attemptId: string }
  cancelAttempt: null
  dismissAttempt: null
  openBrowserAgain: null
  copyLink: null
  checkKeychain: null
  refreshSession: null
  getSessionDetails: SessionDetails
  logOut: { readonly revoked: boolean }
  showLog: null
  /** The newest first. */
  listAttempts: readonly AttemptSummary[]
  getAttempt: AttemptReport
  exportAttempt: AttemptExport
  saveAttempt: { readonly saved: boolean }
  openSection: null
}
