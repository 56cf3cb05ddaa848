import * as oauth from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizationRequest, loopback, refresh, tokensFor } from './bare-client'
import { practiceAudience } from './options'
import { ScriptedPerson } from './scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from './server'

let provider: RunningPracticeProvider
beforeAll(async () => {
  provider = await startPracticeProvider({ dpopNonceRequired: true })
})
afterAll(() => provider.close())

const scope = 'openid offline_access read:notes'
const parameters = { scope, audience: practiceAudience }
const url = () => new URL('api/me', provider.issuer)
const call = async (authorization: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url(), { headers: { authorization, ...headers } })
  const body = (await response.json()) as Record<string, unknown>
  return { status: response.status, challenge: response.headers.get('www-authenticate'), body }
}

describe('/api/me', () => {
  test('answers a token for an API of the tenant', async () => {
    const { body } = await tokensFor(provider, { parameters })
    const answer = await call(`Bearer ${body.access_token}`)
    expect(answer).toMatchObject({ status: 200, body: { sub: 'practice|ada', scope } })
  })

  test('refuses no token, an opaque one and a changed one', async () => {
    const { body } = await tokensFor(provider, { parameters: { scope } })
    const api = (await tokensFor(provider, { parameters })).body.access_token
    for (const token of ['', body.access_token, `${api.slice(0, -8)}AAAAAAAA`]) {
      const { status, challenge } = await call(`Bearer ${token}`)
      expect({ status, challenge }).toEqual({ status: 401, challenge: 'DPoP error="invalid_token", algs="ES256"' })
    }
  })

  test('wants a proof with a nonce for a bound token, and takes no proof twice', async () => {
    const { configuration, DPoP, token } = await boundToken()
    expect((await call(`Bearer ${token}`)).body['error']).toBe('invalid_token')
    expect((await call(`DPoP ${token}`)).body['error']).toBe('invalid_dpop_proof')
    const proofs: string[] = []
    configuration[oauth.customFetch] = (address, init) => {
      proofs.push(new Headers(init.headers).get('dpop') ?? '')
      return fetch(address, init as RequestInit)
    }
    const answer = await oauth.fetchProtectedResource(configuration, token, url(), 'GET', null, undefined, { DPoP })
    expect(answer.status).toBe(200)
    expect(proofs).toHaveLength(2)
    expect((await call(`DPoP ${token}`, { dpop: proofs[1] ?? '' })).body['error']).toBe('invalid_dpop_proof')
  })
})

async function boundToken() {
  const execute = [oauth.allowInsecureRequests]
  const issuer = new URL(provider.issuer)
  const configuration = await oauth.discovery(issuer, provider.clientId, undefined, oauth.None(), { execute })
  const DPoP = oauth.getDPoPHandle(configuration, await oauth.randomDPoPKeyPair())
  const { url: address, verifier } = authorizationRequest(provider, parameters)
  const redirect = new URL(await new ScriptedPerson().approve(address))
  const { searchParams } = address
  const checks = {
    pkceCodeVerifier: verifier,
    expectedState: searchParams.get('state') ?? '',
    expectedNonce: searchParams.get('nonce') ?? '',
  }
  expect(redirect.href).toContain(loopback)
  const tokens = await oauth.authorizationCodeGrant(configuration, redirect, checks, undefined, { DPoP })
  return { configuration, DPoP, token: tokens.access_token }
}

test('a refresh without anything is for the audience of the login', async () => {
  const { body } = await tokensFor(provider, { parameters })
  const { body: next } = await refresh(provider, body.refresh_token)
  expect((await call(`Bearer ${next.access_token}`)).status).toBe(200)
})
