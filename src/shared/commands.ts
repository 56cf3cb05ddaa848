import * as v from 'valibot'
import type { AppState, SessionDetails } from './app-state'
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
const nothing = v.strictObject({})
const everyone = ['window', 'cli'] as const
const text = v.pipe(v.string(), v.maxLength(2_048))

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
    parameters: v.strictObject({ storage: v.exactOptional(v.picklist(['keychain', 'memory'])) }),
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
  getToken: {
    callers: ['cli'],
    parameters: v.strictObject({
      /** The name or the id of a profile; absent: the one that is meant where none is named. */
      profile: v.exactOptional(text),
      session: v.exactOptional(id),
      /** Seconds for which it must be good. */
      minTtl: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(86_400))),
    }),
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands
export type CommandParameters<N extends CommandName> = v.InferOutput<(typeof commands)[N]['parameters']>

/** A profile that was refused comes back with a reason per field: an answer, not a failure. */
export type ProfileAnswer = { readonly profile: Profile } | { readonly problems: ProfileProblems }

/** An access token, for tools alone. */
export interface AccessTokenAnswer {
  readonly value: string
  readonly tokenType: 'bearer' | 'dpop'
  readonly scope: readonly string[]
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

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
  getToken: AccessTokenAnswer
}
