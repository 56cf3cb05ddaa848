import * as client from 'openid-client'
import { type FailureCode, isFailureCode } from '../shared/failures'
import { httpStatus, type Quote, quote } from '../shared/reason'
import { LoginError } from './login-error'

/** OAuth error codes whose name is also ours. The others of the table are not a provider's to say. */
const oauthErrors: ReadonlySet<string> = new Set([
  'access_denied',
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  'invalid_scope',
  'invalid_target',
  'server_error',
  'temporarily_unavailable',
  'invalid_client',
  'invalid_grant',
])

/** Errors of a device login: none of them ends it, or each has a failure of its own there (RFC 8628 §3.5, RFC 6749 §5.2). */
const deviceErrors: ReadonlySet<string> = new Set([
  'authorization_pending',
  'slow_down',
  'expired_token',
  'unsupported_grant_type',
])

export function providerErrorCode(error: string): FailureCode | undefined {
  return oauthErrors.has(error) && isFailureCode(error) ? error : undefined
}

/**
 * A provider's words as plain text: no control characters, at most 300 characters.
 *
 * @param secrets what was sent and must not come back in them
 */
export function providerWords(words: string, secrets: readonly string[] = []): Quote {
  const safe = secrets.reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '…')), words)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = safe.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
  return quote(plain.slice(0, 300))
}

/**
 * Turns what `openid-client` threw into a failure of the table.
 *
 * The library's error is not kept as the cause: it can hold the response's body, and with it tokens.
 *
 * @param secrets what was sent and must not come back in the provider's words
 * @see protocol.md §4: judged by the `error` member, never by the HTTP status
 */
export async function fromLibrary(error: unknown, secrets: readonly string[] = []): Promise<LoginError> {
  if (error instanceof LoginError) return error
  if (!(error instanceof Error)) return new LoginError('internal_error')
  if (error.cause instanceof LoginError) return error.cause
  const response = responseOf(error)
  const refusal = await refusalOf(error, response)
  if (refusal) return refusalFailure(refusal, response, secrets)
  const code = 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'OAUTH_TIMEOUT':
      return new LoginError('network_timeout')
    case 'OAUTH_WWW_AUTHENTICATE_CHALLENGE':
      return new LoginError('token_error', httpStatus(response?.status))
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
    case 'OAUTH_RESPONSE_IS_NOT_JSON':
      return notConform(response)
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
      return claimFailure(claimOf(error))
    case 'OAUTH_PARSE_ERROR':
    case 'OAUTH_INVALID_RESPONSE':
    case 'OAUTH_UNSUPPORTED_OPERATION':
      return responseFailure(messageOf(error))
    default:
      return new LoginError('internal_error', quote(code || error.name))
  }
}

/** An OAuth error as it stands in a response's body (RFC 6749 §5.2). */
interface Refusal {
  readonly error: string
  readonly error_description?: unknown
}

const isRefusal = (body: unknown): body is Refusal =>
  body instanceof Object && typeof (body as { error?: unknown }).error === 'string'

function responseOf(error: Error): Response | undefined {
  if (error instanceof client.ResponseBodyError || error instanceof client.WWWAuthenticateChallengeError)
    return error.response
  return error.cause instanceof Response ? error.cause : undefined
}

/** The library reads `error` at 4xx alone, and not where there is a challenge; Auth0 and others have it elsewhere too. */
async function refusalOf(error: Error, response: Response | undefined): Promise<Refusal | undefined> {
  if (error instanceof client.ResponseBodyError) return isRefusal(error.cause) ? error.cause : undefined
  const { body } = (error.cause instanceof Error ? (error.cause.cause ?? {}) : {}) as { body?: unknown }
  if (isRefusal(body)) return body
  if (!response || response.bodyUsed) return undefined
  const json: unknown = await response.json().catch(() => undefined)
  return isRefusal(json) ? json : undefined
}

