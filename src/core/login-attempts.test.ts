import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../shared/profile'
import type { LoginAttempt } from './login-attempt'
import { LoginAttempts } from './login-attempts'
import { Providers } from './provider'
import type { SessionRecord } from './session-record'
import { checks } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { fakeWorld } from './testing/fake-world'
import { settle, until } from './testing/gate'
import { ScriptedProvider } from './testing/scripted-provider'

/** Attempts that wait for the person: the test is the person. */
async function setUp() {
  const tenant = await ScriptedProvider.start()
  const world = fakeWorld(tenant)
  world.browser.follow = () => undefined
  const saved: SessionRecord[] = []
  let changes = 0
  const attempts = new LoginAttempts(
    world,
    new Providers(world.clock),
    async (record) => void saved.push(record),
    () => {
      changes += 1
    },
  )
  const start = (profile: Partial<Profile> = {}) => attempts.start(exampleProfile(profile), 'keychain')
  const startWaiting = async (profile: Partial<Profile> = {}): Promise<LoginAttempt> => {
    const { attempt } = start(profile)
    await until(() => attempt.view().stage === 'waiting')
    return attempt
  }
  return { tenant, world, attempts, saved, start, startWaiting, changes: () => changes }
}

const ended = (attempt: LoginAttempt) => until(() => !attempt.isPending)
const stateOf = (attempt: LoginAttempt) => new URL(attempt.link).searchParams.get('state') ?? ''

describe('a second attempt', () => {
  test('for a profile whose attempt is under way is that attempt', async () => {
    const { start, startWaiting, world } = await setUp()
    const first = await startWaiting()
    expect(start()).toEqual({ attempt: first, isNew: false })
    expect(world.browser.receivers).toHaveLength(1)
    first.cancel()
  })

  test('for another profile is another one', async () => {
    const { start, attempts } = await setUp()
    const { attempt } = start()
    expect(start({ id: 'profile-2' })).toMatchObject({ isNew: true })
    expect(attempts.views().map(({ profileId }) => profileId)).toEqual(['profile-1', 'profile-2'])
    expect(attempt.isPending).toBe(true)
    attempts.suspendAll()
  })

  test.each(['cancelled', 'failed'])('takes the place of one that has %s', async (how) => {
    const { start, startWaiting, attempts, world } = await setUp()
    const first = await startWaiting()
    if (how === 'cancelled') first.cancel()
    else world.clock.advance(5 * 60_000)
    await ended(first)
    const second = start()
    expect(second.isNew).toBe(true)
    expect(attempts.views().map(({ id }) => id)).toEqual([second.attempt.id])
    second.attempt.cancel()
  })
})

