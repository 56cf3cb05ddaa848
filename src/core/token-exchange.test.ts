import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../shared/profile'
import { printed } from '../testing/printed'
import { said } from '../testing/said'
import { type AuthorizationRequest, buildAuthorizationRequest } from './authorization-request'
import { generateDPoPKey } from './dpop-key'
import { observeFetch } from './observed-fetch'
import { Providers } from './provider'
import { checks, collectingJournal, steps } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { FakeClock } from './testing/fake-clock'
import { passing, settle, until } from './testing/gate'
import type { Misbehaviour, ProviderTraits } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { ScriptedProvider } from './testing/scripted-provider'
import { type Json, signToken } from './testing/signing-key'
import { exchangeCode, refreshTokens } from './token-exchange'

const redirectUri = 'http://127.0.0.1:49152/callback'
const tokenEndpoint = '/oauth/token'

/** A client whose authorization request was answered; what is left is the token request. */
async function setUp(changes: Partial<Profile> = {}, traits: ProviderTraits = {}) {
  const tenant = await ScriptedProvider.start(traits)
  const profile = exampleProfile(changes)
  const clock = new FakeClock()
  const { journal, events } = collectingJournal()
  const observed = observeFetch(tenant.fetch, clock, journal)
  const provider = await new Providers(clock).find(profile, observed, journal)
  const key = profile.dpop ? await generateDPoPKey() : undefined
  const dpop = key && client.getDPoPHandle(provider.config, key)
  const request = await buildAuthorizationRequest(provider.config, profile, redirectUri, dpop ? { dpop } : {})
  const redirect = new URL(tenant.authorize(request.url.href))
  return {
    tenant,
    clock,
    request,
    events,
    dpop,
    exchange: (other: Partial<AuthorizationRequest> = {}) =>
      exchangeCode(provider, profile, { ...request, ...other }, redirect, observed, journal, dpop),
    refresh: (token: string, parameters: Record<string, string> = {}) =>
      refreshTokens(provider, token, new URLSearchParams(parameters), observed, journal, dpop),
  }
}

const seconds = () => Math.floor(Date.now() / 1_000)
const claims = (changes: Json) => ({ claims: (json: Json) => ({ ...json, ...changes }) })
const tokens = (changes: Json) => ({ tokens: (json: Json) => ({ ...json, ...changes }) })

