import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { generateDPoPKey } from './dpop-key'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import { Providers } from './provider'
import { checks, collectingJournal } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { FakeClock } from './testing/fake-clock'
import type { Misbehaviour } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { ScriptedProvider } from './testing/scripted-provider'
import type { TokenSet } from './token-exchange'
import { namingClaims } from './user-info'

const userInfo = '/userinfo'

async function setUp(misbehave: Misbehaviour = {}, signal?: AbortSignal) {
  const tenant = await ScriptedProvider.start()
  const clock = new FakeClock()
  const { journal, events } = collectingJournal()
  tenant.misbehave = misbehave
  const providers = new Providers(clock)
  const provider = await providers.find(exampleProfile(), observeFetch(tenant.fetch, clock, journal, signal), journal)
  const ask = (claims: object, dpop?: client.DPoPHandle) =>
    namingClaims(provider, { access_token: 'at-1' } as TokenSet, { ...claims }, journal, dpop)
  return { tenant, provider, events, ask }
}

/** Answers only UserInfo. */
const answer = (body: () => Response): Misbehaviour => ({
  answer: (path) => (path === userInfo ? body() : undefined),
})

const person = (changes: object = {}) => answer(() => Response.json({ sub: 'ada', name: 'Ada', ...changes }))

describe('namingClaims', () => {
  test.each([{ name: 'Ada' }, { email: 'ada@example.com' }])('asks nobody when the ID token says %j', async (named) => {
    const { tenant, ask, events } = await setUp(person())
    expect(await ask({ sub: 'ada', ...named })).toEqual({ sub: 'ada', ...named })
    expect(tenant.requestsTo(userInfo)).toEqual([])
    expect(checks(events)).toContain('user_info_subject skipped')
  })

  test('asks UserInfo who it is, and believes the ID token first', async () => {
    const { tenant, ask, events } = await setUp(person({ org_id: 'org_2' }))
    expect(await ask({ sub: 'ada', org_id: 'org_1' })).toEqual({ sub: 'ada', name: 'Ada', org_id: 'org_1' })
    expect(tenant.requestsTo(userInfo)[0]?.headers.get('authorization')).toBe('Bearer at-1')
    expect(checks(events)).toContain('user_info_subject pass')
  })

  test.each(['grace', 'Ada', 'ada '])('refuses with user_info_subject_mismatch a UserInfo about “%s”', async (sub) => {
    const { ask, events } = await setUp(person({ sub }))
    await expect(ask({ sub: 'ada' })).rejects.toMatchObject({ code: 'user_info_subject_mismatch' })
    expect(checks(events)).toContain('user_info_subject fail')
  })

  test.each([
    ['HTTP 500', answer(() => new Response('', { status: 500 }))],
    ['HTTP 401', answer(() => new Response('', { status: 401, headers: { 'www-authenticate': 'Bearer' } }))],
    ['an OAuth error', answer(() => refusal(403, 'insufficient_scope'))],
    ['a page', answer(() => new Response('<h1>Welcome</h1>'))],
    ['no sub', answer(() => Response.json({ name: 'Ada' }))],
    [
      'no answer',
      answer(() => {
        throw new TypeError('fetch failed')
      }),
    ],
  ])('goes on without it for %s', async (_what, misbehave) => {
    const { ask, events } = await setUp(misbehave)
    expect(await ask({ sub: 'ada' })).toEqual({ sub: 'ada' })
    expect(checks(events)).toContain('user_info_subject skipped')
  })

  test('goes on without it where the provider has none', async () => {
    const { ask, events } = await setUp({ metadata: ({ userinfo_endpoint: _, ...rest }) => rest })
    expect(await ask({ sub: 'ada' })).toEqual({ sub: 'ada' })
    expect(checks(events)).toContain('user_info_subject skipped')
  })

  test('ends with the attempt that is cancelled meanwhile', async () => {
    const cancel = new AbortController()
    const { ask } = await setUp(
      answer(() => {
        cancel.abort(new LoginError('attempt_cancelled'))
        throw new TypeError('fetch failed')
      }),
      cancel.signal,
    )
    await expect(ask({ sub: 'ada' })).rejects.toMatchObject({ code: 'attempt_cancelled' })
  })

  test('proves the key with DPoP, and with it the access token', async () => {
    const { tenant, provider, ask } = await setUp(person())
    await ask({ sub: 'ada' }, client.getDPoPHandle(provider.config, await generateDPoPKey()))
    const { headers } = tenant.requestsTo(userInfo)[0] ?? {}
    expect(headers?.get('authorization')).toBe('DPoP at-1')
    const [, payload = ''] = headers?.get('dpop')?.split('.') ?? []
    expect(JSON.parse(atob(payload))).toMatchObject({
      htm: 'GET',
      htu: 'https://tenant.example.com/userinfo',
      ath: expect.stringMatching(/^[\w-]{43}$/),
    })
  })
})
