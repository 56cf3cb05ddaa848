import type { DesktopView } from './desktop'
import type { Failure } from './failures'
import type { LabView } from './lab'
import type { LanguageChoice } from './languages'
import type { Profile, RedirectKind } from './profile'
import type { SchemeStatus } from './scheme'
import type { HandOutSummary, ToolConsent, ToolQuestion } from './tool-consent'
import type { ToolHost } from './tool-host'
import type { HeldLink, TurnedAwayLink } from './turned-away-link'
import type { WaitingCause } from './waiting-cause'

/** The stages of one login attempt, in the order in which they come. */
export const attemptStages = ['preparing', 'waiting', 'exchanging', 'checking', 'saving'] as const
export const attemptOutcomes = ['signed_in', 'failed', 'cancelled'] as const
export type AttemptStage = (typeof attemptStages)[number]
export type AttemptOutcome = (typeof attemptOutcomes)[number]

/** What a person needs to approve a device login. Each address is https, or of this computer (RFC 8628 §3.3). */
export interface DeviceView {
  readonly userCode: string
  readonly verificationUri: string
  /** The same with the code in it. */
  readonly verificationUriComplete?: string
}

/** Where the tokens of a session lie. `memory` lasts until Postern quits, and only by the person's choice. */
export type Storage = 'keychain' | 'memory'

export interface AttemptView {
  readonly id: string
  /** Of the attempt that the person began, where this one goes on in its place by another way back. */
  readonly firstId?: string
  readonly profileId: string
  readonly stage: AttemptStage | AttemptOutcome
  /** The last stage that was reached, when `stage` is an outcome. */
  readonly reached: AttemptStage
  readonly storage: Storage
  /** How the answer comes back. */
  readonly redirect: RedirectKind
  /** While a device login waits for its approval. */
  readonly device?: DeviceView
  /** The provider may ask nothing (`prompt=none`). */
  readonly silent?: boolean
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Milliseconds since the epoch; the attempt fails with `redirect_timeout` then, or `device_code_expired`. It is short while a silent one waits. */
  readonly deadline: number
  readonly redirectUri?: string
  /** Redirects that were not the answer to this attempt and were turned away. */
  readonly strays: number
  /** Why no redirect may have come, the likeliest first, once that takes long. */
  readonly causes?: readonly WaitingCause[]
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
  /** A refresh has brought a new refresh token. */
  readonly rotates?: true
  /** Scopes that the login asked for and the provider left out. Absent where there are none. */
  readonly missingScope?: readonly string[]
  /** Milliseconds since the epoch: when Postern tries again by itself, after `failure`. */
  readonly retryAt?: number
  /** Why it is expired, ended or unreadable, or why the last refresh did not work. */
  readonly failure?: Failure
}

/** What a session may do at one API. */
export interface AudienceDetails {
  /** The audience or resource, as it was asked for; absent for the provider's default. */
  readonly name?: string
  readonly scope: readonly string[]
  /** Scopes that were asked for and left out. */
  readonly missingScope: readonly string[]
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

/** How a log out goes: on this computer alone, also at the provider, or also in the browser. */
export const logOutKinds = ['local', 'revoke', 'everywhere'] as const
export type LogOutKind = (typeof logOutKinds)[number]

export const logOutStages = ['waiting', 'unconfirmed', 'confirmed', 'timed_out', 'cancelled', 'failed'] as const
/** `unconfirmed`: the browser came back, but not with what shows that it was the answer. */
export type LogOutStage = (typeof logOutStages)[number]

/** One log out in the browser, under way or ended. The account is signed out on this computer already. */
export interface LogOutView {
  readonly id: string
  readonly profileId: string
  /** The provider's name. */
  readonly provider: string
  /** What the person was called. */
  readonly account: string
  readonly stage: LogOutStage
  /** The browser's right return is still waited for; also while `unconfirmed`. */
  readonly open: boolean
  /** Milliseconds since the epoch; nothing is waited for then. */
  readonly deadline: number
  /** Where the browser comes back to. */
  readonly returnUri?: string
  /** Set when the opener said that it failed; the link can be copied. */
  readonly browserFailure?: Failure
  readonly failure?: Failure
}

/** A provider that is still to be told that an account is signed out. */
export interface RevocationView {
  /** That of the session that was. */
  readonly sessionId: string
  readonly profileId: string
  /** The provider's name. */
  readonly provider: string
  /** What the person was called. */
  readonly account: string
  /** Milliseconds since the epoch: when Postern tries again by itself; absent while it tries, or where the keychain is in the way. */
  readonly retryAt?: number
  /** Why the last try did not work. */
  readonly failure?: Failure
}

/** What came of a log out. On this computer it has worked, else it would be a failure. */
export interface LogOutResult {
  /** `pending`: the provider could not be reached, and is told later. `not_asked` also where there was nothing to revoke. */
  readonly revoked: 'yes' | 'no' | 'pending' | 'not_offered' | 'not_asked'
  readonly browser: 'started' | 'not_offered' | 'not_asked'
  /** The log out in the browser that has started. */
  readonly logOutId?: string
}

/** What is shown when a card's details are opened. Claims, never tokens. */
export interface SessionDetails {
  readonly sessionId: string
  readonly issuer: string
  readonly clientId: string
  /** The login's own first. */
  readonly audiences: readonly AudienceDetails[]
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

/** What is meant where a person or a tool names nothing. */
export interface Defaults {
  readonly profileId?: string
  /** By profile, the id of its session. */
  readonly sessions: Readonly<Record<string, string>>
}

/** An invitation to an organization that a link has brought. Its ticket stays in the main process until a person takes it up. */
export interface InvitationView {
  readonly id: string
  readonly organization: string
  /** What the link calls the organization; anybody could have written it. */
  readonly organizationName?: string
}

/** Everything the window shows. Immutable, replaced as a whole on each change. Holds no secret. */
export interface AppState {
  readonly version: string
  /** There is no display: no window can be shown, and no browser opens. */
  readonly headless?: true
  readonly keychainName: KeychainName
  readonly keychain: KeychainStatus
  readonly practice: PracticeStatus
  readonly scheme: SchemeStatus
  readonly profiles: readonly Profile[]
  readonly attempts: readonly AttemptView[]
  readonly sessions: readonly SessionView[]
  readonly defaults: Defaults
  /** The path of a CA file, when one was chosen. */
  readonly caFile?: string
  /** The servers that credential helpers may take tokens to. */
  readonly hosts: readonly ToolHost[]
  /** What waits for the person's word, the oldest first. */
  readonly questions: readonly ToolQuestion[]
  /** What the person has said of tools. */
  readonly consents: readonly ToolConsent[]
  /** What tools were given, the newest first. */
  readonly handOuts: readonly HandOutSummary[]
  readonly logOuts: readonly LogOutView[]
  readonly revocations: readonly RevocationView[]
  /** How many events of attempts there were: when it grows, what the inspector shows is no longer the newest. */
  readonly attemptEvents: number
  readonly lab: LabView
  /** What the person chose, and the locale (BCP 47) that came of it. */
  readonly language: { readonly chosen: LanguageChoice; readonly locale: string }
  /** Links that came and belonged to nothing, the newest first. */
  readonly turnedAwayLinks: readonly TurnedAwayLink[]
  /** Answers to sign-ins that wait for the keychain. */
  readonly heldLinks: readonly HeldLink[]
  /** Brought by a link; a person is to say what comes of it. */
  readonly invitation?: InvitationView
  readonly desktop: DesktopView
  /** What went wrong at the start, such as a damaged file. */
  readonly problems: readonly Failure[]
}
