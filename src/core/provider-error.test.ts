import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { quote } from '../shared/reason'
import { printed } from '../testing/printed'
import { LoginError } from './login-error'
import { fromLibrary, providerErrorCode, providerWords } from './provider-error'
import { exampleIssuer } from './testing/example-profile'
import { refusal } from './testing/refusal'

/** What `openid-client` throws when a refresh is answered like this. */
async function thrownBy(answer: Response | Error): Promise<unknown> {
  const metadata = {
    issuer: exampleIssuer,
    token_endpoint: `${exampleIssuer}oauth/token`,
    id_token_signing_alg_values_supported: ['ES256'],
  }
  const config = new client.Configuration(metadata, 'client-1', undefined, client.None())
  config[client.customFetch] = async () => {
    if (answer instanceof Error) throw answer
    return answer
  }
  return client.refreshTokenGrant(config, 'rt-1').then(
    () => {
      throw new Error('it was accepted')
    },
    (error: unknown) => error,
  )
}

const failureOf = async (answer: Response | Error, secrets?: string[]) => fromLibrary(await thrownBy(answer), secrets)

const tokens = { access_token: 'at-secret', token_type: 'Bearer', refresh_token: 'rt-secret' }
const html = (status: number, headers: Record<string, string> = {}) =>
  new Response('<h1>rt-secret</h1>', { status, headers: { 'content-type': 'text/html', ...headers } })
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const idToken = (header: unknown, claims: unknown = {}) => `${part(header)}.${part(claims)}.c2lnbmF0dXJl`
const now = Math.floor(Date.now() / 1_000)
const claims = { iss: exampleIssuer, aud: 'client-1', sub: 'ada-secret', iat: now, exp: now + 600 }
const withIdToken = (changes: object, header: unknown = { alg: 'ES256' }) =>
  Response.json({ ...tokens, id_token: idToken(header, { ...claims, ...changes }) })

describe('fromLibrary judges an OAuth error by its name, at whatever HTTP status', () => {
  const challenge = { 'www-authenticate': 'Basic realm="token"' }
  test.each([
    ['invalid_grant', 'at 400', refusal(400, 'invalid_grant')],
    ['invalid_grant', 'at 403, as Auth0 does', refusal(403, 'invalid_grant')],
    ['invalid_grant', 'at 500', refusal(500, 'invalid_grant')],
    ['invalid_grant', 'at 200', refusal(200, 'invalid_grant')],
    ['invalid_client', 'at 401', refusal(401, 'invalid_client')],
    ['invalid_client', 'at 401 with a challenge', refusal(401, 'invalid_client', undefined, challenge)],
    ['invalid_grant', 'in a body that is not called JSON', new Response('{"error":"invalid_grant"}', { status: 400 })],
    ['temporarily_unavailable', 'at 503', refusal(503, 'temporarily_unavailable')],
    ['server_error', 'at 500', refusal(500, 'server_error')],
    ['invalid_target', 'at 400', refusal(400, 'invalid_target')],
    ['token_error', 'of its own making', refusal(401, 'mfa_required')],
    ['token_error', 'that is ours and not a provider’s to say', refusal(400, 'session_ended')],
    ['token_error', 'that is an object’s own property', refusal(400, '__proto__')],
    ['provider_unavailable', 'of its own making at 429', refusal(429, 'too_many_requests')],
    ['provider_unavailable', 'of its own making at 500', refusal(500, 'Internal Server Error')],
  ])('%s %s', async (code, _how, answer) => {
    expect((await failureOf(answer)).code).toBe(code)
  })

  test('and keeps what the provider said, as plain text', async () => {
    expect((await failureOf(refusal(400, 'invalid_grant', 'No\u001b[31m\nway'))).detail).toBe('No [31m way')
    expect((await failureOf(refusal(400, 'invalid_grant'))).detail).toBe('invalid_grant')
    expect((await failureOf(Response.json({ error: 'a', error_description: 7 }, { status: 400 }))).detail).toBe('a')
  })

  test('but not what was sent to it and must stay secret', async () => {
    const words = `${'x'.repeat(280)} the token rt-secret-0123456789 is unknown`
    const { detail } = await failureOf(refusal(403, 'invalid_grant', words), ['rt-secret-0123456789'])
    expect(detail).not.toContain('rt-s')
  })
})

