import type { AppState, AttemptStage, AttemptView, LogOutKind, SessionView } from '../../shared/app-state'
import { attemptStages, logOutKinds } from '../../shared/app-state'
import type { Failure, FailureCode } from '../../shared/failures'
import type { LoginOptions } from '../../shared/login-options'
import type { Profile } from '../../shared/profile'

/** For so long a card says that its account has just been signed in. */
const justSignedIn = 10_000

export const isFirstStart = ({ profiles, attempts, sessions, logOuts, revocations }: AppState): boolean =>
  [profiles, attempts, sessions, logOuts, revocations].every(({ length }) => length === 0)

/** Where the sign-in took another way than this computer's browser, there is nothing to sign out of in it. */
export function logOutKindsFor(profile: Profile | undefined): readonly LogOutKind[] {
  const elsewhere = profile?.redirect.kind === 'device' || profile?.redirect.kind === 'paste'
  return elsewhere ? logOutKinds.filter((kind) => kind !== 'everywhere') : logOutKinds
}

/** The newest attempt of each profile, unless it led to an account: then the account's card says so. */
export function shownAttempts(state: AppState): readonly AttemptView[] {
  const newest = new Map(state.attempts.map((attempt) => [attempt.profileId, attempt]))
  return state.attempts.filter((attempt) => newest.get(attempt.profileId) === attempt && attempt.stage !== 'signed_in')
}

export const isUnderWay = (attempt: AttemptView): boolean =>
  attempt.stage !== 'signed_in' && attempt.stage !== 'failed' && attempt.stage !== 'cancelled'

export const isKeychainCode = (code: FailureCode): boolean => code.startsWith('keychain_')

export interface Step {
  readonly stage: AttemptStage
  readonly progress: 'done' | 'present' | 'failed' | 'open'
}

/** The stages of an attempt and how far each is. A device login has nothing to exchange. */
export function steps(attempt: AttemptView): readonly Step[] {
  const reached = attemptStages.indexOf(isUnderWay(attempt) ? (attempt.stage as AttemptStage) : attempt.reached)
  const end = attempt.stage === 'failed' || attempt.stage === 'cancelled' ? 'failed' : 'present'
  const all = attemptStages.map(
    (stage, index) =>
      ({
        stage,
        progress: attempt.stage === 'signed_in' || index < reached ? 'done' : index === reached ? end : 'open',
      }) as const,
  )
  return all.filter(({ stage }) => attempt.redirect !== 'device' || stage !== 'exchanging')
}

export const isJustSignedIn = (session: SessionView, now: number): boolean =>
  session.status === 'active' && Math.abs(now - session.signedInAt) < justSignedIn

/** Of several accounts at one provider, one is meant where a tool names none. An only account needs no such word. */
export function defaultChoice(
  { id, profileId }: SessionView,
  { sessions, defaults }: AppState,
): { readonly byDefault: boolean; readonly choosable: boolean } {
  const several = sessions.filter((session) => session.profileId === profileId).length > 1
  const isDefault = defaults.sessions[profileId] === id
  return { byDefault: several && isDefault, choosable: several && !isDefault }
}

export interface ProviderRow {
  readonly profile: Profile
  readonly accounts: number
  /** Without an account and without an attempt under way it may be removed. */
  readonly removable: boolean
  readonly signingIn: boolean
}

export function providerRows(state: AppState): readonly ProviderRow[] {
  return state.profiles.map((profile) => {
    const accounts = state.sessions.filter((session) => session.profileId === profile.id).length
    const signingIn = state.attempts.some((attempt) => attempt.profileId === profile.id && isUnderWay(attempt))
    return { profile, accounts, signingIn, removable: accounts === 0 && !signingIn }
  })
}

/** What a sign-in at a provider asks: without it, the browser's own session would give the account that is here already. */
export const nextSignIn = (profile: Profile, { sessions }: AppState): { readonly options?: LoginOptions } =>
  !profile.prompt && sessions.some(({ profileId }) => profileId === profile.id) ? { options: { prompt: 'login' } } : {}

/** Why the keychain cannot be used, unless a failed attempt on screen says so already. */
export function keychainProblem(state: AppState): Failure | undefined {
  if (state.keychain.kind !== 'unavailable') return undefined
  const said = shownAttempts(state).some((attempt) => attempt.failure && isKeychainCode(attempt.failure.code))
  return said ? undefined : state.keychain.failure
}