describe('exchangeCode', () => {
  test('sends the code once, with verifier and redirect URI, and no client authentication', async () => {
    const { tenant, request, exchange } = await setUp()
    await exchange()
    const [sent, ...more] = tenant.requestsTo(tokenEndpoint)
    expect(more).toEqual([])
    expect(sent?.method).toBe('POST')
    expect(sent?.headers.has('authorization')).toBe(false)
    expect(Object.fromEntries(sent?.form ?? [])).toEqual({
      grant_type: 'authorization_code',
      client_id: 'client-1',
      code: tenant.issued[0],
      code_verifier: request.codeVerifier.reveal(),
      redirect_uri: redirectUri,
    })
  })

  test('sends every resource to the token endpoint too', async () => {
    const { tenant, exchange } = await setUp({ resource: ['urn:a', 'urn:b'] })
    await exchange()
    expect(tenant.requestsTo(tokenEndpoint)[0]?.form.getAll('resource')).toEqual(['urn:a', 'urn:b'])
  })

  test('records tokens as fingerprints, and what was checked', async () => {
    const { tenant, exchange, events } = await setUp()
    await exchange()
    expect(checks(events).slice(1)).toEqual([
      'token_response pass',
      'id_token_iss pass',
      'id_token_aud pass',
      'id_token_exp pass',
      'id_token_iat pass',
      'token_type pass',
    ])
    for (const issued of tenant.issued) expect(printed(events)).not.toContain(issued)
  })

  // By the names of the OpenID Foundation's relying-party tests, where there is one.
  test.each<[string, Misbehaviour]>([
    ['happy path', {}],
    ['valid-aud-as-array', claims({ aud: ['client-1'] })],
    ['several audiences with azp', claims({ aud: ['client-1', 'api'], azp: 'client-1' })],
    ['token-type-case-insensitivity', tokens({ token_type: 'bEARER' })],
    ['token-endpoint-response-without-expires_in', tokens({ expires_in: undefined })],
    ['expires_in as a text', tokens({ expires_in: '3600' })],
    ['clock skew of 50 seconds', claims({ exp: seconds() - 50 })],
    ['oidcc-client-test-kid-absent-single-jwks', { header: ({ alg }) => ({ alg }) }],
  ])('accepts %s', async (_name, misbehave) => {
    const { tenant, exchange } = await setUp()
    tenant.misbehave = misbehave
    await expect(exchange()).resolves.toMatchObject({ access_token: expect.any(String) })
  })

  test.each<[string, string, Misbehaviour]>([
    ['oidcc-client-test-invalid-iss', 'id_token_issuer_mismatch', claims({ iss: 'https://evil.example.com/' })],
    ['an issuer without its slash', 'id_token_issuer_mismatch', claims({ iss: 'https://tenant.example.com' })],
    ['oidcc-client-test-invalid-aud', 'id_token_audience_mismatch', claims({ aud: 'client-2' })],
    ['invalid-secondary-aud', 'id_token_audience_mismatch', claims({ aud: ['client-1', 'client-2'] })],
    ['another azp', 'id_token_audience_mismatch', claims({ aud: ['client-1', 'client-2'], azp: 'client-2' })],
    ['oidcc-client-test-missing-sub', 'id_token_claim_invalid', claims({ sub: undefined })],
    ['oidcc-client-test-missing-iat', 'id_token_claim_invalid', claims({ iat: undefined })],
    ['invalid-missing-aud', 'id_token_claim_invalid', claims({ aud: undefined })],
    ['invalid-missing-exp', 'id_token_claim_invalid', claims({ exp: undefined })],
    ['invalid-missing-iss', 'id_token_claim_invalid', claims({ iss: undefined })],
    ['invalid-missing-nonce', 'id_token_claim_invalid', claims({ nonce: undefined })],
    ['oidcc-client-test-nonce-invalid', 'id_token_nonce_mismatch', claims({ nonce: 'another' })],
    ['invalid-expired-exp', 'id_token_expired', claims({ exp: seconds() - 70 })],
    ['invalid-null-alg', 'id_token_algorithm_refused', { signature: 'none' }],
    ['invalid-alternate-alg', 'id_token_algorithm_refused', { header: () => ({ alg: 'PS256' }), signature: 'none' }],
    ['no ID token', 'id_token_missing', tokens({ id_token: undefined })],
    ['no access token', 'token_response_invalid', tokens({ access_token: undefined })],
    ['tokens of an unknown type', 'token_type_mismatch', tokens({ token_type: 'mac' })],
    ['DPoP tokens that nobody asked for', 'token_type_mismatch', tokens({ token_type: 'DPoP' })],
  ])('refuses %s with %s, and shows no token in doing so', async (_name, code, misbehave) => {
    const { tenant, exchange, events } = await setUp()
    tenant.misbehave = misbehave
    const failure = await exchange().catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'LoginError', code })
    for (const issued of tenant.issued) expect(printed([failure, events])).not.toContain(issued)
    expect(checks(events).at(-1)).toMatch(/ fail$/)
  })

  test.each<[string, Misbehaviour, string | undefined]>([
    ['a login of a moment ago', {}, undefined],
    ['a login that is too old', claims({ auth_time: seconds() - 3_700 }), 'login_too_old'],
    ['no auth_time', claims({ auth_time: undefined }), 'id_token_claim_invalid'],
    ['an auth_time that is no number', claims({ auth_time: 'now' }), 'id_token_claim_invalid'],
  ])('checks max_age against %s', async (_what, misbehave, code) => {
    const { tenant, exchange } = await setUp({ maxAge: 3_600 })
    tenant.misbehave = misbehave
    await (code === undefined ? exchange() : expect(exchange()).rejects.toMatchObject({ code }))
  })

  test('without openid needs no ID token, but refuses one with a nonce that was never sent', async () => {
    await expect((await setUp({ scope: 'profile' })).exchange()).resolves.toMatchObject({ token_type: 'bearer' })
    const { tenant, exchange } = await setUp({ scope: 'profile' })
    const forged = { iss: tenant.issuer, aud: 'client-1', sub: 'ada', iat: seconds(), exp: seconds() + 60, nonce: 'n' }
    tenant.misbehave = tokens({ id_token: await signToken(tenant.key, { alg: 'ES256' }, forged) })
    await expect(exchange()).rejects.toMatchObject({ code: 'id_token_nonce_mismatch' })
  })

  test.each([
    [2, 'ahead'],
    [-2, 'behind'],
  ])('says clock_skewed, with both times, when the provider is %d hours %s', async (hours) => {
    const { tenant, exchange } = await setUp({ maxAge: 60 })
    tenant.misbehave = { clockAhead: hours * 3_600_000, claims: (json) => ({ ...json, nbf: json['iat'] }) }
    const failure = await exchange().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'clock_skewed' })
    const { here, there } = (failure as { detail: { values: { here: number; there: number } } }).detail.values
    expect(Math.abs(there - here - hours * 3_600_000)).toBeLessThan(5_000)
    expect(Math.abs(here - Date.now())).toBeLessThan(5_000)
    expect(said(failure)).toContain(new Intl.DateTimeFormat('en', { timeStyle: 'medium' }).format(there))
  })

  test('blames the clock neither for another failure nor for an offset that is tolerated', async () => {
    const { tenant, exchange } = await setUp()
    tenant.misbehave = { clockAhead: -7_200_000, ...claims({ exp: seconds() + 60, nonce: 'another' }) }
    await expect(exchange()).rejects.toMatchObject({ code: 'id_token_nonce_mismatch' })
    const tolerated = await setUp()
    tolerated.tenant.misbehave = { clockAhead: -30_000, ...claims({ exp: seconds() - 90 }) }
    await expect(tolerated.exchange()).rejects.toMatchObject({ code: 'id_token_expired' })
  })

  test('never sends a code a second time after an answer', async () => {
    const { tenant, exchange } = await setUp()
    tenant.misbehave = { answer: (path) => (path === tokenEndpoint ? refusal(503, 'server_error') : undefined) }
    await expect(exchange()).rejects.toMatchObject({ code: 'server_error' })
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(1)
  })

  test.each([
    [3, 'turned away each time', [503, 503, 503], 'provider_unavailable'],
    [3, 'turned away twice', [503, 429], undefined],
    [1, 'answered with a failure of the server', [500], 'provider_unavailable'],
    [1, 'answered by a gateway that waited in vain', [504], 'provider_unavailable'],
    [1, 'refused', [400], 'token_response_invalid'],
  ])('sends a code %d times when it is %s', async (times, _what, statuses, code) => {
    const { tenant, exchange, clock, events } = await setUp()
    const left = [...statuses]
    tenant.misbehave = {
      answer: (path) =>
        path === tokenEndpoint && left[0] ? new Response('', { status: left.shift() ?? 500 }) : undefined,
    }
    const result = passing(clock, exchange())
    await (code ? expect(result).rejects.toMatchObject({ code }) : result)
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(times)
    expect(steps(events, 'turned_away')).toHaveLength(times - 1)
  })

  test.each([
    [0, 1_000],
    [2, 2_000],
    [10, 10_000],
  ])('never sends it again before Retry-After: %d s', async (seconds, wait) => {
    const { tenant, exchange, clock } = await setUp()
    let answered = false
    tenant.misbehave = {
      answer: (path) => {
        if (path !== tokenEndpoint || answered) return undefined
        answered = true
        return new Response('', { status: 429, headers: { 'retry-after': String(seconds) } })
      },
    }
    const tokens = exchange()
    await until(() => answered)
    await settle()
    clock.advance(wait - 1)
    await settle()
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(1)
    clock.advance(1)
    await tokens
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(2)
  })

  test('does not wait longer than ten seconds for it', async () => {
    const { tenant, exchange } = await setUp()
    const answer = () => new Response('', { status: 429, headers: { 'retry-after': '11' } })
    tenant.misbehave = { answer: (path) => (path === tokenEndpoint ? answer() : undefined) }
    await expect(exchange()).rejects.toMatchObject({ code: 'provider_unavailable', retryAfter: 11 })
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(1)
  })

  test('makes a new proof for each try', async () => {
    const { tenant, exchange, clock } = await setUp({ dpop: true })
    let turnedAway = 0
    tenant.misbehave = {
      answer: (path) => {
        if (path !== tokenEndpoint || turnedAway > 0) return undefined
        turnedAway++
        return new Response('', { status: 503 })
      },
    }
    await passing(clock, exchange())
    const proofs = tenant.requestsTo(tokenEndpoint).map(({ headers }) => headers.get('dpop'))
    expect(new Set(proofs).size).toBe(2)
  })

  test('does not repeat what the provider says of code and verifier', async () => {
    const { tenant, request, exchange, events } = await setUp()
    tenant.misbehave = {
      answer: (path, form) =>
        path === tokenEndpoint
          ? refusal(400, 'invalid_grant', `code ${form.get('code')} and verifier ${form.get('code_verifier')} no fit`)
          : undefined,
    }
    const failure = await exchange().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'invalid_grant', detail: 'code … and verifier … no fit' })
    for (const secret of [request.codeVerifier.reveal(), ...tenant.issued])
      expect(printed([failure, events])).not.toContain(secret)
  })
})

