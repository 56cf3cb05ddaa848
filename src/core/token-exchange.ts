import * as client from 'openid-client'
import type { FailureCode } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { because, member, quote } from '../shared/reason'
import type { AuthorizationRequest } from './authorization-request'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { ObservedFetch } from './observed-fetch'
import { clockTolerance, type Provider } from './provider'
import { fromLibrary } from './provider-error'

/** A token set whose form and claims the library has checked, and whose token type we have. */
export type TokenSet = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers

/** Milliseconds before a token request that was turned away is made again; there are no more tries than these. */
const pauses = [1_000, 3_000] as const
/** Milliseconds that it waits at most; a provider that asks for more is asked another time. */
const longestPause = 10_000

/**
 * Exchanges the code, once.
 *
 * @param redirect holds the code, which is sent again only where it was turned away unread (HTTP 429, 503)
 * @param refused gets tokens that were issued and are of another type than asked for
 * @throws {LoginError} the provider's error, `token_*`, `id_token_*`, `clock_skewed`, `network_*`
 * @see RFC 6749 §4.1.3, RFC 7636 §4.5, OpenID Connect Core §3.1.3
 */
export async function exchangeCode(
  provider: Provider,
  profile: Profile,
  request: AuthorizationRequest,
  redirect: URL,
  observed: ObservedFetch,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
  refused: (tokens: TokenSet) => void = () => {},
): Promise<TokenSet> {
  const parameters = resourceParameters(profile)
  const secrets = [redirect.searchParams.get('code') ?? '', request.codeVerifier.reveal()]
  const checks = {
    pkceCodeVerifier: request.codeVerifier.reveal(),
    expectedState: request.state.reveal(),
    ...(request.nonce ? { expectedNonce: request.nonce.reveal(), idTokenExpected: true } : {}),
    ...(profile.maxAge === undefined ? {} : { maxAge: profile.maxAge }),
  }
  const grant = () =>
    client.authorizationCodeGrant(provider.config, redirect, checks, parameters, dpop ? { DPoP: dpop } : {})
  return judge(observed, journal, dpop, secrets, grant, refused)
}

/**
 * Asks for new tokens with a refresh token.
 *
 * @param parameters what they are to be for, where that is not what the login asked for
 * @throws {LoginError} as `exchangeCode`; `invalid_grant` when the token is used up or revoked
 * @see RFC 6749 §6, RFC 8707 §2.2
 */
export async function refreshTokens(
  provider: Provider,
  refreshToken: string,
  parameters: URLSearchParams,
  observed: ObservedFetch,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
): Promise<TokenSet> {
  return judge(observed, journal, dpop, [refreshToken], () =>
    client.refreshTokenGrant(provider.config, refreshToken, parameters, dpop ? { DPoP: dpop } : {}),
  )
}

/** The resource indicators, again as in the authorization request (RFC 8707 §2.2). */
export function resourceParameters({ resource = [] }: Profile): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const each of resource) parameters.append('resource', each)
  return parameters
}

/** The check of a claim that stands behind a refusal of the library. */
const claimsRefused: Partial<Record<FailureCode, string>> = {
  id_token_issuer_mismatch: 'id_token_iss',
  id_token_audience_mismatch: 'id_token_aud',
  id_token_expired: 'id_token_exp',
  clock_skewed: 'id_token_exp',
  id_token_nonce_mismatch: 'nonce',
  id_token_algorithm_refused: 'id_token_signature',
}

async function judge(
  observed: ObservedFetch,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
  secrets: readonly string[],
  grant: () => Promise<TokenSet>,
  refused: (tokens: TokenSet) => void = () => {},
): Promise<TokenSet> {
  const tokens = await persist(observed, journal, async () => {
    try {
      return await grant()
    } catch (error) {
      const failure = namedSkew(await fromLibrary(error, secrets), observed.clockOffset())
      journal.check('token_response', 'fail', 'RFC 6749 §5.1', member(failure.code))
      const claim = claimsRefused[failure.code]
      if (claim) journal.check(claim, 'fail', 'OpenID Connect Core §3.1.3.7', failure.detail ?? member(failure.code))
      throw failure
    }
  })
  return acceptTokens(tokens, journal, dpop, refused)
}

/**
 * Checks that tokens that were issued are of the type that was asked for.
 *
 * @param refused gets them if they are not
 * @throws {LoginError} `token_type_mismatch`
 */
export function acceptTokens(
  tokens: TokenSet,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
  refused: (tokens: TokenSet) => void,
): TokenSet {
  journal.check('token_response', 'pass', 'RFC 6749 §5.1')
  if (tokens.id_token !== undefined) {
    for (const claim of ['iss', 'aud', 'exp', 'iat'])
      journal.check(`id_token_${claim}`, 'pass', 'OpenID Connect Core §3.1.3.7')
  }
  try {
    checkTokenType(tokens, dpop !== undefined, journal)
  } catch (error) {
    refused(tokens)
    throw error
  }
  return tokens
}

/** Tries again what the provider turned away for now, at most twice and never before it allows. */
async function persist<T>({ pause }: ObservedFetch, journal: Journal, ask: () => Promise<T>): Promise<T> {
  for (const shortest of pauses) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof LoginError) || !error.turnedAway) throw error
      const wait = Math.max(shortest, (error.retryAfter ?? 0) * 1_000)
      if (wait > longestPause) throw error
      journal.step('turned_away', 'provider', 'postern', { code: error.code, next_try_in: wait / 1_000 })
      await pause(wait)
    }
  }
  return ask()
}

/** `Bearer` in answer to a proof is a silent downgrade (RFC 9449 §5). */
function checkTokenType(tokens: TokenSet, proven: boolean, journal: Journal): void {
  const expected = proven ? 'dpop' : 'bearer'
  if (tokens.token_type !== expected) {
    journal.check('token_type', 'fail', 'RFC 9449 §5', quote<string>(tokens.token_type))
    throw new LoginError('token_type_mismatch', because('reason.instead', { got: tokens.token_type, wanted: expected }))
  }
  journal.check('token_type', 'pass', proven ? 'RFC 9449 §5' : 'RFC 6750 §4')
}

/** A time that does not fit, with a clock that is off, is the clock's fault: both times are said. */
export function namedSkew(failure: LoginError, offset: number | undefined): LoginError {
  const aboutTime = ['id_token_expired', 'login_too_old'].includes(failure.code) || failure.detail === 'nbf'
  if (!aboutTime || offset === undefined || Math.abs(offset) <= clockTolerance * 1_000) return failure
  const here = Date.now()
  return new LoginError('clock_skewed', because('reason.clocks', { here, there: here + offset }))
}
