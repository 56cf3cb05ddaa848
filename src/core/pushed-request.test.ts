import { describe, expect, test } from 'vitest'
import type { Profile } from '../shared/profile'
import { LoginAttempts } from './login-attempts'
import { Providers } from './provider'
import { checks, steps } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { fakeWorld } from './testing/fake-world'
import { gate, until } from './testing/gate'
import type { ProviderTraits } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { ScriptedProvider } from './testing/scripted-provider'

const endpoint = '/oauth/par'

async function setUp(traits: ProviderTraits, changes: Partial<Profile> = {}) {
  const tenant = await ScriptedProvider.start(traits)
  const world = fakeWorld(tenant)
  const attempts = new LoginAttempts(
    world,
    new Providers(world.clock),
    async () => {},
    () => {},
  )
  const start = () => attempts.start(exampleProfile(changes), 'memory').attempt
  const logIn = async () => {
    const attempt = start()
    await until(() => !attempt.isPending)
    return attempt.view()
  }
  return { tenant, world, start, logIn }
}

describe('a request is pushed', () => {
  test.each<[string, 'offered' | 'required', Partial<Profile>]>([
    ['where the provider requires it', 'required', {}],
    ['where the profile asks for it', 'offered', { par: true }],
  ])('%s, and the browser gets client_id and request_uri alone', async (_when, pushedRequests, changes) => {
    const { tenant, world, logIn } = await setUp(
      { pushedRequests },
      { ...changes, organization: 'org_1', extra: { 'ext-a': 'blue & green' } },
    )
    tenant.misbehave = { claims: (json) => ({ ...json, org_id: 'org_1' }) }
    expect(await logIn()).toMatchObject({ stage: 'signed_in' })
    const { searchParams } = new URL(world.browser.opened[0] ?? '')
    expect([...searchParams.keys()].sort()).toEqual(['client_id', 'request_uri'])
    expect(searchParams.get('client_id')).toBe('client-1')

    const [pushed, ...more] = tenant.requestsTo(endpoint)
    expect(more).toEqual([])
    expect(pushed?.headers.has('authorization')).toBe(false)
    expect(Object.fromEntries(pushed?.form ?? [])).toMatchObject({
      response_type: 'code',
      client_id: 'client-1',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/./),
      nonce: expect.stringMatching(/./),
      organization: 'org_1',
      'ext-a': 'blue & green',
    })
    expect(checks(world.events)).toEqual(expect.arrayContaining(['request_pushed pass', 'organization pass']))
  })

  test('not otherwise', async () => {
    const { tenant, world, logIn } = await setUp({ pushedRequests: 'offered' })
    expect((await logIn()).stage).toBe('signed_in')
    expect(tenant.requestsTo(endpoint)).toEqual([])
    expect(checks(world.events)).toContain('request_pushed skipped')
  })

  test('with a proof where the profile uses DPoP, and again with the nonce that is then asked for', async () => {
    const { tenant, logIn } = await setUp({ pushedRequests: 'required', requiresDPoPNonce: true }, { dpop: true })
    expect(await logIn()).toMatchObject({ stage: 'signed_in' })
    const pushed = tenant.requestsTo(endpoint)
    expect(pushed).toHaveLength(2)
    for (const { headers, form } of pushed) {
      expect(headers.get('dpop')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
      expect(form.get('dpop_jkt')).toMatch(/^[\w-]{43}$/)
    }
    expect(pushed[0]?.form.get('state')).toBe(pushed[1]?.form.get('state'))
  })

  test('and told of as steps, its reference as a fingerprint', async () => {
    const { world, logIn } = await setUp(
      { pushedRequests: 'required' },
      { loginHint: 'ada@example.com', extra: { 'ext-a': 'extra-secret' } },
    )
    await logIn()
    expect(steps(world.events, 'pushed_request')).toMatchObject([
      {
        to: 'provider',
        data: { client_id: 'client-1', login_hint: { secret: 'login_hint' }, 'ext-a': { secret: 'ext-a' } },
      },
    ])
    const [shown] = steps(world.events, 'authorization_request')
    expect(Object.keys(shown?.data ?? {})).toEqual(['client_id', 'request_uri'])
    expect(shown?.data).toMatchObject({ client_id: 'client-1', request_uri: { secret: 'request_uri' } })
    const text = JSON.stringify(world.events)
    for (const secret of ['urn:ietf:params:oauth:request_uri', 'ada@example.com', 'extra-secret'])
      expect(text).not.toContain(secret)
  })
})

