import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LoginError } from './login-error'
import { settleLimit } from './login-sessions'
import { steps } from './testing/collecting-journal'
import { exampleRecord } from './testing/example-record'
import { gate, passing, settle, until } from './testing/gate'
import type { Misbehaviour } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { onRefresh, refreshes, type Setting, setUp } from './testing/sessions-setting'

const minute = 60_000
const hour = 60 * minute
/** Of a token that lasts an hour, with a chance of one half. */
const ahead = 6.25 * minute

const offline: Misbehaviour = { answer: () => Promise.reject(new TypeError('fetch failed')) }
const busy = (retryAfter: string, status = 503): Misbehaviour =>
  onRefresh(() => new Response('', { status, headers: { 'retry-after': retryAfter } }))
const view = ({ sessions }: Setting) => sessions.views()[0]

/** Signed in and kept fresh, with all that needs no time done. */
async function keptFresh() {
  const setting = await setUp()
  setting.sessions.keepFresh()
  const id = await setting.logIn()
  const advance = async (milliseconds: number) => {
    setting.world.clock.advance(milliseconds)
    await settle()
    await until(() => setting.sessions.views().every(({ status }) => status !== 'refreshing'))
  }
  return { ...setting, id, advance }
}

describe('keepFresh', () => {
  test('refreshes ahead of expiry, again and again, without being asked', async () => {
    const setting = await keptFresh()
    await setting.advance(hour - ahead - 1)
    expect(refreshes(setting)).toHaveLength(0)
    await setting.advance(1)
    expect(refreshes(setting)).toHaveLength(1)
    for (let round = 2; round < 30; round++) {
      await setting.advance(hour - ahead)
      expect(refreshes(setting)).toHaveLength(round)
      expect(view(setting)).toMatchObject({ status: 'active' })
    }
  })

  test('begins at a start with what has expired, and only that', async () => {
    const setting = await setUp()
    await setting.logIn()
    setting.sessions.keepFresh()
    await settle()
    expect(refreshes(setting)).toHaveLength(0)
    await setting.sessions.settled()
    setting.world.clock.advance(hour)
    const again = setting.create()
    await again.load()
    expect(again.views()).toMatchObject([{ status: 'expired' }])
    again.keepFresh()
    await until(() => again.views()[0]?.status === 'active')
    expect(refreshes(setting)).toHaveLength(1)
  })

  test('leaves alone whose provider does not run', async () => {
    const setting = await setUp()
    await setting.logIn()
    setting.sessions.keepFresh((profileId) => profileId !== 'profile-1')
    setting.world.clock.advance(hour)
    await settle()
    expect(refreshes(setting)).toHaveLength(0)
  })

  test('refreshes no session that has ended or was signed out', async () => {
    const setting = await keptFresh()
    setting.tenant.endGrants()
    await setting.advance(hour)
    expect(view(setting)).toMatchObject({ status: 'ended' })
    await setting.advance(24 * hour)
    expect(refreshes(setting)).toHaveLength(1)
    await setting.sessions.logOut(setting.id)
    await setting.advance(24 * hour)
    expect(refreshes(setting)).toHaveLength(1)
  })
})