/** Whether the place says already, with the remedy, what is the matter with the account. */
export const isSaidAbove = ({ failure }: SessionView, { keychain }: AppState): boolean =>
  keychain.kind === 'unavailable' && failure?.code === keychain.failure.code

export type RemedyAction =
  | 'try_again'
  | 'new_code'
  | 'ask_me'
  | 'sign_in_anew'
  | 'check_keychain'
  | 'memory_only'
  | 'register_scheme'
  | 'edit_provider'
  | 'open_settings'
  | 'open_log'

const inTheProfile: ReadonlySet<FailureCode> = new Set([
  'profile_invalid',
  'discovery_failed',
  'issuer_mismatch',
  'provider_answer_too_large',
  'loopback_ports_taken',
  'response_issuer_mismatch',
  'access_denied',
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
  'invalid_request',
  'unauthorized_client',
  'invalid_scope',
  'invalid_target',
  'invalid_client',
  'pushed_response_invalid',
  'token_type_mismatch',
  'id_token_missing',
  'id_token_issuer_mismatch',
  'id_token_audience_mismatch',
  'login_too_old',
])

/** How a silent sign-in ends that would have to ask something, or that a page of the provider holds up. */
const askedInVain: ReadonlySet<FailureCode> = new Set([
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
  'redirect_timeout',
])

/** The browser's own session at the provider is in the way: asking anew shows the sign-in page. */
const signedInOtherwise: ReadonlySet<FailureCode> = new Set(['login_too_old', 'organization_mismatch'])

const inTheSettings: ReadonlySet<FailureCode> = new Set(['ca_file_invalid', 'tls_failed'])

/** Whether a choice under Settings, such as the CA file, mends it. */
export const isMendedInSettings = (code: FailureCode): boolean => inTheSettings.has(code)

const inTheLog: ReadonlySet<FailureCode> = new Set(['practice_failed', 'internal_error', 'storage_failed'])

/** What the window offers to do about a failed attempt; the first is the likeliest to help. */
export function remedyActions(
  code: FailureCode,
  profile: Profile | undefined,
  state: AppState,
  silent = false,
): readonly RemedyAction[] {
  if (isKeychainCode(code)) {
    return state.keychain.kind === 'ready' ? ['try_again', 'memory_only'] : ['check_keychain', 'memory_only']
  }
  if (code === 'device_code_expired') return ['new_code']
  if (code === 'scheme_not_registered' || code === 'scheme_owned_by_other') {
    return state.scheme.owner.kind === 'ours' ? ['try_again'] : ['register_scheme', 'try_again']
  }
  if (silent && askedInVain.has(code)) return ['ask_me', 'try_again']
  if (inTheLog.has(code)) return ['try_again', 'open_log']
  if (inTheSettings.has(code)) return ['try_again', 'open_settings']
  const editable = profile !== undefined && profile.kind !== 'practice'
  const first = signedInOtherwise.has(code) ? 'sign_in_anew' : 'try_again'
  return editable && inTheProfile.has(code) ? [first, 'edit_provider'] : [first]
}

/** Failures that another way back may not meet with. */
const ofTheWay: ReadonlySet<FailureCode> = new Set([
  'browser_failed',
  'loopback_ports_taken',
  'redirect_timeout',
  'redirect_malformed',
  'device_code_expired',
  'device_not_allowed',
  'device_response_invalid',
  'device_not_offered',
])

export const offersOtherWays = ({ failure, silent }: AttemptView): boolean =>
  failure !== undefined && !silent && ofTheWay.has(failure.code)

/** Where the keyboard goes on when the item it was in is gone: the account that an attempt led to, or the provider. */
export function successor(item: string, state: AppState): string | undefined {
  const session = state.sessions.find(({ id }) => item === sessionItem(id))
  if (session) return profileItem(session.profileId)
  const logOut = state.logOuts.find(({ id }) => item === logOutItem(id))
  if (logOut) return profileItem(logOut.profileId)
  const attempt = state.attempts.find(({ id }) => item === attemptItem(id))
  if (!attempt) return undefined
  return attempt.sessionId === undefined ? profileItem(attempt.profileId) : sessionItem(attempt.sessionId)
}

export const attemptItem = (id: string): string => `attempt-${id}`
export const logOutItem = (id: string): string => `log-out-${id}`
export const sessionItem = (id: string): string => `account-${id}`
export const profileItem = (id: string): string => `provider-${id}`

export function initials(label: string): string {
  const words = label.split(/[\s@._-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const [first, second] = label.includes('@')
    ? words.slice(0, 1)
    : [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, second]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