describe('with DPoP', () => {
  test('binds the tokens to the key that dpop_jkt named', async () => {
    const { exchange, request, dpop, events } = await setUp({ dpop: true })
    expect(request.url.searchParams.get('dpop_jkt')).toBe(await dpop?.calculateThumbprint())
    await expect(exchange()).resolves.toMatchObject({ token_type: 'dpop' })
    expect(checks(events)).toContain('token_type pass')
  })

  test('answers use_dpop_nonce once, with the newest nonce from then on', async () => {
    const { tenant, exchange, refresh } = await setUp({ dpop: true }, { requiresDPoPNonce: true })
    const { refresh_token: token = '' } = await exchange()
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(2)
    const { refresh_token: next = '' } = await refresh(token)
    await refresh(next)
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(4)
  })

  test('gives up when a nonce is asked for again and again', async () => {
    const { tenant, exchange } = await setUp({ dpop: true })
    const answer = () => refusal(400, 'use_dpop_nonce', 'again', { 'DPoP-Nonce': 'n' })
    tenant.misbehave = { answer: (path) => (path === tokenEndpoint ? answer() : undefined) }
    await expect(exchange()).rejects.toMatchObject({ code: 'token_error' })
    expect(tenant.requestsTo(tokenEndpoint)).toHaveLength(2)
  })

  test('refuses Bearer tokens with token_type_mismatch: a silent downgrade', async () => {
    const { tenant, exchange } = await setUp({ dpop: true })
    tenant.misbehave = tokens({ token_type: 'Bearer' })
    await expect(exchange()).rejects.toMatchObject({ code: 'token_type_mismatch' })
  })
})

