import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { apiAnswerLimit } from './api-call'
import type { ApiRequest } from './api-request'
import { LoginError } from './login-error'
import type { Fetch } from './ports'
import { settle, until } from './testing/gate'
import { ProtectedApi } from './testing/protected-api'
import { refreshes, setUp } from './testing/sessions-setting'

async function signedIn(changes: Parameters<typeof setUp>[0] = {}) {
  const setting = await setUp(changes)
  const api = new ProtectedApi(setting.tenant)
  setting.tenant.elsewhere = api.fetch
  const id = await setting.logIn()
  const url = `${api.origin}/notes?of=ada#top`
  const sent: string[] = []
  const call = (request: Partial<ApiRequest> = {}, signal?: AbortSignal) =>
    setting.sessions.callApi(id, { url, ...request }, { signal, sending: (token) => sent.push(token) })
  return { ...setting, api, id, url, call, sent }
}

const nonces = ({ api }: { api: ProtectedApi }) =>
  api.received.map(({ headers }) => decodeJwt(headers.get('dpop') ?? '')['nonce'])

test('an API gets the session’s token, and what was sent with it', async () => {
  const { api, call, record, id, world } = await signedIn()
  api.answer = () => new Response('made', { status: 201, headers: { 'X-Id': '7' } })
  const answer = await call({ method: 'post', headers: { 'Content-Type': 'text/plain' }, body: 'hello' })
  expect(answer).toMatchObject({ status: 201, headers: { 'x-id': '7' } })
  expect(new TextDecoder().decode(answer.body)).toBe('made')
  const [request] = api.received
  expect(request).toMatchObject({ method: 'POST', url: `${api.origin}/notes?of=ada` })
  expect(await request?.text()).toBe('hello')
  expect(request?.headers.get('content-type')).toBe('text/plain')
  expect(request?.headers.get('authorization')).toBe(`Bearer ${record(id).accessTokens[0]?.value}`)
  expect(JSON.stringify(world.events)).not.toContain('of=ada')
  expect(JSON.stringify(world.events)).not.toContain(record(id).accessTokens[0]?.value)
})

test('an API may be called with a token for its own audience', async () => {
  const { api, call } = await signedIn()
  await call({ audience: api.origin, scope: 'openid' })
  const token = api.received[0]?.headers.get('authorization')?.split(' ')[1] ?? ''
  expect(decodeJwt(token)).toMatchObject({ aud: api.origin, scope: 'openid' })
})

describe('with DPoP', () => {
  test.each(['DPoP', 'dpop', 'DPOP'])(
    'a nonce that is asked for with the scheme %s is used at once, and the newest from then on',
    async (scheme) => {
      const setting = await signedIn({ dpop: true })
      const { api, call } = setting
      api.requiresNonce = true
      api.scheme = scheme
      expect((await call()).status).toBe(200)
      expect((await call()).status).toBe(200)
      const [first, second, third] = nonces(setting)
      expect(first).toBeUndefined()
      expect(second).toMatch(/^api-nonce-./)
      expect(third).toBe(second)
      expect(api.received.map(({ headers }) => headers.get('authorization')?.split(' ')[0])).toEqual([
        'DPoP',
        'DPoP',
        'DPoP',
      ])
    },
  )

  test('a nonce that never satisfies is asked for once', async () => {
    const { api, call, tenant } = await signedIn({ dpop: true })
    tenant.elsewhere = async (input, init) => {
      await api.fetch(input, init)
      return new Response('', {
        status: 401,
        headers: { 'WWW-Authenticate': 'DPoP error="use_dpop_nonce"', 'DPoP-Nonce': 'n' },
      })
    }
    expect((await call()).status).toBe(401)
    expect(api.received).toHaveLength(2)
  })

  test('each redirect has a proof of its own', async () => {
    const { api, call } = await signedIn({ dpop: true })
    api.answer = ({ url }) =>
      url.endsWith('/there')
        ? new Response('there')
        : new Response(null, { status: 307, headers: { Location: '/there' } })
    expect(new TextDecoder().decode((await call()).body)).toBe('there')
    expect(api.received.map(({ headers }) => decodeJwt(headers.get('dpop') ?? '')['htu'])).toEqual([
      `${api.origin}/notes`,
      `${api.origin}/there`,
    ])
  })
})

describe('a redirect', () => {
  test.each([
    ['another host', 'https://evil.example.com/'],
    ['another port', 'https://api.example.com:8443/'],
    ['plain http', 'http://api.example.com/'],
  ])('to %s is given back, and the token goes nowhere', async (_what, location) => {
    const { api, call, tenant } = await signedIn()
    const asked: string[] = []
    tenant.elsewhere = (input, init) => {
      asked.push(String(input))
      return api.fetch(input, init)
    }
    api.answer = () => new Response(null, { status: 302, headers: { Location: location } })
    expect(await call()).toMatchObject({ status: 302, headers: { location } })
    expect(asked).toHaveLength(1)
  })

  test.each(['POST', 'PUT', 'DELETE'])('of a %s is given back', async (method) => {
    const { api, call } = await signedIn()
    api.answer = () => new Response(null, { status: 307, headers: { Location: '/there' } })
    expect((await call({ method })).status).toBe(307)
    expect(api.received).toHaveLength(1)
  })

  test('is followed five times at most', async () => {
    const { api, call } = await signedIn()
    api.answer = () => new Response(null, { status: 302, headers: { Location: '/round' } })
    expect((await call()).status).toBe(302)
    expect(api.received).toHaveLength(6)
  })
})

