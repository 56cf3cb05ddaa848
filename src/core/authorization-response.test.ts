import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFailureCode } from '../shared/failures'
import { type ExpectedResponse, stateOf, validateAuthorizationResponse } from './authorization-response'
import { LoginError } from './login-error'
import { checks, collectingJournal } from './testing/collecting-journal'

const redirectUri = 'http://127.0.0.1:49152/callback'
const issuer = 'https://tenant.example.com/'
const expected: ExpectedResponse = { redirectUri, issuer, issuerPromised: false }

const redirect = (query: string) => `${redirectUri}?${query}`
const iss = `iss=${encodeURIComponent(issuer)}`

const validate = (url: string, changes: Partial<ExpectedResponse> = {}) => {
  const { journal, events } = collectingJournal()
  const code = validateAuthorizationResponse(url, { ...expected, ...changes }, journal)
  return { code, checks: checks(events) }
}

function failure(url: string, changes: Partial<ExpectedResponse> = {}): LoginError {
  try {
    validate(url, changes)
  } catch (error) {
    if (error instanceof LoginError) return error
    throw error
  }
  throw new Error('it was accepted')
}

describe('stateOf', () => {
  test.each([
    ['state=s1', 's1'],
    ['code=c1&state=s%201', 's 1'],
    ['state=', ''],
    ['code=c1', undefined],
    ['state=s1&state=s1', undefined],
    ['state=s1&state=s2', undefined],
    ['State=s1', undefined],
  ])('finds in ?%s the state %j', (query, state) => {
    expect(stateOf(redirect(query))).toBe(state)
  })

  test.each(['', 'callback?state=s1', 'http://', '\u0000'])('finds none in “%s”, which is no address', (text) => {
    expect(stateOf(text)).toBeUndefined()
  })

  test('reads a private-use URI scheme redirect', () => {
    expect(stateOf('dev.postern.app:/callback?code=c1&state=s1')).toBe('s1')
  })
})

