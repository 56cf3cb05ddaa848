import * as client from 'openid-client'
import { isPassing } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { member } from '../shared/reason'
import { isOpenId } from './authorization-request'
import { type DeviceAuthorization, ofDevice } from './device-authorization'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { ObservedFetch } from './observed-fetch'
import { clockTolerance, type Provider } from './provider'
import { fromLibrary } from './provider-error'
import { acceptTokens, namedSkew, resourceParameters, type TokenSet } from './token-exchange'

const grantType = 'urn:ietf:params:oauth:grant-type:device_code'

/** Milliseconds by which every further question waits longer, once the provider has asked for it (RFC 8628 §3.5). */
const slowDown = 5_000
/** Milliseconds to which the waits grow while the network or the provider fails. */
const longestBackoff = 60_000

/**
 * Asks for the tokens until the person has approved, refused, or let the code expire.
 *
 * A network or a provider that fails on the way is no answer: it is asked again, less and less often. The end of the
 * code's life is the caller's: it aborts `observed`.
 *
 * @param refused gets tokens that were issued and are not what was asked for
 * @throws {LoginError} `access_denied`, `device_code_expired`, `device_not_allowed`, the provider's error, `token_*`,
 * `id_token_*`, `login_too_old`, or why `observed` was aborted
 * @see RFC 8628 §3.4, §3.5; OpenID Connect Core §3.1.3.7
 */
export async function pollForTokens(
  provider: Provider,
  profile: Profile,
  device: DeviceAuthorization,
  observed: ObservedFetch,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
  refused: (tokens: TokenSet) => void,
): Promise<TokenSet> {
  const parameters = resourceParameters(profile)
  parameters.set('device_code', device.deviceCode.reveal())
  const ask = () => client.genericGrantRequest(provider.config, grantType, parameters, dpop ? { DPoP: dpop } : {})
  let { interval } = device
  let wait = interval
  for (;;) {
    await observed.pause(wait)
    const tokens = await ask().catch(async (error: unknown) => {
      const failure = await fromLibrary(error, [device.deviceCode.reveal(), device.userCode.reveal()])
      if (failure.said === 'slow_down') interval += slowDown
      if (failure.said === 'slow_down' || failure.said === 'authorization_pending') wait = interval
      else if (isPassing(failure.code)) wait = Math.max(interval, Math.min(wait * 2, longestBackoff))
      else throw refusal(failure, observed, journal)
      wait = Math.max(wait, (failure.retryAfter ?? 0) * 1_000)
      if (failure.said === 'authorization_pending') return undefined
      const reason = failure.said ?? failure.code
      journal.step('asks_less_often', 'provider', 'postern', { reason, next_try_in: wait / 1_000 })
      return undefined
    })
    if (tokens) return acceptDeviceTokens(tokens, profile, device, journal, dpop, refused)
  }
}

function refusal(failure: LoginError, { clockOffset }: ObservedFetch, journal: Journal): LoginError {
  const named = namedSkew(ofDevice(failure), clockOffset())
  journal.check('token_response', 'fail', 'RFC 8628 §3.5', member(named.code))
  return named
}

/** The library takes an answer to any grant without an ID token and with an old one, so both are asked for here. */
function acceptDeviceTokens(
  tokens: TokenSet,
  profile: Profile,
  { requestedAt }: DeviceAuthorization,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
  refused: (tokens: TokenSet) => void,
): TokenSet {
  acceptTokens(tokens, journal, dpop, refused)
  const failure =
    isOpenId(profile) && tokens.id_token === undefined
      ? new LoginError('id_token_missing')
      : tooOld(tokens, profile, requestedAt)
  if (profile.maxAge !== undefined)
    journal.check('auth_time', failure ? 'fail' : 'pass', 'OpenID Connect Core §3.1.2.1', failure?.detail)
  if (failure === undefined) return tokens
  refused(tokens)
  throw failure
}

/** The person must have proved who they are within `max_age` seconds before the login was begun, or since. */
function tooOld(tokens: TokenSet, { maxAge }: Profile, requestedAt: number): LoginError | undefined {
  if (maxAge === undefined || tokens.id_token === undefined) return undefined
  const provedAt = tokens.claims()?.auth_time
  if (provedAt !== undefined && provedAt + maxAge + clockTolerance >= requestedAt / 1_000) return undefined
  return new LoginError('login_too_old', member('auth_time'))
}