describe('fromLibrary', () => {
  test.each([
    [429, {}, undefined],
    [429, { 'retry-after': '30' }, 30],
    [503, { 'retry-after': '0' }, 0],
    [503, { 'retry-after': 'Tue, 01 Jan 2030 00:01:00 GMT', date: 'Tue, 01 Jan 2030 00:00:00 GMT' }, 60],
    [503, { 'retry-after': 'Tue, 01 Jan 2030 00:00:00 GMT', date: 'Tue, 01 Jan 2030 00:01:00 GMT' }, 0],
    [503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    [503, { 'retry-after': '9'.repeat(400) }, 31_536_000],
    [502, { 'retry-after': 'soon' }, undefined],
    [504, {}, undefined],
  ])('calls HTTP %d without JSON provider_unavailable, Retry-After %j', async (status, headers, retryAfter) => {
    expect(await failureOf(html(status, headers))).toMatchObject({
      code: 'provider_unavailable',
      detail: `HTTP ${status}`,
      retryAfter,
    })
  })

  test.each([
    ['network_captive', 'a page instead of tokens', html(200)],
    ['network_captive', 'a redirect to a page', html(302)],
    ['network_captive', 'a network that wants to be signed in to', html(511)],
    ['token_response_invalid', 'HTTP 400 without JSON', html(400)],
    ['token_response_invalid', 'no JSON', new Response('{', { headers: { 'content-type': 'application/json' } })],
    ['token_response_invalid', 'a list', Response.json([])],
    ['token_response_invalid', 'no access token', Response.json({ token_type: 'Bearer' })],
    ['token_response_invalid', 'no token type', Response.json({ access_token: 'at-secret' })],
    ['token_response_invalid', 'a lifetime that is no number', Response.json({ ...tokens, expires_in: 'long' })],
    ['token_type_mismatch', 'an unknown token type', Response.json({ ...tokens, token_type: 'mac' })],
    [
      'token_error',
      'a challenge and nothing else',
      new Response('', { status: 401, headers: { 'www-authenticate': 'Basic' } }),
    ],
    ['id_token_malformed', 'an ID token of one part', Response.json({ ...tokens, id_token: 'at-secret' })],
    ['id_token_malformed', 'an ID token of noise', Response.json({ ...tokens, id_token: '?.?.?' })],
    ['id_token_malformed', 'an encrypted ID token', Response.json({ ...tokens, id_token: 'a.b.c.d.e' })],
    ['id_token_malformed', 'a crit header', withIdToken({}, { alg: 'ES256', crit: ['x'] })],
    ['id_token_algorithm_refused', 'alg none', withIdToken({}, { alg: 'none' })],
    ['id_token_algorithm_refused', 'an alg that the metadata do not list', withIdToken({}, { alg: 'HS256' })],
    ['id_token_issuer_mismatch', 'another issuer', withIdToken({ iss: 'https://evil.example.com/' })],
    ['id_token_audience_mismatch', 'another audience', withIdToken({ aud: 'client-2' })],
    ['id_token_audience_mismatch', 'one audience too many', withIdToken({ aud: ['client-1', 'client-2'] })],
    ['id_token_audience_mismatch', 'another authorized party', withIdToken({ aud: ['client-1', 'b'], azp: 'b' })],
    ['id_token_expired', 'an expired ID token', withIdToken({ exp: now - 600 })],
    ['id_token_claim_invalid', 'an ID token from the future', withIdToken({ nbf: now + 600 })],
    ['id_token_claim_invalid', 'no sub', withIdToken({ sub: undefined })],
    ['id_token_claim_invalid', 'no iat', withIdToken({ iat: undefined })],
    ['id_token_claim_invalid', 'no exp', withIdToken({ exp: undefined })],
    ['id_token_claim_invalid', 'a sub that is no string', withIdToken({ sub: 7 })],
    ['network_unreachable', 'a network failure', new LoginError('network_unreachable', quote<string>('host'))],
    ['internal_error', 'something unforeseen', new TypeError('at-secret')],
  ])('says %s for %s, and nothing of what was in it can be got from the error', async (code, _what, answer) => {
    const failure = await failureOf(answer)
    expect(failure).toBeInstanceOf(LoginError)
    expect(failure.code).toBe(code)
    expect(failure.cause).toBeUndefined()
    expect(printed(failure)).not.toMatch(/secret|<h1>/)
  })

  test('takes a Retry-After with a date by our clock where the provider sends none', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString()
    const { retryAfter = 0 } = await failureOf(html(503, { 'retry-after': date }))
    expect(Math.abs(retryAfter - 60)).toBeLessThanOrEqual(2)
  })

  test.each([
    [true, 429, html(429)],
    [true, 503, html(503)],
    [true, 503, refusal(503, 'temporarily_unavailable')],
    [false, 500, html(500)],
    [false, 502, html(502)],
    [false, 504, html(504)],
    [false, 503, refusal(503, 'server_error')],
    [false, 403, refusal(403, 'invalid_grant')],
  ])('says %s to whether it was turned away unread at HTTP %d', async (turnedAway, _status, answer) => {
    expect((await failureOf(answer)).turnedAway).toBe(turnedAway)
  })

  test('keeps Retry-After of an OAuth error too', async () => {
    const answer = refusal(503, 'temporarily_unavailable', 'busy', { 'retry-after': '7' })
    expect(await failureOf(answer)).toMatchObject({ code: 'temporarily_unavailable', retryAfter: 7 })
  })

  test.each([undefined, null, 'rt-secret', { access_token: 'rt-secret' }])(
    'says internal_error for %j',
    async (thrown) => {
      const failure = await fromLibrary(thrown)
      expect(failure.code).toBe('internal_error')
      expect(printed(failure)).not.toContain('secret')
    },
  )

  test('gives a LoginError as it is', async () => {
    const error = new LoginError('keychain_locked')
    expect(await fromLibrary(error)).toBe(error)
  })
})

describe('providerErrorCode', () => {
  test.each(['session_ended', 'keychain_absent', 'internal_error', 'network_timeout', 'toString', ''])(
    'does not let a provider say “%s”',
    (error) => {
      expect(providerErrorCode(error)).toBeUndefined()
    },
  )
})

test('providerWords gives at most 300 characters and no control character', () => {
  const words = providerWords(Array.from({ length: 400 }, (_, code) => String.fromCharCode(code)).join(''))
  expect(words).toHaveLength(300)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(words).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
})
