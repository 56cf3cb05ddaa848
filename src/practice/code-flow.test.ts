import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizationRequest, codeFor, exchange, loopback, tokensFor, userinfo } from './bare-client'
import { approve, ScriptedPerson } from './scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from './server'

const failures: Error[] = []
let provider: RunningPracticeProvider

beforeAll(async () => {
  provider = await startPracticeProvider({ accessTokenSeconds: 77 }, (error) => failures.push(error))
})
afterAll(async () => {
  await provider.close()
  expect(failures).toEqual([])
})

const verifiedIdToken = async (idToken: string) => {
  const keys = createRemoteJWKSet(new URL('.well-known/jwks.json', provider.issuer))
  return jwtVerify(idToken, keys, { issuer: provider.issuer, audience: provider.clientId })
}

describe('a sign-in', () => {
  test('ends in tokens, and an ID token that says who it is', async () => {
    const { url, verifier } = authorizationRequest(provider)
    const redirect = new URL(await approve(url, { account: 'ada' }))
    expect(redirect.origin + redirect.pathname).toBe(loopback)
    expect(redirect.searchParams.get('state')).toBe(url.searchParams.get('state'))
    expect(redirect.searchParams.get('iss')).toBe(provider.issuer)

    const { status, body } = await exchange(provider, redirect.searchParams.get('code') ?? '', verifier)
    expect(status).toBe(200)
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 77, scope: 'openid profile email offline_access' })
    expect(body.refresh_token).toEqual(expect.any(String))

    const { payload, protectedHeader } = await verifiedIdToken(body.id_token)
    expect(protectedHeader).toMatchObject({ alg: 'RS256', kid: expect.any(String) })
    expect(payload).toMatchObject({
      sub: 'practice|ada',
      name: 'Ada Lovelace',
      given_name: 'Ada',
      family_name: 'Lovelace',
      nickname: 'ada',
      email: 'ada@practice.test',
      email_verified: true,
      nonce: url.searchParams.get('nonce'),
      sid: expect.any(String),
    })
    expect(payload).not.toHaveProperty('picture')
    expect(payload).not.toHaveProperty('org_id')
    expect((await userinfo(provider, body.access_token)).body).toMatchObject({
      sub: 'practice|ada',
      name: 'Ada Lovelace',
    })
  })

  test('with a typed name makes an account for it, the same each time', async () => {
    const choice = { account: { name: '  Mary   Somerville ' } }
    const subjects = []
    for (const _ of [1, 2]) {
      const { body } = await tokensFor(provider, { choice })
      const { payload } = await verifiedIdToken(body.id_token)
      expect(payload).toMatchObject({ name: 'Mary Somerville', email: 'mary.somerville@practice.test' })
      subjects.push(payload.sub)
    }
    expect(new Set(subjects).size).toBe(1)
  })

  test.each([
    'http://127.0.0.1:1/callback',
    'http://127.0.0.1:65535/callback',
    'http://[::1]:49152/callback',
    'http://localhost:49152/callback',
    'dev.postern.app:/callback',
    'dev.postern.app.dev:/callback',
    'dev.postern.app.test:/callback',
  ])('may come back to %s', async (redirectUri) => {
    const parameters = { redirect_uri: redirectUri }
    const { redirect } = await codeFor(provider, { parameters })
    expect(redirect.href.startsWith(`${redirectUri}?code=`)).toBe(true)
    expect((await tokensFor(provider, { parameters })).status).toBe(200)
  })

  test('with response_mode=form_post posts the answer', async () => {
    const { createServer } = await import('node:http')
    const posted = new Promise<string>((resolve) => {
      const receiver = createServer(async (request, response) => {
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk)
        response.end()
        receiver.close()
        resolve(Buffer.concat(chunks).toString())
      })
      receiver.listen(0, '127.0.0.1', async () => {
        const { port } = receiver.address() as { port: number }
        const parameters = { redirect_uri: `http://127.0.0.1:${port}/callback`, response_mode: 'form_post' }
        await approve(authorizationRequest(provider, parameters).url)
      })
    })
    expect([...new URLSearchParams(await posted).keys()].sort()).toEqual(['code', 'iss', 'state'])
  })
})

describe('the code', () => {
  test('needs its own verifier', async () => {
    const { code } = await codeFor(provider)
    const { status, body } = await exchange(provider, code, 'x'.repeat(43))
    expect({ status, error: body.error }).toEqual({ status: 403, error: 'invalid_grant' })
  })

  test('needs a verifier at all', async () => {
    const { code } = await codeFor(provider)
    expect((await exchange(provider, code, '')).body.error).toBe('invalid_grant')
  })

  test('is for one use; the second revokes what the first brought', async () => {
    const { code, verifier } = await codeFor(provider)
    const first = await exchange(provider, code, verifier)
    const second = await exchange(provider, code, verifier)
    expect(second.body.error).toBe('invalid_grant')
    expect((await userinfo(provider, first.body.access_token)).status).toBe(401)
  })

  test('is for its own redirect URI', async () => {
    const { code, verifier } = await codeFor(provider)
    const answer = await exchange(provider, code, verifier, { redirect_uri: 'http://127.0.0.1:49153/callback' })
    expect(answer.body.error).toBe('invalid_grant')
  })
})

describe('the authorization request', () => {
  const refused = async (parameters: Record<string, string | undefined>) =>
    new URL(await approve(authorizationRequest(provider, parameters).url)).searchParams

  test.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['with PKCE of no method, which means plain', { code_challenge_method: undefined }],
  ])('is refused %s', async (_what, parameters) => {
    const answer = await refused(parameters)
    expect(answer.get('error')).toBe('invalid_request')
    expect(answer.get('iss')).toBe(provider.issuer)
    expect(answer.has('code')).toBe(false)
  })

  test('is refused for the implicit flow', async () => {
    const { url } = authorizationRequest(provider, { response_type: 'id_token' })
    const redirect = new URL(await approve(url))
    expect(new URLSearchParams(redirect.hash.slice(1)).get('error')).toBe('unsupported_response_type')
  })

  test.each([
    'http://127.0.0.1:49152/elsewhere',
    'http://127.0.0.1:49152/callback/',
    'https://127.0.0.1:49152/callback',
    'http://192.168.0.1:49152/callback',
    'http://127.0.0.1.example.com/callback',
    'com.example.app:/callback',
    'dev.postern.app://callback',
  ])('never redirects to %s', async (redirectUri) => {
    const person = new ScriptedPerson()
    const { url } = authorizationRequest(provider, { redirect_uri: redirectUri })
    await expect(person.approve(url)).rejects.toMatchObject({ page: 'error' })
    await expect(person.approve(url)).rejects.toThrow(/invalid_redirect_uri/)
  })

  test('of an unknown client gets a page, not a redirect', async () => {
    const { url } = authorizationRequest(provider, { client_id: 'someone-else' })
    await expect(approve(url)).rejects.toThrow(/invalid_client/)
  })
})