describe('refreshTokens', () => {
  test('sends refresh token and parameters, and no client authentication', async () => {
    const { tenant, exchange, refresh } = await setUp({ resource: ['urn:a'] })
    const { refresh_token: token = '' } = await exchange()
    const refreshed = await refresh(token, { resource: 'urn:a' })
    const sent = tenant.requestsTo(tokenEndpoint)[1]
    expect(Object.fromEntries(sent?.form ?? [])).toEqual({
      grant_type: 'refresh_token',
      client_id: 'client-1',
      refresh_token: token,
      resource: 'urn:a',
    })
    expect(refreshed.refresh_token).not.toBe(token)
  })

  test.each<[string, string, Misbehaviour]>([
    ['oidcc-client-test-refresh-token-invalid-issuer', 'id_token_issuer_mismatch', claims({ iss: 'https://evil/' })],
    ['another audience', 'id_token_audience_mismatch', claims({ aud: 'client-2' })],
    ['an expired ID token', 'id_token_expired', claims({ exp: seconds() - 70 })],
  ])('refuses %s with %s', async (_name, code, misbehave) => {
    const { tenant, exchange, refresh } = await setUp()
    const { refresh_token: token = '' } = await exchange()
    tenant.misbehave = misbehave
    await expect(refresh(token)).rejects.toMatchObject({ code })
  })

  test('does not repeat what the provider says of the token', async () => {
    const { tenant, exchange, refresh } = await setUp()
    const { refresh_token: token = '' } = await exchange()
    tenant.misbehave = {
      answer: (_path, form) => refusal(403, 'invalid_grant', `Unknown: ${form.get('refresh_token')}`),
    }
    await expect(refresh(token)).rejects.toMatchObject({ code: 'invalid_grant', detail: 'Unknown: …' })
  })
})