describe('after a failure', () => {
  test.each<[string, string, Misbehaviour]>([
    ['network_unreachable', 'offline', offline],
    ['network_captive', 'redirected to a page', onRefresh(() => new Response(null, { status: 302 }))],
    ['network_captive', 'behind a captive portal', { answer: () => new Response('<h1>Pay</h1>') }],
    ['network_captive', 'behind one that redirects', { answer: () => new Response(null, { status: 302 }) }],
    ['discovery_failed', 'behind one that says it is JSON', { answer: () => Response.json({ pay: true }) }],
    ['provider_unavailable', 'with HTTP 502', onRefresh(() => new Response('<h1>Down</h1>', { status: 502 }))],
    ['server_error', 'with an error of the server', onRefresh(() => refusal(500, 'server_error'))],
  ])('says %s and when it tries again, %s, and then does', async (code, _where, misbehave) => {
    const setting = await keptFresh()
    setting.tenant.misbehave = misbehave
    // A discovery of ten minutes ago is asked for anew.
    await setting.advance(hour - ahead)
    const { retryAt = 0, ...shown } = view(setting) ?? {}
    expect(shown).toMatchObject({ status: 'active', failure: { code } })
    expect(retryAt).toBe(setting.world.clock.now() + 3_750)
    expect(steps(setting.world.events, 'retry_planned')).toMatchObject([{ data: { code } }])
    await setting.advance(3_750)
    expect(view(setting)?.retryAt).toBe(setting.world.clock.now() + 7_500)
    setting.tenant.misbehave = {}
    await setting.advance(7_500)
    expect(view(setting)).toMatchObject({ status: 'active' })
    expect(view(setting)).not.toHaveProperty('failure')
    expect(view(setting)).not.toHaveProperty('retryAt')
  })

  test.each(['60', 'Tue, 01 Jan 2030 00:01:00 GMT'])('never comes before Retry-After: %s', async (retryAfter) => {
    const setting = await keptFresh()
    const headers = { 'retry-after': retryAfter, date: 'Tue, 01 Jan 2030 00:00:00 GMT' }
    setting.tenant.misbehave = onRefresh(() => new Response('', { status: 429, headers }))
    await setting.advance(hour - ahead)
    expect(refreshes(setting)).toHaveLength(1)
    await setting.advance(50_000)
    setting.sessions.wake('resume')
    await setting.advance(9_999)
    const refused = { code: 'provider_unavailable' }
    await expect(setting.sessions.accessToken(setting.id, { minTtl: 1_000 })).rejects.toMatchObject(refused)
    expect(refreshes(setting)).toHaveLength(1)
    await setting.advance(2_000)
    expect(refreshes(setting)).toHaveLength(2)
  })

  test.each(['keychain_timeout', 'keychain_crashed'] as const)('with %s asks again after a while', async (code) => {
    const setting = await keptFresh()
    const { keychain } = setting.world.stores
    keychain.before = () => {
      throw new LoginError(code)
    }
    await setting.advance(hour - ahead)
    expect(view(setting)).toMatchObject({ status: 'unreadable', failure: { code }, retryAt: expect.any(Number) })
    keychain.before = () => {}
    await setting.advance(hour)
    expect(view(setting)).toMatchObject({ status: 'active' })
  })

  test('leaves a locked keychain alone, until another session shows that it is open', async () => {
    const setting = await keptFresh()
    const { sessions, world } = setting
    setting.tenant.misbehave = {
      answer: (_path, form) =>
        form.get('refresh_token') === 'rt-other'
          ? Response.json({ access_token: 'at-1', token_type: 'Bearer', expires_in: 3_600 })
          : undefined,
    }
    await sessions.add(exampleRecord({ id: 'other', subject: 'auth0|grace', refreshToken: 'rt-other' }), 'keychain')
    await setting.advance(0)
    world.stores.keychain.before = () => {
      throw new LoginError('keychain_locked')
    }
    await setting.advance(hour - ahead)
    expect(view(setting)).toMatchObject({ status: 'unreadable', failure: { code: 'keychain_locked' } })
    world.stores.keychain.calls.length = 0
    await sessions.refresh('other').catch(() => {})
    const calls = world.stores.keychain.calls.length
    await setting.advance(48 * hour)
    expect(world.stores.keychain.calls).toHaveLength(calls)
    world.stores.keychain.before = () => {}
    await sessions.refresh('other')
    await setting.advance(3_000)
    expect(sessions.views().map(({ status }) => status)).toEqual(['active', 'active'])
  })

  test('saves rotated tokens soon that the keychain would not take, even a locked one', async () => {
    const setting = await keptFresh()
    const { keychain } = setting.world.stores
    keychain.before = (operation) => {
      if (operation === 'set') throw new LoginError('keychain_locked')
    }
    await setting.advance(hour - ahead)
    expect(view(setting)).toMatchObject({ status: 'unreadable', retryAt: setting.world.clock.now() + 3_750 })
    keychain.before = () => {}
    await setting.advance(3_750)
    expect(view(setting)).toMatchObject({ status: 'active' })
    expect(setting.record(setting.id).refreshToken).toBe(
      setting.tenant.issued.findLast((each) => each.startsWith('rt-')),
    )
  })
})