describe('a token that the API refuses', () => {
  test('and the one in its place are both told of before they leave', async () => {
    const { api, call, sent } = await signedIn()
    const told: number[] = []
    api.answer = () => {
      told.push(sent.length)
      const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"' }
      return new Response('no', { status: 401, headers })
    }
    await call()
    expect(told).toEqual([1, 2])
    expect(sent.map((token) => `Bearer ${token}`)).toEqual(
      api.received.map(({ headers }) => headers.get('authorization')),
    )
  })

  test('is replaced once', async () => {
    const setting = await signedIn()
    const { api, call, tenant, record, id } = setting
    const { value = '' } = record(id).accessTokens[0] ?? {}
    tenant.withdraw(value)
    expect((await call()).status).toBe(200)
    expect(refreshes(setting)).toHaveLength(1)
    expect(api.received.at(-1)?.headers.get('authorization')).not.toContain(value)
  })

  test('is replaced once for its own audience, however many calls it fails', async () => {
    const setting = await signedIn()
    const { call, tenant, sessions, id, api } = setting
    const wish = { audience: api.origin }
    tenant.withdraw((await sessions.accessToken(id, wish)).value)
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(wish)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(refreshes(setting)).toHaveLength(2)
  })

  test.each([
    ['again and again', {}, 2],
    ['and no refresh token', { scope: 'openid' }, 1],
  ])('%s is the answer', async (_what, changes, calls) => {
    const { api, call, tenant } = await signedIn(changes)
    tenant.elsewhere = async (input, init) => {
      await api.fetch(input, init)
      return new Response('no', { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } })
    }
    const answer = await call()
    expect(answer.status).toBe(401)
    expect(new TextDecoder().decode(answer.body)).toBe('no')
    expect(api.received).toHaveLength(calls)
  })

  test('for want of scope is the answer, without a refresh', async () => {
    const setting = await signedIn()
    setting.api.answer = () =>
      new Response('', { status: 403, headers: { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' } })
    expect((await setting.call()).status).toBe(403)
    expect(refreshes(setting)).toHaveLength(0)
  })
})

test.each<[string, Partial<ApiRequest>]>([
  ['plain http', { url: 'http://api.example.com/' }],
  ['no URL', { url: 'notes' }],
  ['a file', { url: 'file:///etc/passwd' }],
  ['a password in the URL', { url: 'https://ada:secret@api.example.com/' }],
  ['a method that is none', { method: 'GE T' }],
  ['TRACE', { method: 'TRACE' }],
  ['a body of a GET', { body: 'x' }],
  ...['Authorization', 'DPoP', 'host', 'COOKIE'].map((name): [string, Partial<ApiRequest>] => [
    `a header ${name}`,
    { headers: { [name]: 'x' } },
  ]),
  ['a header with a line break', { headers: { 'x-a': 'a\nb' } }],
  ['both audience and resource', { audience: 'a', resource: 'urn:b' }],
])('a call with %s is refused before anything is sent', async (_what, request) => {
  const { api, call } = await signedIn()
  await expect(call(request)).rejects.toMatchObject({ code: 'invalid_arguments' })
  expect(api.received).toHaveLength(0)
})

test('plain http is taken on this computer', async () => {
  const { call, tenant } = await signedIn()
  const asked: string[] = []
  tenant.elsewhere = async (input) => {
    asked.push(String(input))
    return new Response('')
  }
  await call({ url: 'http://127.0.0.1:8080/notes' })
  expect(asked).toEqual(['http://127.0.0.1:8080/notes'])
})

describe('limits', () => {
  test('of an answer’s size', async () => {
    const { api, call } = await signedIn()
    api.answer = () => new Response(new Uint8Array(apiAnswerLimit))
    expect((await call()).body).toHaveLength(apiAnswerLimit)
    api.answer = () => new Response(new Uint8Array(apiAnswerLimit + 1))
    await expect(call()).rejects.toMatchObject({ code: 'provider_answer_too_large' })
  })

  const silent: Fetch = (_input, init) =>
    new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))

  test('of time', async () => {
    const { call, tenant, world } = await signedIn()
    tenant.elsewhere = silent
    const answer = expect(call()).rejects.toMatchObject({ code: 'network_timeout' })
    await settle()
    world.clock.advance(20_000)
    await answer
  })

  test('by the caller', async () => {
    const { call, tenant } = await signedIn()
    const abort = new AbortController()
    let asked = false
    tenant.elsewhere = (input, init) => {
      asked = true
      return silent(input, init)
    }
    const answer = expect(call({}, abort.signal)).rejects.toMatchObject({ code: 'attempt_cancelled' })
    await until(() => asked)
    abort.abort(new LoginError('attempt_cancelled'))
    await answer
  })
})

test('a token that an API has refused is given to no tool after that', async () => {
  const { api, call, sessions, id } = await signedIn()
  const { value } = await sessions.accessToken(id, { audience: api.origin })
  api.answer = (request) =>
    request.headers.get('authorization')?.endsWith(value)
      ? new Response('', { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } })
      : new Response('')
  expect(await call({ audience: api.origin })).toMatchObject({ status: 200 })
  expect((await sessions.accessToken(id, { audience: api.origin })).value).not.toBe(value)
})