describe('a redirect', () => {
  test('finds its attempt by state among several, whatever order they come in', async () => {
    const { tenant, world, startWaiting, saved } = await setUp()
    const waiting = await Promise.all(['a', 'b', 'c', 'd'].map((id) => startWaiting({ id })))
    for (const attempt of waiting.toReversed()) {
      expect(await world.browser.arrive(tenant.authorize(attempt.link))).toMatchObject({ outcome: 'signed_in' })
      await ended(attempt)
    }
    expect(saved.map(({ profileId }) => profileId)).toEqual(['d', 'c', 'b', 'a'])
  })

  test('that came to the receiver of another attempt ends its own, by its state', async () => {
    const { tenant, world, startWaiting } = await setUp()
    const one = await startWaiting({ id: 'one' })
    const two = await startWaiting({ id: 'two' })
    const url = new URL(tenant.authorize(one.link))
    url.port = new URL(two.view().redirectUri ?? '').port
    expect(await world.browser.arrive(url.href)).toMatchObject({ outcome: 'failed' })
    await ended(one)
    expect(one.view().failure?.code).toBe('redirect_malformed')
    expect(two.view()).toMatchObject({ stage: 'waiting', strays: 0 })
    two.cancel()
  })

  test('without a receiver, through the operating system, finds its attempt too', async () => {
    const { tenant, attempts, startWaiting } = await setUp()
    const attempt = await startWaiting()
    attempts.deliver({ url: tenant.authorize(attempt.link), answer: async () => {} })
    await ended(attempt)
    expect(attempt.view().stage).toBe('signed_in')
  })

  test('wins after a thousand strays, of which only some are recorded', async () => {
    const { tenant, world, startWaiting } = await setUp()
    const attempt = await startWaiting()
    for (let stray = 0; stray < 1_000; stray += 1) {
      const url = `${attempt.view().redirectUri}?code=c${stray}&state=forged-${stray}`
      expect(await world.browser.arrive(url)).toEqual({ outcome: 'stray' })
    }
    expect(attempt.view()).toMatchObject({ stage: 'waiting', strays: 1_000 })
    expect(checks(world.events).filter((check) => check === 'state fail')).toHaveLength(20)
    expect(await world.browser.arrive(tenant.authorize(attempt.link))).toMatchObject({ outcome: 'signed_in' })
    await ended(attempt)
    expect(attempt.view()).toMatchObject({ stage: 'signed_in', strays: 1_000 })
  })

  test('whose state was used is a stray, while the tokens are fetched and after', async () => {
    const { tenant, world, startWaiting, saved } = await setUp()
    const attempt = await startWaiting()
    const url = tenant.authorize(attempt.link)
    const [first, second] = await Promise.all([world.browser.arrive(url), world.browser.arrive(url)])
    expect(first).toMatchObject({ outcome: 'signed_in' })
    expect(second).toEqual({ outcome: 'stray' })
    await ended(attempt)
    expect(await world.browser.arrive(url)).toEqual({ outcome: 'stray' })
    expect(attempt.view()).toMatchObject({ stage: 'signed_in' })
    expect(saved).toHaveLength(1)
    expect(tenant.requestsTo('/oauth/token')).toHaveLength(1)
  })

  test('whose state was used up by a refusal does not revive the attempt', async () => {
    const { tenant, world, startWaiting } = await setUp()
    const attempt = await startWaiting()
    const url = tenant.authorize(attempt.link)
    await world.browser.arrive(`${attempt.view().redirectUri}?error=access_denied&state=${stateOf(attempt)}`)
    await ended(attempt)
    expect(await world.browser.arrive(url)).toEqual({ outcome: 'stray' })
    expect(attempt.view().failure?.code).toBe('access_denied')
  })

  test.each([
    ['no state', () => 'code=c1'],
    ['an empty state', () => 'code=c1&state='],
    ['another state', () => 'code=c1&state=forged'],
    ['another state with an error', () => 'error=access_denied&state=forged'],
    ['the right state and another', (state: string) => `code=c1&state=${state}&state=forged`],
    ['the right state twice', (state: string) => `code=c1&state=${state}&state=${state}`],
    ['the right state in other case', (state: string) => `code=c1&state=${swapCase(state)}`],
    ['the right state, but longer', (state: string) => `code=c1&state=${state}x`],
    ['the right state, cut', (state: string) => `code=c1&state=${state.slice(0, -1)}`],
    ['the right state under another name', (state: string) => `code=c1&State=${state}`],
    ['the right state in the fragment', (state: string) => `code=c1#state=${state}`],
  ])('with %s is a stray, and the attempt goes on waiting', async (_what, query) => {
    const { world, startWaiting } = await setUp()
    const attempt = await startWaiting()
    const page = await world.browser.arrive(`${attempt.view().redirectUri}?${query(stateOf(attempt))}`)
    expect(page).toEqual({ outcome: 'stray' })
    expect(attempt.view()).toMatchObject({ stage: 'waiting', strays: 1 })
    attempt.cancel()
  })

  test('that is forged never decides an attempt, whatever is in it', async () => {
    const { tenant, world, startWaiting } = await setUp()
    const attempt = await startWaiting()
    const state = stateOf(attempt)
    const name = fc.constantFrom('code', 'state', 'error', 'iss', 'error_description')
    const value = fc.oneof(fc.string(), fc.constantFrom(state.slice(1), state.toUpperCase(), tenant.issuer))
    const query = fc.array(fc.tuple(name, value), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const parameters = new URLSearchParams(pairs)
        fc.pre(parameters.get('state') !== state)
        expect(await world.browser.arrive(`${attempt.view().redirectUri}?${parameters}`)).toEqual({ outcome: 'stray' })
        expect(attempt.view()).toMatchObject({ stage: 'waiting' })
      }),
    )
    await world.browser.arrive(tenant.authorize(attempt.link))
    await ended(attempt)
    expect(attempt.view().stage).toBe('signed_in')
  })

  test('that comes before the browser is opened is a stray', async () => {
    const { world, start } = await setUp()
    const { attempt } = start()
    await until(() => world.browser.receivers.length === 1)
    expect(await world.browser.arrive('http://127.0.0.1:49152/callback?code=c1&state=s1')).toEqual({ outcome: 'stray' })
    attempt.cancel()
  })
})

