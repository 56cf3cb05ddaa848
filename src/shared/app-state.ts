import type { Failure } from './failures'
import type { Profile } from './profile'

/** The stages of one login attempt, in the order in which they come. */
export const attemptStages = ['preparing', 'waiting', 'exchanging', 'checking', 'saving'] as const
export const attemptOutcomes = ['signed_in', 'failed', 'cancelled'] as const
export type AttemptStage = (typeof attemptStages)[number]
export type AttemptOutcome = (typeof attemptOutcomes)[number]

/** Where the tokens of a session lie. `memory` lasts until Postern quits, and only by the person's choice. */
export type Storage = 'keychain' | 'memory'

export interface AttemptView {
  readonly id: string
  readonly profileId: string
  readonly stage: AttemptStage | AttemptOutcome
  /** The last stage that was reached, when `stage` is an outcome. */
  readonly reached: AttemptStage
  readonly storage: Storage
  /** The provider may ask nothing (`prompt=none`). */
  readonly silent?: boolean
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Milliseconds since the epoch; the attempt fails with `redirect_timeout` then. It is short while a silent one waits. */
  readonly deadline: number
  readonly redirectUri?: string
  /** Redirects that were not the answer to this attempt and were turned away. */
  readonly strays: number
  /** The redirect has come, whatever it brought. */
  readonly answered?: true
  /** Set when the opener said that it failed; the attempt goes on waiting, for the link can be copied. */
  readonly browserFailure?: Failure
  readonly failure?: Failure
  /** The session that came of it. */
  readonly sessionId?: string
}

export type SessionStatus = 'active' | 'refreshing' | 'expired' | 'ended' | 'unreadable'

export interface SessionView {
  readonly id: string
  readonly profileId: string
  readonly subject: string
  /** What to call the person: name, else e-mail address, else subject. */
  readonly label: string
  readonly email?: string
  readonly organization?: string
  readonly storage: Storage
  readonly status: SessionStatus
  /** Milliseconds since the epoch. */
  readonly signedInAt: number
  readonly refreshedAt?: number
  readonly accessTokenExpiresAt?: number
  readonly canRefresh: boolean
  /** Milliseconds since the epoch: when Postern tries again by itself, after `failure`. */
  readonly retryAt?: number
  /** Why it is expired, ended or unreadable, or why the last refresh did not work. */
  readonly failure?: Failure
}

/** What is shown when a card's details are opened. Claims, never tokens. */
export interface SessionDetails {
  readonly sessionId: string
  readonly issuer: string
  readonly clientId: string
  readonly scope: readonly string[]
  readonly audiences: readonly string[]
  readonly tokenType: string
  readonly claims: Readonly<Record<string, unknown>>
}

export type KeychainStatus =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'checking' }
  /** It asks the person something in a window of its own. */
  | { readonly kind: 'prompting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly failure: Failure }

/** `Keychain` (macOS), `Credential Manager` (Windows), `Secret Service` (Linux). */
export type KeychainName = 'Keychain' | 'Credential Manager' | 'Secret Service'

export type PracticeStatus =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly issuer: string }

/** Everything the window shows. Immutable, replaced as a whole on each change. Holds no secret. */
export interface AppState {
  readonly version: string
  readonly keychainName: KeychainName
  readonly keychain: KeychainStatus
  readonly practice: PracticeStatus
  readonly profiles: readonly Profile[]
  readonly attempts: readonly AttemptView[]
  readonly sessions: readonly SessionView[]
  /** How many events of attempts there were: when it grows, what the inspector shows is no longer the newest. */
  readonly attemptEvents: number
  /** What went wrong at the start, such as a damaged file. */
  readonly problems: readonly Failure[]
}