describe('the address of a pushed request', () => {
  test('is made anew for each further use, for the same attempt', async () => {
    const { tenant, world, start } = await setUp({ pushedRequests: 'required' })
    world.browser.follow = () => undefined
    const attempt = start()
    await until(() => world.browser.opened.length === 1)
    await attempt.openBrowser()
    const copied = await attempt.freshLink()
    expect(new Set([...world.browser.opened, copied]).size).toBe(3)
    const pushed = tenant.requestsTo(endpoint).map(({ form }) => form.toString())
    expect(pushed).toHaveLength(3)
    expect(new Set(pushed).size).toBe(1)
    await world.browser.arrive(tenant.authorize(copied))
    await until(() => attempt.view().stage === 'signed_in')
  })

  test('that cannot be made anew is told of, and the attempt goes on', async () => {
    const { tenant, world, start } = await setUp({ pushedRequests: 'required' })
    world.browser.follow = () => undefined
    const attempt = start()
    await until(() => world.browser.opened.length === 1)
    tenant.misbehave = { answer: (path) => (path === endpoint ? refusal(503, 'temporarily_unavailable') : undefined) }
    await attempt.openBrowser()
    expect(attempt.view()).toMatchObject({ stage: 'waiting', browserFailure: { code: 'temporarily_unavailable' } })
    await expect(attempt.freshLink()).rejects.toMatchObject({ code: 'temporarily_unavailable' })
    attempt.cancel()
  })

  test('is not told of when the attempt ends while it is made', async () => {
    const { tenant, world, start } = await setUp({ pushedRequests: 'required' })
    world.browser.follow = () => undefined
    const attempt = start()
    await until(() => world.browser.opened.length === 1)
    const { passed, open } = gate()
    tenant.misbehave = { answer: (path) => (path === endpoint ? passed.then(() => refusal(503, 'x')) : undefined) }
    const again = attempt.openBrowser()
    attempt.cancel()
    await again
    open()
    expect(attempt.view()).not.toHaveProperty('browserFailure')
    expect(world.browser.opened).toHaveLength(1)
    expect(steps(world.events, 'browser_failed')).toEqual([])
  })
})

describe('a request that cannot be pushed opens no browser', () => {
  test.each<[string, Partial<Profile>, object]>([
    ['asked for', { par: true }, {}],
    ['required', {}, { require_pushed_authorization_requests: true }],
  ])('for there is no endpoint, though it is %s: never a silent fallback', async (_what, changes, metadata) => {
    const { tenant, world, logIn } = await setUp({}, changes)
    tenant.misbehave = { metadata: (json) => ({ ...json, ...metadata }) }
    expect(await logIn()).toMatchObject({
      reached: 'preparing',
      failure: {
        code: 'provider_unsupported',
        detail: expect.stringContaining('pushed_authorization_request_endpoint'),
      },
    })
    expect(world.browser.opened).toEqual([])
    expect(checks(world.events)).toContain('request_pushed fail')
  })

  test.each(['http://tenant.example.com/par', 'http://127.0.0.1/par', 'file:///par'])(
    'for its endpoint is %s',
    async (url) => {
      const { tenant, world, logIn } = await setUp({ pushedRequests: 'required' })
      tenant.misbehave = { metadata: (json) => ({ ...json, pushed_authorization_request_endpoint: url }) }
      expect(await logIn()).toMatchObject({ failure: { code: 'provider_unsupported' } })
      expect(world.browser.opened).toEqual([])
    },
  )

  test.each<[string, string, () => Response]>([
    ['invalid_request', 'its error', () => refusal(400, 'invalid_request', 'no such redirect_uri')],
    ['invalid_request', 'its error, at whatever status', () => refusal(500, 'invalid_request')],
    ['invalid_client', 'its error', () => refusal(401, 'invalid_client')],
    ['invalid_scope', 'its error', () => refusal(400, 'invalid_scope')],
    ['authorization_error', 'an error of no specification', () => refusal(400, 'mfa_required')],
    [
      'authorization_error',
      'a nonce that is asked for although there is no proof',
      () => refusal(400, 'use_dpop_nonce'),
    ],
    ['provider_unavailable', 'a page at 503', () => new Response('down', { status: 503 })],
    ['provider_unavailable', 'a page at 429', () => new Response('slow down', { status: 429 })],
    ['network_captive', 'a page at 200', () => new Response('<p>hello', { status: 200 })],
    ['pushed_response_invalid', 'no reference', () => Response.json({ expires_in: 60 }, { status: 201 })],
    ['pushed_response_invalid', 'an empty reference', () => par({ request_uri: '' })],
    ['pushed_response_invalid', 'no lifetime', () => Response.json({ request_uri: 'urn:a' }, { status: 201 })],
    ['pushed_response_invalid', 'a reference that is no text', () => par({ request_uri: 7 })],
    ['pushed_response_invalid', 'another status', () => par({}, 200)],
  ])('with %s, for the answer is %s', async (code, _what, answer) => {
    const { tenant, world, logIn } = await setUp({ pushedRequests: 'required' })
    tenant.misbehave = { answer: (path) => (path === endpoint ? answer() : undefined) }
    expect(await logIn()).toMatchObject({ stage: 'failed', reached: 'preparing', failure: { code } })
    expect(world.browser.opened).toEqual([])
    expect(checks(world.events)).toContain('request_pushed fail')
  })

  test('and what was sent does not come back in the words of the provider', async () => {
    const { tenant, world, logIn } = await setUp({ pushedRequests: 'required' }, { extra: { 'ext-a': 'extra-secret' } })
    tenant.misbehave = {
      answer: (path, form) =>
        path === endpoint ? refusal(400, 'invalid_request', [...form.values()].join(' ')) : undefined,
    }
    const view = await logIn()
    const [pushed] = tenant.requestsTo(endpoint)
    for (const secret of ['state', 'nonce', 'ext-a'])
      expect(JSON.stringify([view, world.events])).not.toContain(pushed?.form.get(secret))
  })
})

const par = (changes: object, status = 201) =>
  Response.json({ request_uri: 'urn:a', expires_in: 60, ...changes }, { status })
