import { describe, expect, test } from 'vitest'
import { observeFetch } from './observed-fetch'
import { Providers } from './provider'
import { giveBack, revokeToken } from './revocation'
import { checks, collectingJournal } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { fakeWorld } from './testing/fake-world'
import { refusal } from './testing/refusal'
import { ScriptedProvider } from './testing/scripted-provider'

const revocation = '/oauth/revoke'

async function setUp(answer?: () => Response | Promise<Response>) {
  const tenant = await ScriptedProvider.start()
  if (answer) tenant.misbehave = { answer: (path) => (path === revocation ? answer() : undefined) }
  const world = fakeWorld(tenant)
  const providers = new Providers(world.clock)
  const { journal, events } = collectingJournal()
  const find = () => providers.find(exampleProfile(), observeFetch(tenant.fetch, world.clock, journal), journal)
  return { tenant, world, providers, journal, events, find }
}

describe('revokeToken', () => {
  test('names the token, its type and the client, and proves nothing else', async () => {
    const { tenant, journal, find } = await setUp()
    expect(await revokeToken(await find(), 'rt-1', journal)).toEqual({ outcome: 'yes' })
    const [sent] = tenant.requestsTo(revocation)
    expect(Object.fromEntries(sent?.form ?? [])).toEqual({
      token: 'rt-1',
      token_type_hint: 'refresh_token',
      client_id: 'client-1',
    })
    expect(sent?.headers.has('authorization')).toBe(false)
  })

  test.each<[string, string, () => Response | Promise<Response>]>([
    ['yes', 'HTTP 200 without a body', () => new Response(null, { status: 200 })],
    ['yes', 'HTTP 200 with something', () => new Response('OK')],
    ['not_offered', 'HTTP 404', () => new Response('Not found', { status: 404 })],
    ['pending', 'HTTP 429', () => new Response('', { status: 429 })],
    ['pending', 'HTTP 503', () => new Response('', { status: 503 })],
    ['no', 'an OAuth error', () => refusal(400, 'unsupported_token_type')],
    ['no', 'a challenge', () => new Response('', { status: 401, headers: { 'www-authenticate': 'Basic' } })],
    ['pending', 'no answer', () => Promise.reject(new TypeError('fetch failed'))],
  ])('says %s for %s, and never throws', async (outcome, _what, answer) => {
    const { journal, events, find } = await setUp(answer)
    expect(await revokeToken(await find(), 'rt-1', journal)).toMatchObject({ outcome })
    expect(checks(events).at(-1)).toBe(`revoked ${outcome === 'yes' ? 'pass' : 'fail'}`)
  })
})

describe('giveBack', () => {
  test('finds the provider by itself', async () => {
    const { tenant, world, providers, journal } = await setUp()
    await giveBack('rt-1', exampleProfile(), world, providers, journal)
    expect(tenant.requestsTo(revocation)).toHaveLength(1)
  })

  test('does nothing without a token, and never throws', async () => {
    const { tenant, world, providers, journal } = await setUp()
    await giveBack(undefined, exampleProfile(), world, providers, journal)
    expect(tenant.received).toEqual([])
    tenant.misbehave = { answer: () => Promise.reject(new TypeError('fetch failed')) }
    await expect(giveBack('rt-1', exampleProfile(), world, providers, journal)).resolves.toBeUndefined()
  })
})