function refusalFailure(refusal: Refusal, response: Response | undefined, secrets: readonly string[]): LoginError {
  const { error, error_description: description } = refusal
  const words = providerWords(typeof description === 'string' && description !== '' ? description : error, secrets)
  const code = providerErrorCode(error)
  const said = deviceErrors.has(error) ? { said: error } : {}
  if (code === undefined && response && isBusy(response)) return busy('provider_unavailable', response, words, said)
  if (code === 'temporarily_unavailable' && response) return busy(code, response, words)
  return new LoginError(code ?? 'token_error', words, said)
}

/**
 * A status that is no OAuth answer: 429 and 5xx pass, whatever the body. A page or a redirect where tokens belong is not
 * the provider's: so does a network answer that wants to be paid or agreed to first (RFC 8952), or RFC 6585 §6.
 */
function notConform(response: Response | undefined): LoginError {
  if (!response) return new LoginError('token_response_invalid')
  const status = httpStatus(response.status)
  if (isForeign(response)) return new LoginError('network_captive', status)
  return isBusy(response)
    ? busy('provider_unavailable', response, status)
    : new LoginError('token_response_invalid', status)
}

const isForeign = ({ status, headers }: Response) =>
  status === 511 ||
  (status >= 300 && status < 400) ||
  (status < 300 && !/json/i.test(headers.get('content-type') ?? ''))

const isBusy = ({ status }: Response) => status === 429 || status >= 500

function busy(code: FailureCode, { headers, status }: Response, detail: Quote, said: object = {}): LoginError {
  return new LoginError(code, detail, {
    ...said,
    retryAfter: retryAfter(headers.get('retry-after'), headers.get('date')),
    turnedAway: status === 429 || status === 503,
  })
}

/** A year: what asks for more cannot mean it, and is no date any more. */
const longestRetryAfter = 365 * 24 * 3_600

/** Seconds, or a date by the clock of the provider, or by ours where it sends none (RFC 9110 §10.2.3). */
function retryAfter(value: string | null, date: string | null): number | undefined {
  if (value === null) return undefined
  if (/^\d+$/.test(value)) return Math.min(Number(value), longestRetryAfter)
  const seconds = Math.ceil((Date.parse(value) - (Date.parse(date ?? '') || Date.now())) / 1_000)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longestRetryAfter) : undefined
}

/** The claim that the library names in its cause, which may itself be wrapped once. */
function claimOf(error: Error): string | undefined {
  for (let cause: unknown = error.cause; cause instanceof Object; cause = (cause as { cause?: unknown }).cause) {
    const { claim } = cause as { claim?: unknown }
    if (typeof claim === 'string') return claim
  }
  return undefined
}

const claimCodes: Readonly<Record<string, FailureCode>> = {
  iss: 'id_token_issuer_mismatch',
  aud: 'id_token_audience_mismatch',
  azp: 'id_token_audience_mismatch',
  nonce: 'id_token_nonce_mismatch',
  auth_time: 'login_too_old',
  exp: 'id_token_expired',
}

function claimFailure(claim: string | undefined): LoginError {
  return new LoginError(
    (claim && claimCodes[claim]) || 'id_token_claim_invalid',
    claim === undefined ? undefined : quote(claim),
  )
}

/** The innermost message; the library's messages name members, never values. */
function messageOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message
}

function responseFailure(message: string): LoginError {
  if (/id_token/.test(message)) return new LoginError('id_token_missing')
  if (/"alg"/.test(message)) return new LoginError('id_token_algorithm_refused')
  if (/unsupported `token_type`/.test(message)) return new LoginError('token_type_mismatch')
  if (/(?:JWT|ID Token) "\w+" \(/.test(message)) return new LoginError('id_token_claim_invalid', quote(message))
  return /JW[TSE]/.test(message)
    ? new LoginError('id_token_malformed', quote(message))
    : new LoginError('token_response_invalid', quote(message))
}
