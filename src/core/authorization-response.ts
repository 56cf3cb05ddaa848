import type { ResponseMode } from '../shared/profile'
import { because, type Message, quote } from '../shared/reason'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { ArrivedRedirect } from './ports'
import { providerErrorCode, providerWords } from './provider-error'

/** What must be known to judge a redirect. */
export interface ExpectedResponse {
  readonly redirectUri: string
  readonly issuer: string
  /** `authorization_response_iss_parameter_supported` of the metadata (RFC 9207 §3). */
  readonly issuerPromised: boolean
  /** What was sent and must not come back in the provider's words. */
  readonly secrets?: readonly string[]
}

/**
 * The `state` of a redirect, by which it finds its attempt; `undefined` when it has none, or more than one.
 *
 * @see RFC 6749 §10.12
 */
export function stateOf(redirect: string): string | undefined {
  if (!URL.canParse(redirect)) return undefined
  const values = new URL(redirect).searchParams.getAll('state')
  return values.length === 1 ? values[0] : undefined
}

/**
 * Checks how the answer came. A form that nobody asked for is refused.
 *
 * An address in place of a form is not: some providers send their errors so, and what is in it is judged in the same way.
 *
 * @throws {LoginError} `redirect_malformed`
 * @see OAuth 2.0 Form Post Response Mode §2
 */
export function checkResponseMode({ form }: ArrivedRedirect, asked: ResponseMode = 'query', journal: Journal): void {
  const source = 'OAuth 2.0 Form Post Response Mode §2'
  if (form && asked !== 'form_post') {
    const failure = new LoginError('redirect_malformed', because('reason.unasked_form'))
    journal.check('response_mode', 'fail', source, failure.detail)
    throw failure
  }
  if (!form && asked === 'form_post')
    journal.check('response_mode', 'skipped', source, because('reason.came_in_address'))
  else journal.check('response_mode', 'pass', source)
}

/**
 * Returns the `code` of a redirect whose `state` has been found right.
 *
 * The order is fixed: form, `iss` (also on errors), `error`, `code`. So a mixed-up provider never gets a token request.
 *
 * @throws {LoginError} `redirect_malformed`, `duplicate_parameter`, `response_issuer_mismatch`,
 * `response_issuer_missing`, `code_missing`, or the provider's own error
 * @see RFC 6749 §4.1.2, RFC 9207 §2.4, RFC 8252 §8.10
 */
export function validateAuthorizationResponse(redirect: string, expected: ExpectedResponse, journal: Journal): string {
  const check = (name: string, source: string, failure: LoginError | undefined, skipped?: Message) => {
    if (failure) {
      journal.check(name, 'fail', source, failure.detail)
      throw failure
    }
    journal.check(name, skipped ? 'skipped' : 'pass', source, skipped)
  }

  check('exact_redirect_uri', 'RFC 8252 §7.3', addressFailure(redirect, expected.redirectUri))
  const { searchParams } = new URL(redirect)
  check('single_parameters', 'RFC 6749 §3.1', parameterFailure(searchParams, expected.secrets))
  const issuer = searchParams.get('iss')
  check(
    'response_issuer',
    'RFC 9207 §2.4',
    issuerFailure(issuer, expected),
    issuer === null ? because('reason.issuer_not_promised') : undefined,
  )
  const error = searchParams.get('error')
  if (error !== null) throw authorizationFailure(error, searchParams.get('error_description'), expected.secrets)
  const code = searchParams.get('code')
  check('code_present', 'RFC 6749 §4.1.2', code ? undefined : new LoginError('code_missing'))
  return code as string
}

function addressFailure(redirect: string, redirectUri: string): LoginError | undefined {
  if (!URL.canParse(redirect)) return new LoginError('redirect_malformed', because('reason.no_address'))
  if (redirect.includes('#')) return new LoginError('redirect_malformed', because('reason.has_fragment'))
  const url = new URL(redirect)
  const expected = new URL(redirectUri)
  const same = (['protocol', 'host', 'pathname', 'username', 'password'] as const).every((p) => url[p] === expected[p])
  return same ? undefined : new LoginError('redirect_malformed', because('reason.other_address'))
}

/** Parameters of responses that were never asked for: tokens must not come through a browser. */
const foreignParameters = ['access_token', 'id_token', 'token', 'response']

function parameterFailure(parameters: URLSearchParams, secrets?: readonly string[]): LoginError | undefined {
  const twice = [...new Set(parameters.keys())].find((name) => parameters.getAll(name).length > 1)
  if (twice !== undefined) return new LoginError('duplicate_parameter', providerWords(twice, secrets))
  const foreign = foreignParameters.find((name) => parameters.has(name))
  return foreign === undefined
    ? undefined
    : new LoginError('redirect_malformed', because('reason.holds', { name: foreign }))
}

function issuerFailure(issuer: string | null, expected: ExpectedResponse): LoginError | undefined {
  if (issuer === null) return expected.issuerPromised ? new LoginError('response_issuer_missing') : undefined
  if (issuer === expected.issuer) return undefined
  return new LoginError(
    'response_issuer_mismatch',
    because('reason.instead', { got: providerWords(issuer, expected.secrets), wanted: expected.issuer }),
  )
}

/** Auth0 answers an unknown audience with `access_denied` and these words. */
const unknownAudience = /^Service not found\b/

function authorizationFailure(error: string, description: string | null, secrets?: readonly string[]): LoginError {
  const words = providerWords(description ?? error, secrets)
  if (error === 'access_denied' && unknownAudience.test(words)) return new LoginError('invalid_target', words)
  return new LoginError(
    providerErrorCode(error) ?? 'authorization_error',
    description === null ? words : quote<string>(`${words} (${providerWords(error, secrets)})`),
  )
}
