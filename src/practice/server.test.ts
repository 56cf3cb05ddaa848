import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizationRequest, codeFor, exchange, refresh, tokensFor, userinfo } from './bare-client'
import { approve, ScriptedPerson } from './scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from './server'
import { temporaryProvider } from './temporary-provider'

let provider: RunningPracticeProvider
beforeAll(async () => {
  provider = await startPracticeProvider()
})
afterAll(() => provider.close())

/** `fetch` cannot send a `Host` of its own. */
function statusFor(headers: Record<string, string>, path = '/.well-known/openid-configuration'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: provider.port, path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject).end()
  })
}

describe('the server', () => {
  test('has an issuer on the loopback address, with a slash', async () => {
    expect(provider.issuer).toBe(`http://127.0.0.1:${provider.port}/`)
    expect(provider.clientId).toBe('postern-practice')
    const metadata = await (await fetch(`${provider.issuer}.well-known/openid-configuration`)).json()
    expect(metadata).toMatchObject({
      issuer: provider.issuer,
      authorization_endpoint: `${provider.issuer}authorize`,
      token_endpoint: `${provider.issuer}oauth/token`,
      revocation_endpoint: `${provider.issuer}oauth/revoke`,
      userinfo_endpoint: `${provider.issuer}userinfo`,
      jwks_uri: `${provider.issuer}.well-known/jwks.json`,
      end_session_endpoint: `${provider.issuer}oidc/logout`,
      device_authorization_endpoint: `${provider.issuer}oauth/device/code`,
      pushed_authorization_request_endpoint: `${provider.issuer}oauth/par`,
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    })
  })

  test.each(['postern.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'refuses the host %s',
    async (host) => {
      expect(await statusFor({ host })).toBe(421)
    },
  )

  test('answers its own host', async () => {
    expect(await statusFor({ host: `127.0.0.1:${provider.port}` })).toBe(200)
  })

  test('listens on no other address', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${provider.port}/`)).rejects.toThrow()
    }
    await expect(fetch(`http://[::1]:${provider.port}/`)).rejects.toThrow()
  })

  test('publishes no private key', async () => {
    const { keys } = (await (await fetch(`${provider.issuer}.well-known/jwks.json`)).json()) as { keys: object[] }
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']])
  })

  test('says plainly that a port is taken, and frees its own when closed', async () => {
    const { port } = provider
    await expect(startPracticeProvider({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    const first = await startPracticeProvider()
    await first.close()
    await first.close()
    const again = await startPracticeProvider({ port: first.port })
    await again.close()
  })
})

describe('two providers', () => {
  test('share neither sessions, tokens nor keys', async () => {
    const other = await temporaryProvider()
    const { body } = await tokensFor(provider)
    expect((await userinfo(other, body.access_token)).status).toBe(401)
    expect((await refresh(other, body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await userinfo(provider, body.access_token)).status).toBe(200)

    const { code, verifier } = await codeFor(provider)
    expect((await exchange(other, code, verifier)).body.error).toBe('invalid_grant')
    expect((await exchange(provider, code, verifier)).status).toBe(200)
    const [mine, theirs] = await Promise.all(
      [provider, other].map(async ({ issuer }) => (await fetch(`${issuer}.well-known/jwks.json`)).text()),
    )
    expect(mine).not.toBe(theirs)
  })

  test('keep apart in one browser, which tells hosts apart and not ports', async () => {
    const other = await temporaryProvider()
    const person = new ScriptedPerson()
    await codeFor(provider, { person })
    await codeFor(other, { person })
    const { redirect } = await codeFor(provider, { person, parameters: { prompt: 'none' } })
    expect(redirect.searchParams.has('code')).toBe(true)
  })
})

describe('sendIssuer: false', () => {
  test.each(['query', 'fragment'])('takes iss out of every answer and out of the metadata (%s)', async (mode) => {
    const silent = await temporaryProvider({ sendIssuer: false })
    const answers = []
    for (const deny of [true, false]) {
      const { url } = authorizationRequest(silent, { response_mode: mode })
      const redirect = new URL(await approve(url, { deny }))
      answers.push(new URLSearchParams(mode === 'query' ? redirect.search : redirect.hash.slice(1)))
    }
    expect(answers.map((answer) => [...answer.keys()].sort())).toEqual([
      ['error', 'error_description', 'state'],
      ['code', 'state'],
    ])
    const metadata = await (await fetch(`${silent.issuer}.well-known/openid-configuration`)).json()
    expect(metadata).not.toHaveProperty('authorization_response_iss_parameter_supported')
  })
})

describe('strictPorts', () => {
  const at = (port: number | string) => ({ parameters: { redirect_uri: `http://127.0.0.1:${port}/callback` } })

  test('takes the registered ports only', async () => {
    const strict = await temporaryProvider({ strictPorts: [49_152, 49_153] })
    expect((await tokensFor(strict, at(49_153))).status).toBe(200)
    await expect(codeFor(strict, at(49_154))).rejects.toThrow(/49154.*127\.0\.0\.1:49152/s)
    await expect(codeFor(strict, { parameters: { redirect_uri: 'http://127.0.0.1/callback' } })).rejects.toThrow()
  })
})