describe('wake', () => {
  test('tries at once what had failed', async () => {
    const setting = await keptFresh()
    setting.tenant.misbehave = offline
    for (let round = 0; round < 12; round++) await setting.advance(hour)
    setting.tenant.misbehave = {}
    expect(view(setting)).toMatchObject({ status: 'expired', failure: { code: 'network_unreachable' } })
    expect(setting.sessions.waitsForNetwork).toBe(true)
    setting.world.clock.advance(1_000)
    setting.sessions.wake('online')
    await setting.advance(1_500)
    expect(view(setting)).toMatchObject({ status: 'active' })
    expect(setting.sessions.waitsForNetwork).toBe(false)
    expect(steps(setting.world.events, 'wake')).toMatchObject([{ data: { reason: 'online' } }])
  })

  test('refreshes at once what a sleep has made late', async () => {
    const setting = await keptFresh()
    setting.world.clock.sleep(8 * hour)
    expect(view(setting)).toMatchObject({ status: 'expired' })
    setting.sessions.wake('resume')
    // Time stands still: what is active then was refreshed at once.
    await until(() => view(setting)?.status === 'active')
  })
})

describe('accessToken', () => {
  test('gives the saved one while it is good, without a request', async () => {
    const setting = await keptFresh()
    const token = await setting.sessions.accessToken(setting.id)
    const [saved] = setting.record(setting.id).accessTokens
    expect(token).toEqual({
      value: saved?.value,
      tokenType: 'bearer',
      scope: saved?.scope,
      missingScope: [],
      expiresAt: saved?.expiresAt,
    })
    expect(refreshes(setting)).toHaveLength(0)
    expect(JSON.stringify(setting.world.events)).not.toContain(token.value)
  })

  test('refreshes first where less than the minimal validity is left', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const { value } = await setting.sessions.accessToken(id)
    setting.world.clock.advance(hour - 10 * minute)
    expect((await setting.sessions.accessToken(id, { minTtl: 600 })).value).toBe(value)
    const newer = await setting.sessions.accessToken(id, { minTtl: 601 })
    expect(newer.value).not.toBe(value)
    expect(newer.value).toBe(setting.record(id).accessTokens[0]?.value)
    expect(newer.expiresAt).toBe(setting.world.clock.now() + hour)
  })

  test('does not ask again and again for a token that lasts shorter than what is wanted', async () => {
    const setting = await setUp()
    setting.tenant.misbehave = { tokens: (json) => ({ ...json, expires_in: 60 }) }
    const id = await setting.logIn()
    for (let call = 0; call < 10; call++) await setting.sessions.accessToken(id, { minTtl: 300 })
    expect(refreshes(setting)).toHaveLength(0)
    setting.world.clock.advance(31_000)
    for (let call = 0; call < 10; call++) await setting.sessions.accessToken(id, { minTtl: 300 })
    expect(refreshes(setting)).toHaveLength(1)
  })

  test('causes exactly one refresh, however many ask at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), fc.infiniteStream(fc.nat(3)), async (count, waits) => {
        const setting = await setUp()
        const id = await setting.logIn()
        setting.world.clock.advance(hour)
        const turns = async () => {
          for (let turn = waits.next().value ?? 0; turn > 0; turn--) await new Promise(setImmediate)
        }
        setting.world.stores.keychain.before = turns
        const tokens = await Promise.all(
          Array.from({ length: count }, async () => {
            await turns()
            return setting.sessions.accessToken(id)
          }),
        )
        expect(refreshes(setting)).toHaveLength(1)
        expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set([setting.record(id).accessTokens[0]?.value]))
      }),
      { numRuns: 25 },
    )
  })

  test('gives no rotated token before it is saved', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const { value } = await setting.sessions.accessToken(id)
    const saving = gate()
    setting.world.stores.keychain.before = (operation) => (operation === 'set' ? saving.passed : undefined)
    const refresh = setting.sessions.refresh(id)
    await until(() => setting.world.stores.keychain.calls.at(-1) === 'set')
    expect((await setting.sessions.accessToken(id)).value).toBe(value)
    saving.open()
    await refresh
    expect((await setting.sessions.accessToken(id)).value).not.toBe(value)
  })

  test('passes on why it cannot be had, and asks nobody who wants to be left alone', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    setting.world.clock.advance(hour)
    setting.tenant.misbehave = busy('100')
    for (let call = 0; call < 10; call++)
      await expect(setting.sessions.accessToken(id)).rejects.toMatchObject({ code: 'provider_unavailable' })
    expect(refreshes(setting)).toHaveLength(1)
    setting.world.clock.advance(100_000)
    await expect(setting.sessions.accessToken(id)).rejects.toMatchObject({ code: 'provider_unavailable' })
    expect(refreshes(setting)).toHaveLength(2)
    setting.tenant.misbehave = {}
    await setting.sessions.refresh(id)
    setting.tenant.endGrants()
    setting.world.clock.advance(hour)
    for (let call = 0; call < 2; call++)
      await expect(setting.sessions.accessToken(id)).rejects.toMatchObject({ code: 'session_ended' })
    expect(refreshes(setting)).toHaveLength(4)
    await expect(setting.sessions.accessToken('session-9')).rejects.toMatchObject({ code: 'session_unknown' })
  })
})

