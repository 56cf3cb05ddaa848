import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeFor, refresh, tokensFor, userinfo } from './bare-client'
import { practiceAudience } from './options'
import { type RunningPracticeProvider, startPracticeProvider } from './server'
import { temporaryProvider } from './temporary-provider'

const other = 'https://other.practice.test/api'
let provider: RunningPracticeProvider
beforeAll(async () => {
  provider = await startPracticeProvider({ audiences: [practiceAudience, other] })
})
afterAll(() => provider.close())

const isJwt = (token: string) => token.split('.').length === 3
const scope = 'openid profile offline_access read:notes sing:songs'

describe('an access token', () => {
  test('is opaque without an audience', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope } })
    expect(isJwt(body.access_token)).toBe(false)
    expect(body.scope).toBe('openid profile offline_access')
  })

  test.each([
    ['audience', practiceAudience],
    ['audience', other],
    ['resource', practiceAudience],
  ])('is a JWT for %s=%s', async (parameter, api) => {
    const { body } = await tokensFor(provider, { parameters: { scope, [parameter]: api } })
    const keys = createRemoteJWKSet(new URL('.well-known/jwks.json', provider.issuer))
    const { payload } = await jwtVerify(body.access_token, keys, { issuer: provider.issuer, audience: api })
    expect(payload).toMatchObject({
      sub: 'practice|ada',
      aud: [api, `${provider.issuer}userinfo`],
      azp: provider.clientId,
      scope: 'openid profile offline_access read:notes',
    })
    expect(body.scope).toBe('openid profile offline_access read:notes')
  })

  test('for an API alone is not meant for /userinfo', async () => {
    const { body } = await tokensFor(provider, {
      parameters: { scope: 'read:notes', nonce: undefined, audience: practiceAudience },
    })
    expect(decodeJwt(body.access_token).aud).toBe(practiceAudience)
    expect(body).not.toHaveProperty('id_token')
    expect((await userinfo(provider, body.access_token)).status).toBe(401)
  })

  test('stays one for the audience after a refresh', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope, audience: practiceAudience } })
    const refreshed = await refresh(provider, body.refresh_token)
    expect(decodeJwt(refreshed.body.access_token).aud).toContain(practiceAudience)
    expect(refreshed.body.id_token).toEqual(expect.any(String))
  })
})

describe('a refresh', () => {
  const audienceOf = (body: { access_token: string }) => decodeJwt(body.access_token).aud

  test.each(['audience', 'resource'])('may ask for another API by its %s, and for the first again', async (name) => {
    const { body } = await tokensFor(provider, { parameters: { scope, audience: practiceAudience } })
    const second = await refresh(provider, body.refresh_token, { [name]: other, scope: 'read:notes' })
    expect(audienceOf(second.body)).toBe(other)
    expect(second.body.scope).toBe('read:notes')
    const third = await refresh(provider, second.body.refresh_token)
    expect(audienceOf(third.body)).toContain(practiceAudience)
    expect(third.body.scope).toBe('openid profile offline_access read:notes')
  })

  test('may ask for an API where the login asked for none', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope } })
    expect(audienceOf((await refresh(provider, body.refresh_token, { audience: other })).body)).toContain(other)
  })

  test('passes over an unknown audience, as Auth0 does', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope, audience: practiceAudience } })
    const next = await refresh(provider, body.refresh_token, { audience: 'https://unknown.example/' })
    expect(audienceOf(next.body)).toContain(practiceAudience)
  })

  test('for an unknown resource is refused, and the refresh token stays good', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope } })
    const refused = await refresh(provider, body.refresh_token, { resource: 'https://unknown.example/' })
    expect(refused.body.error).toBe('invalid_target')
    expect((await refresh(provider, body.refresh_token)).status).toBe(200)
  })
})

describe('/userinfo with a JWT', () => {
  test('answers, until the session is revoked', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope, audience: practiceAudience } })
    expect((await userinfo(provider, body.access_token)).body).toMatchObject({
      sub: 'practice|ada',
      name: 'Ada Lovelace',
    })
    await refresh(provider, body.refresh_token)
    await refresh(provider, body.refresh_token)
    expect((await userinfo(provider, body.access_token)).status).toBe(401)
  })

  test('refuses a forged one, and one of another provider', async () => {
    const stranger = await temporaryProvider()
    const parameters = { scope, audience: practiceAudience }
    const [mine, theirs] = await Promise.all([provider, stranger].map((at) => tokensFor(at, { parameters })))
    const [head, , signature] = String(mine?.body.access_token).split('.')
    const [, payload] = String(theirs?.body.access_token).split('.')
    for (const token of [theirs?.body.access_token, `${head}.${payload}.${signature}`]) {
      expect((await userinfo(provider, token)).status).toBe(401)
    }
  })
})

describe('an unknown API', () => {
  const refusal = async (parameters: Record<string, string>) =>
    Object.fromEntries((await codeFor(provider, { parameters })).redirect.searchParams)

  test.each(['https://unknown.example/', 'not a URI'])('is denied as an audience: %s', async (audience) => {
    const answer = await refusal({ audience })
    expect(answer).toMatchObject({ error: 'access_denied', error_description: `Service not found: ${audience}` })
  })

  test('is an invalid target as a resource (RFC 8707 §2)', async () => {
    expect((await refusal({ resource: 'https://unknown.example/' }))['error']).toBe('invalid_target')
  })
})
