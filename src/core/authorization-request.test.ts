import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { buildAuthorizationRequest, secretsOf } from './authorization-request'
import { generateDPoPKey } from './dpop-key'
import type { LoginProfile } from './login-options'
import { reservedParameters } from './reserved-parameters'
import { Secret } from './secret'
import { exampleIssuer, exampleProfile } from './testing/example-profile'

const redirectUri = 'http://127.0.0.1:49152/callback'

const configuration = (metadata: Partial<client.ServerMetadata> = {}) =>
  new client.Configuration(
    { issuer: exampleIssuer, authorization_endpoint: `${exampleIssuer}authorize`, ...metadata },
    'client-1',
    undefined,
    client.None(),
  )

const build = (profile: Partial<LoginProfile> = {}, options: { dpop?: client.DPoPHandle } = {}) =>
  buildAuthorizationRequest(configuration(), exampleProfile(profile), redirectUri, options)

const sha256 = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64url')

describe('buildAuthorizationRequest', () => {
  test('sends the least profile with exactly these parameters', async () => {
    const { url, state, nonce, codeVerifier } = await build()
    expect(url.origin + url.pathname).toBe('https://tenant.example.com/authorize')
    expect([...url.searchParams]).toEqual([
      ['scope', 'openid profile email offline_access'],
      ['response_type', 'code'],
      ['client_id', 'client-1'],
      ['redirect_uri', redirectUri],
      ['state', state.reveal()],
      ['nonce', nonce?.reveal()],
      ['code_challenge', await sha256(codeVerifier.reveal())],
      ['code_challenge_method', 'S256'],
    ])
  })

  test.each<[string, Partial<LoginProfile>, string[]]>([
    ['audience', { audience: 'https://api.example.com' }, ['https://api.example.com']],
    ['resource', { resource: ['urn:a', 'https://b.example.com/'] }, ['urn:a', 'https://b.example.com/']],
    ['organization', { organization: 'org_1' }, ['org_1']],
    ['connection', { connection: 'github' }, ['github']],
    ['prompt', { prompt: 'login consent' }, ['login consent']],
    ['prompt', { prompt: 'none' }, ['none']],
    ['login_hint', { loginHint: 'ada+x@example.com' }, ['ada+x@example.com']],
    ['screen_hint', { screenHint: 'signup' }, ['signup']],
    ['max_age', { maxAge: 0 }, ['0']],
    ['max_age', { maxAge: 3_600 }, ['3600']],
    ['ui_locales', { uiLocales: 'de fr' }, ['de fr']],
    ['acr_values', { acrValues: 'mfa' }, ['mfa']],
    ['response_mode', { responseMode: 'form_post' }, ['form_post']],
    ['invitation', { invitation: 'inv-1' }, ['inv-1']],
    ['ext-brand', { extra: { 'ext-brand': 'blue & green' } }, ['blue & green']],
  ])('sends %s of the profile %j', async (name, profile, values) => {
    const least = new Set((await build()).url.searchParams.keys())
    const { searchParams } = (await build(profile)).url
    expect(searchParams.getAll(name)).toEqual(values)
    expect([...searchParams.keys()].filter((sent) => !least.has(sent))).toEqual(values.map(() => name))
  })

  test.each([
    ['even if the metadata list only plain', ['plain']],
    ['even if the metadata list no method', []],
    ['even if the metadata say nothing', undefined],
  ])('uses S256 %s', async (_when, methods) => {
    const config = configuration(methods === undefined ? {} : { code_challenge_methods_supported: methods })
    const { url, codeVerifier } = await buildAuthorizationRequest(config, exampleProfile(), redirectUri)
    expect(url.searchParams.get('code_challenge_method')).toBe('S256')
    expect(url.searchParams.get('code_challenge')).toBe(await sha256(codeVerifier.reveal()))
  })

  test.each([...reservedParameters, 'id_token_hint', 'State'])(
    'lets extra not touch %s, even in a profile that nobody checked',
    async (name) => {
      const { searchParams } = (await build({ extra: { [name]: 'forged' } })).url
      expect(searchParams.getAll(name)).not.toContain('forged')
    },
  )

  test('sends no nonce without openid in the scope, nor for a scope that merely contains the word', async () => {
    const { url, nonce } = await build({ scope: 'openid2 myopenid' })
    expect(nonce).toBeUndefined()
    expect(url.searchParams.has('nonce')).toBe(false)
    expect(url.searchParams.has('state')).toBe(true)
  })

  test('sends the thumbprint of the DPoP key as dpop_jkt', async () => {
    const dpop = client.getDPoPHandle(configuration(), await generateDPoPKey())
    const { searchParams } = (await build({ dpop: true }, { dpop })).url
    expect(searchParams.get('dpop_jkt')).toBe(await dpop.calculateThumbprint())
    expect(searchParams.get('dpop_jkt')).toMatch(/^[\w-]{43}$/)
  })

  test('makes state, nonce and code_verifier anew each time, of at least 128 bits each', async () => {
    const requests = await Promise.all(Array.from({ length: 50 }, () => build()))
    const values = requests.flatMap(({ state, nonce, codeVerifier }) =>
      [state, nonce, codeVerifier].map((secret) => secret?.reveal() ?? ''),
    )
    expect(new Set(values).size).toBe(150)
    for (const value of values) expect(Buffer.from(value, 'base64url').length * 8).toBeGreaterThanOrEqual(128)
    for (const { codeVerifier } of requests) expect(codeVerifier.reveal()).toMatch(/^[\w.~-]{43,128}$/)
  })

  test('tells of every parameter in order, of secret ones only a fingerprint', async () => {
    const request = await build({
      resource: ['urn:a', 'urn:b'],
      extra: { 'ext-a': 'extra-secret' },
      loginHint: 'ada@example.com',
      invitation: 'invitation-secret',
      organization: 'org_2',
    })
    expect(request.sent.map(([name]) => name)).toEqual([...request.url.searchParams.keys()])
    const secret = request.sent.filter(([, value]) => value instanceof Secret).map(([name]) => name)
    expect(secret).toEqual(['ext-a', 'invitation', 'login_hint', 'state', 'nonce'])
    const printed = JSON.stringify(request.sent)
    for (const value of [request.state, request.nonce, request.codeVerifier])
      expect(printed).not.toContain(value?.reveal())
    for (const value of ['invitation-secret', 'extra-secret', 'ada@example.com']) expect(printed).not.toContain(value)
    expect(secretsOf(request)).toEqual(expect.arrayContaining(['invitation-secret', 'extra-secret']))
  })

  test('keeps the redirect URI exactly as the receiver said it', async () => {
    const uri = 'http://[::1]:17823/callback'
    const request = await buildAuthorizationRequest(configuration(), exampleProfile(), uri)
    expect(request.redirectUri).toBe(uri)
    expect(request.url.searchParams.get('redirect_uri')).toBe(uri)
  })
})