describe('validateAuthorizationResponse', () => {
  test('gives the code, and records each check in its order', () => {
    expect(validate(redirect(`code=c1&state=s1&${iss}`))).toEqual({
      code: 'c1',
      checks: ['exact_redirect_uri pass', 'single_parameters pass', 'response_issuer pass', 'code_present pass'],
    })
    expect(validate(redirect('code=c1&state=s1')).checks).toContain('response_issuer skipped')
  })

  test('accepts parameters that it does not know', () => {
    expect(validate(redirect('code=c1&state=s1&session_state=x&scope=openid')).code).toBe('c1')
  })

  test('accepts a private-use URI scheme redirect', () => {
    const scheme = 'dev.postern.app:/callback'
    expect(validate(`${scheme}?code=c1&state=s1`, { redirectUri: scheme }).code).toBe('c1')
  })

  test.each([
    ['redirect_malformed', 'another port', 'http://127.0.0.1:49153/callback?code=c1&state=s1'],
    ['redirect_malformed', 'another host', 'http://localhost:49152/callback?code=c1&state=s1'],
    ['redirect_malformed', 'another scheme', 'https://127.0.0.1:49152/callback?code=c1&state=s1'],
    ['redirect_malformed', 'another path', 'http://127.0.0.1:49152/callback/?code=c1&state=s1'],
    ['redirect_malformed', 'a longer path', 'http://127.0.0.1:49152/callback/x?code=c1&state=s1'],
    ['redirect_malformed', 'a path in other case', 'http://127.0.0.1:49152/Callback?code=c1&state=s1'],
    ['redirect_malformed', 'a user name', 'http://me@127.0.0.1:49152/callback?code=c1&state=s1'],
    ['redirect_malformed', 'a fragment', `${redirect('code=c1&state=s1')}#code=c2`],
    ['redirect_malformed', 'an empty fragment', `${redirect('code=c1&state=s1')}#`],
    ['redirect_malformed', 'no address at all', 'callback?code=c1&state=s1'],
    ['redirect_malformed', 'an ID token', redirect('code=c1&state=s1&id_token=e30.e30.')],
    ['redirect_malformed', 'an access token', redirect('code=c1&state=s1&access_token=at')],
    ['redirect_malformed', 'a JARM response', redirect('code=c1&state=s1&response=e30.e30.')],
    ['duplicate_parameter', 'two codes', redirect('code=c1&code=c2&state=s1')],
    ['duplicate_parameter', 'the same code twice', redirect('code=c1&code=c1&state=s1')],
    ['duplicate_parameter', 'two errors', redirect('error=access_denied&error=server_error&state=s1')],
    ['duplicate_parameter', 'two issuers', redirect(`code=c1&state=s1&${iss}&${iss}`)],
    ['duplicate_parameter', 'an unknown parameter twice', redirect('code=c1&state=s1&x=1&x=2')],
    ['response_issuer_mismatch', 'another issuer', redirect('code=c1&state=s1&iss=https://evil.example.com/')],
    ['response_issuer_mismatch', 'no slash at its end', redirect('code=c1&state=s1&iss=https://tenant.example.com')],
    ['response_issuer_mismatch', 'other case', redirect('code=c1&state=s1&iss=https://TENANT.example.com/')],
    ['response_issuer_mismatch', 'an empty issuer', redirect('code=c1&state=s1&iss=')],
    [
      'response_issuer_mismatch',
      'an error in another name',
      redirect('error=access_denied&state=s1&iss=https://evil/'),
    ],
    ['code_missing', 'neither code nor error', redirect('state=s1')],
    ['code_missing', 'an empty code', redirect('code=&state=s1')],
  ])('refuses with %s: %s', (code, _what, url) => {
    expect(failure(url).code).toBe(code)
  })

  test.each([
    ['code=c1&state=s1', 'with a code'],
    ['error=access_denied&state=s1', 'with an error'],
  ])('refuses with response_issuer_missing what was promised and is not there, %s', (query) => {
    expect(failure(redirect(query), { issuerPromised: true }).code).toBe('response_issuer_missing')
    expect(validate(redirect(`code=c1&state=s1&${iss}`), { issuerPromised: true }).code).toBe('c1')
  })

  // Each answer is wrong in every way from its row on; the row's own is the one that must be told.
  test.each([
    ['redirect_malformed', 'http://127.0.0.1:1/callback?code=c1&code=c2&iss=evil&error=access_denied'],
    ['duplicate_parameter', redirect('code=c1&code=c2&iss=evil&error=access_denied')],
    ['response_issuer_mismatch', redirect('iss=evil&error=access_denied')],
    ['access_denied', redirect('error=access_denied')],
    ['access_denied', redirect('code=c1&error=access_denied')],
  ])('judges form, then iss, then error, then code: %s', (code, url) => {
    expect(failure(url).code).toBe(code)
  })

  test('records the check that failed, and none after it', () => {
    const { journal, events } = collectingJournal()
    const url = redirect('code=c1&state=s1&iss=evil')
    expect(() => validateAuthorizationResponse(url, expected, journal)).toThrow()
    expect(checks(events)).toEqual(['exact_redirect_uri pass', 'single_parameters pass', 'response_issuer fail'])
  })

  test.each([
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
  ])('gives the error %s its own code, and keeps what the provider said', (error) => {
    const { code, detail } = failure(redirect(`error=${error}&error_description=Not+today&state=s1`))
    expect(code).toBe(error)
    expect(detail).toBe(`Not today (${error})`)
  })

  test.each(['made_up', '', 'session_ended', 'keychain_locked', 'internal_error', 'attempt_cancelled', '__proto__'])(
    'calls the error “%s” authorization_error: it is not a provider’s to say',
    (error) => {
      expect(failure(redirect(`error=${error}&state=s1`))).toMatchObject({ code: 'authorization_error', detail: error })
    },
  )

  test('calls Auth0’s “Service not found” invalid_target, and names the audience', () => {
    const description = encodeURIComponent('Service not found: https://api.example.com')
    expect(failure(redirect(`error=access_denied&error_description=${description}&state=s1`))).toMatchObject({
      code: 'invalid_target',
      detail: expect.stringContaining('https://api.example.com'),
    })
    expect(failure(redirect('error=access_denied&error_description=No+Service+not+found&state=s1')).code).toBe(
      'access_denied',
    )
  })

  test.each([
    ['escape sequences', 'a\u001b[31mred\u001b[0m', 'a [31mred [0m'],
    ['line breaks', 'a\r\nb\u2028c', 'a b c'],
    ['direction overrides', 'a\u202eb\u2066c', 'a b c'],
    ['C1 controls', 'a\u009b31m', 'a 31m'],
    ['a zero byte', 'a\u0000b', 'a b'],
  ])('takes %s out of a description', (_what, description, plain) => {
    const url = redirect(`error=server_error&error_description=${encodeURIComponent(description)}&state=s1`)
    expect(failure(url).detail).toBe(`${plain} (server_error)`)
  })

  test('takes out of a description what was sent and must stay secret', () => {
    const url = redirect('error=invalid_request&error_description=bad+nonce+n-0123456789+of+s1&state=s1')
    expect(failure(url, { secrets: ['s1', 'n-0123456789', ''] }).detail).toBe('bad nonce … of … (invalid_request)')
  })

  test('leaves markup as it is, to be escaped where it is shown', () => {
    const url = redirect(`error=server_error&error_description=${encodeURIComponent('<b>hi</b>')}`)
    expect(failure(url).detail).toContain('<b>hi</b>')
  })

  test('cuts a description that is too long', () => {
    const url = redirect(`error=server_error&error_description=${'x'.repeat(10_000)}&state=s1`)
    expect(String(failure(url).detail).length).toBeLessThanOrEqual(500)
  })

  test('gives a code or a LoginError with a code of the table, whatever arrives', () => {
    fc.assert(
      fc.property(anyRedirect, fc.boolean(), (url, issuerPromised) => {
        const { journal } = collectingJournal()
        try {
          const code = validateAuthorizationResponse(url, { ...expected, issuerPromised }, journal)
          expect(code).not.toBe('')
          expect(new URL(url).searchParams.getAll('code')).toEqual([code])
          expect(new URL(url).searchParams.has('error')).toBe(false)
        } catch (error) {
          expect(error).toBeInstanceOf(LoginError)
          expect(isFailureCode((error as LoginError).code)).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

const name = fc.oneof(
  fc.constantFrom('code', 'state', 'iss', 'error', 'error_description', 'error_uri', 'id_token', 'response'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const value = fc.oneof(
  fc.constantFrom('', 'c1', issuer, 'access_denied', 'Service not found: x', '%00', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const query = fc
  .array(fc.tuple(name, value), { maxLength: 6 })
  .map((pairs) => new URLSearchParams(pairs.map(([n, v]): [string, string] => [n, v.toWellFormed()])).toString())

const anyRedirect = fc.oneof(
  query.map(redirect),
  fc.string({ unit: 'binary' }).map(redirect),
  fc.tuple(query, fc.string()).map(([q, rest]) => `${redirect(q)}${rest}`),
  fc.string({ unit: 'binary' }),
)