const swapCase = (text: string) =>
  [...text].map((each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join('')

describe('LoginAttempts', () => {
  test('forgets what ended well, or by Cancel, after a moment', async () => {
    const { tenant, world, attempts, startWaiting, changes } = await setUp()
    const signedIn = await startWaiting({ id: 'a' })
    const cancelled = await startWaiting({ id: 'b' })
    await world.browser.arrive(tenant.authorize(signedIn.link))
    cancelled.cancel()
    await Promise.all([ended(signedIn), ended(cancelled)])
    await settle()
    world.clock.advance(5_999)
    expect(attempts.views().map(({ stage }) => stage)).toEqual(['signed_in', 'cancelled'])
    const before = changes()
    world.clock.advance(1)
    expect(attempts.views()).toEqual([])
    expect(changes()).toBeGreaterThan(before)
  })

  test('shows a failure until the person has taken it off', async () => {
    const { world, attempts, startWaiting } = await setUp()
    const attempt = await startWaiting()
    world.clock.advance(5 * 60_000)
    await ended(attempt)
    world.clock.advance(24 * 3_600_000)
    expect(attempts.views()).toMatchObject([{ stage: 'failed' }])
    attempts.dismiss(attempt.id)
    expect(attempts.views()).toEqual([])
  })

  test('cancels what is taken off while it is under way', async () => {
    const { attempts, startWaiting, world } = await setUp()
    const attempt = await startWaiting()
    attempts.dismiss(attempt.id)
    await ended(attempt)
    expect(attempt.view().stage).toBe('cancelled')
    await until(() => world.browser.receivers.every(({ closed }) => closed))
  })

  test('knows for which profile something is under way', async () => {
    const { attempts, startWaiting } = await setUp()
    const attempt = await startWaiting()
    expect(attempts.isPendingFor('profile-1')).toBe(true)
    expect(attempts.isPendingFor('profile-2')).toBe(false)
    attempt.cancel()
    await ended(attempt)
    expect(attempts.isPendingFor('profile-1')).toBe(false)
  })

  test('cancels all at once', async () => {
    const { attempts, startWaiting } = await setUp()
    const all = await Promise.all([startWaiting({ id: 'a' }), startWaiting({ id: 'b' })])
    attempts.suspendAll()
    await Promise.all(all.map(ended))
    expect(all.map((attempt) => attempt.view().stage)).toEqual(['cancelled', 'cancelled'])
  })

  test('says attempt_unknown of what it does not know', async () => {
    const { attempts } = await setUp()
    const unknown = expect.objectContaining({ code: 'attempt_unknown' })
    expect(() => attempts.get('a')).toThrow(unknown)
    expect(() => attempts.dismiss('a')).toThrow(unknown)
  })

  test('says each change', async () => {
    const { world, startWaiting, changes } = await setUp()
    const attempt = await startWaiting()
    const before = changes()
    await world.browser.arrive(`${attempt.view().redirectUri}?state=forged`)
    expect(changes()).toBe(before + 1)
    attempt.cancel()
    await ended(attempt)
    expect(changes()).toBe(before + 2)
  })
})