describe('a token request that is turned away', () => {
  test('is made three times within one refresh, and no more', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    setting.tenant.misbehave = busy('2')
    const refresh = setting.sessions.refresh(id)
    await expect(passing(setting.world.clock, refresh)).rejects.toMatchObject({ code: 'provider_unavailable' })
    expect(refreshes(setting)).toHaveLength(3)
  })

  test('is given up when the person signs out meanwhile', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    setting.tenant.misbehave = busy('9')
    const refresh = setting.sessions.refresh(id).catch((error: unknown) => error)
    await until(() => refreshes(setting).length === 1)
    await settle()
    await setting.sessions.logOut(id)
    expect(await refresh).toMatchObject({ code: 'session_unknown' })
    expect(refreshes(setting)).toHaveLength(1)
  })
})

describe('settled', () => {
  test('waits until rotated tokens are saved, and begins nothing more', async () => {
    const setting = await keptFresh()
    const answer = gate<Response | undefined>()
    setting.tenant.misbehave = {
      answer: (path) => (path === '/oauth/token' ? (answer.passed as Promise<Response>) : undefined),
    }
    const refresh = setting.sessions.refresh(setting.id)
    await until(() => refreshes(setting).length === 1)
    let over = false
    const settled = setting.sessions.settled().then(() => {
      over = true
    })
    await settle()
    expect(over).toBe(false)
    answer.open(Response.json({ access_token: 'at-1', token_type: 'Bearer', refresh_token: 'rt-1', expires_in: 60 }))
    await settled
    expect(setting.record(setting.id).refreshToken).toBe('rt-1')
    await refresh
    await setting.advance(24 * hour)
    expect(refreshes(setting)).toHaveLength(1)
    expect(setting.world.clock.pending).toBe(0)
  })

  test('waits no longer than five seconds', async () => {
    const setting = await keptFresh()
    setting.tenant.misbehave = onRefresh(() => gate<Response>().passed)
    void setting.sessions.refresh(setting.id).catch(() => {})
    await until(() => refreshes(setting).length === 1)
    const settled = setting.sessions.settled()
    await settle()
    setting.world.clock.advance(settleLimit)
    await settled
  })

  test('tries once more to save what the keychain would not take', async () => {
    const setting = await keptFresh()
    const { keychain } = setting.world.stores
    keychain.before = (operation) => {
      if (operation === 'set') throw new LoginError('keychain_crashed')
    }
    await setting.sessions.refresh(setting.id).catch(() => {})
    keychain.before = () => {}
    await setting.sessions.settled()
    expect(setting.record(setting.id).refreshToken).toBe(
      setting.tenant.issued.findLast((each) => each.startsWith('rt-')),
    )
  })
})
