import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { post, refresh, tokensFor, userinfo } from './bare-client'
import { ScriptedPerson } from './scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from './server'
import { temporaryProvider } from './temporary-provider'

let provider: RunningPracticeProvider
beforeAll(async () => {
  provider = await startPracticeProvider()
})
afterAll(() => provider.close())
// The provider runs in this process and goes by its clock.
afterEach(() => void vi.useRealTimers())

describe('a refresh token', () => {
  test('is issued for offline_access alone', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope: 'openid profile' } })
    expect(body).not.toHaveProperty('refresh_token')
    expect(body.scope).toBe('openid profile')
  })

  test('is issued with prompt=consent as well', async () => {
    const { body } = await tokensFor(provider, { parameters: { prompt: 'consent' } })
    expect(body.refresh_token).toEqual(expect.any(String))
  })

  test('brings new tokens of the same person, and another refresh token', async () => {
    const first = await tokensFor(provider)
    const { status, body } = await refresh(provider, first.body.refresh_token)
    expect(status).toBe(200)
    expect(body.refresh_token).not.toBe(first.body.refresh_token)
    expect(body.access_token).not.toBe(first.body.access_token)
    const [before, after] = [first.body.id_token, body.id_token].map(decodeJwt)
    expect(after).toMatchObject({ iss: before?.iss, sub: before?.sub, aud: before?.aud, sid: before?.['sid'] })
  })

  test('used twice ends its whole family, and no other', async () => {
    const person = new ScriptedPerson()
    const first = await tokensFor(provider, { person })
    const other = await tokensFor(provider, { person })
    const rotated = await refresh(provider, first.body.refresh_token)

    const reused = await refresh(provider, first.body.refresh_token)
    expect({ status: reused.status, error: reused.body.error }).toEqual({ status: 403, error: 'invalid_grant' })
    expect((await refresh(provider, rotated.body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await userinfo(provider, rotated.body.access_token)).status).toBe(401)
    expect((await refresh(provider, other.body.refresh_token)).status).toBe(200)
  })

  test('that is unknown is refused as Auth0 does, with 403', async () => {
    const { status, body } = await refresh(provider, 'made-up')
    expect({ status, error: body.error }).toEqual({ status: 403, error: 'invalid_grant' })
  })

  test('outlives the browser session', async () => {
    const person = new ScriptedPerson()
    const { body } = await tokensFor(provider, { person })
    await person.signOut(new URL('oidc/logout', provider.issuer))
    expect((await refresh(provider, body.refresh_token)).status).toBe(200)
  })

  test('outlives a change of account in the same browser', async () => {
    const person = new ScriptedPerson()
    const ada = await tokensFor(provider, { person, choice: { account: 'ada' } })
    const parameters = { prompt: 'login' }
    const grace = await tokensFor(provider, { person, parameters, choice: { account: 'grace' } })
    expect(decodeJwt(grace.body.id_token).sub).toBe('practice|grace')
    expect(decodeJwt((await refresh(provider, ada.body.refresh_token)).body.id_token).sub).toBe('practice|ada')
  })

  test('expires', async () => {
    const brief = await temporaryProvider({ refreshTokenSeconds: 60 })
    const { body } = await tokensFor(brief)
    vi.setSystemTime(Date.now() + 60_000)
    expect((await refresh(brief, body.refresh_token)).body.error).toBe('invalid_grant')
  })
})

describe('revocation', () => {
  test('of a refresh token ends the session', async () => {
    const { body } = await tokensFor(provider)
    expect((await post(provider, 'oauth/revoke', { token: body.refresh_token })).status).toBe(200)
    expect((await refresh(provider, body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await userinfo(provider, body.access_token)).status).toBe(401)
  })

  test('of an unknown token succeeds (RFC 7009 §2.2)', async () => {
    expect((await post(provider, 'oauth/revoke', { token: 'made-up' })).status).toBe(200)
  })
})

test('an access token lives as long as it was told', async () => {
  const brief = await temporaryProvider({ accessTokenSeconds: 60 })
  const { body } = await tokensFor(brief)
  expect(body.expires_in).toBe(60)
  expect((await userinfo(brief, body.access_token)).status).toBe(200)
  vi.setSystemTime(Date.now() + 60_000)
  expect((await userinfo(brief, body.access_token)).status).toBe(401)
})
