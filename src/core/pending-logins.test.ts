import { expect, test } from 'vitest'
import type { LoginAttempts } from './login-attempts'
import { LoginError } from './login-error'
import type { SessionEntry } from './session-index'
import { checks } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { FakeValue } from './testing/fake-value'
import { fakeWorld } from './testing/fake-world'
import { gate, settle, until } from './testing/gate'
import { loginDesk } from './testing/login-desk'
import { ScriptedProvider } from './testing/scripted-provider'

/** A computer whose keychain and files outlive each run of Postern. */
async function setUp() {
  const tenant = await ScriptedProvider.start({})
  const world = fakeWorld(tenant)
  world.browser.follow = () => undefined
  const profile = exampleProfile({
    redirect: { kind: 'scheme', host: '127.0.0.1', ports: [], path: '/callback', uri: 'dev.postern.app:/callback' },
  })
  Object.assign(world, {
    openReceiver: async () => ({ redirectUri: 'dev.postern.app:/callback', [Symbol.asyncDispose]: async () => {} }),
  })
  const index = new FakeValue<readonly SessionEntry[]>([])
  const profiles = new Map([[profile.id, profile]])
  const find = (id: string) => {
    const found = profiles.get(id)
    if (!found) throw new LoginError('profile_unknown')
    return found
  }
  async function run() {
    const { sessions, attempts } = loginDesk(world, find, { index })
    await sessions.load()
    await attempts.load()
    const open = (url: string) => attempts.deliverLink({ url, answer: async () => {} }, find)
    return { sessions, attempts, open }
  }
  /** Begins a login, and gives the redirect that will answer it. */
  async function begin(attempts: LoginAttempts, changes: Parameters<typeof exampleProfile>[0] = {}) {
    const { attempt } = attempts.start({ ...profile, ...changes }, 'keychain', { loginHint: 'ada' })
    await until(() => attempt.view().stage === 'waiting')
    return { attempt, redirect: tenant.authorize(attempt.link) }
  }
  /** A run in which a login was begun, and the run that gets its redirect. */
  async function runAgain(meanwhile = () => {}) {
    const first = await run()
    const { redirect } = await begin(first.attempts)
    first.attempts.suspendAll()
    await settle()
    meanwhile()
    return { redirect, second: await run() }
  }
  return { tenant, world, profiles, profile, run, begin, runAgain }
}

test.each([false, true])('a login whose redirect starts Postern is finished in that run; DPoP: %s', async (dpop) => {
  const { world, run, begin, profiles, profile } = await setUp()
  profiles.set(profile.id, { ...profile, dpop })
  const first = await run()
  const { attempt, redirect } = await begin(first.attempts, { dpop })
  first.attempts.suspendAll()
  await until(() => !attempt.isPending)

  const second = await run()
  expect(await second.open(redirect)).toEqual({ kind: 'resumed' })
  expect(await second.open(redirect), 'a second time').toEqual({ kind: 'unknown' })
  await until(() => second.sessions.views().length === 1)
  const [view] = second.attempts.views()
  expect(view).toMatchObject({ id: attempt.id, stage: 'signed_in' })
  expect(checks(world.events)).toContain('nonce pass')
  expect(world.pendingIndex.value).toEqual([])
  expect([...world.stores.keychain.items.keys()]).toEqual([view?.sessionId])
})

test('a redirect finishes a login once, also after a restart', async () => {
  const { tenant, run, runAgain } = await setUp()
  const { redirect, second } = await runAgain()
  await Promise.all([second.open(redirect), second.open(redirect)])
  await until(() => second.sessions.views().length === 1)
  await second.open(redirect)
  const third = await run()
  await third.open(redirect)
  await settle()
  expect(tenant.requestsTo('/oauth/token')).toHaveLength(1)
})

test.each<[string, (attempt: { cancel(): void }, setting: Awaited<ReturnType<typeof setUp>>) => void]>([
  ['was cancelled', (attempt) => attempt.cancel()],
  ['timed out', (_, { world }) => world.clock.advance(300_000)],
])('nothing is kept of a login that %s', async (_what, end) => {
  const setting = await setUp()
  const { world, run, begin } = setting
  const { attempts } = await run()
  const { attempt } = await begin(attempts)
  expect(world.pendingIndex.value).toHaveLength(1)
  expect([...world.stores.keychain.items.keys()]).toEqual(world.pendingIndex.value.map(({ name }) => name))
  end(attempt, setting)
  await until(() => !attempt.isPending)
  await settle()
  expect(world.pendingIndex.value).toEqual([])
  expect(world.stores.keychain.items.size).toBe(0)
})

test('past its time limit a login is deleted at the next start, and its redirect is a stray', async () => {
  const { tenant, world, run, begin } = await setUp()
  const first = await run()
  const { redirect } = await begin(first.attempts)
  first.attempts.suspendAll()
  world.clock.advance(300_000)
  const second = await run()
  await second.open(redirect)
  await settle()
  expect(world.pendingIndex.value).toEqual([])
  expect(world.stores.keychain.items.size).toBe(0)
  expect(tenant.requestsTo('/oauth/token')).toEqual([])
})

test('a login of an earlier run is deleted at its time limit, though Postern runs on', async () => {
  const { world, run, begin } = await setUp()
  const first = await run()
  await begin(first.attempts)
  first.attempts.suspendAll()
  await run()
  world.clock.advance(299_999)
  await settle()
  expect(world.stores.keychain.items.size).toBe(1)
  world.clock.advance(1)
  await settle()
  expect(world.pendingIndex.value).toEqual([])
  expect(world.stores.keychain.items.size).toBe(0)
})

test.each<[string, (setting: Awaited<ReturnType<typeof setUp>>) => void]>([
  ['was removed', ({ profiles }) => profiles.clear()],
  [
    'is another provider’s now',
    ({ profiles, profile }) => profiles.set(profile.id, { ...profile, issuer: 'https://other.example.com/' }),
  ],
  ['is of another client now', ({ profiles, profile }) => profiles.set(profile.id, { ...profile, clientId: 'other' })],
])('a login whose profile %s is not finished', async (_what, change) => {
  const setting = await setUp()
  const { tenant, world, runAgain } = setting
  const { redirect, second } = await runAgain(() => change(setting))
  await second.open(redirect)
  await settle()
  expect(second.attempts.views()).toEqual([])
  expect(tenant.requestsTo('/oauth/token')).toEqual([])
  expect(world.stores.keychain.items.size).toBe(0)
})

const locked = () => Promise.reject(new LoginError('keychain_locked'))

test.each<[string, (operation: string) => Promise<void> | void]>([
  ['is locked', locked],
  // A locked Secret Service whose window was dismissed finds nothing, and says what it is at a probe alone.
  ['is locked and looks empty', (operation) => (operation === 'probe' ? locked() : undefined)],
])(
  'a link that finds a keychain that %s is no stray, and finishes the login when it comes again',
  async (_what, before) => {
    const { world, runAgain } = await setUp()
    const { redirect, second } = await runAgain()
    const { keychain } = world.stores
    const [[name, kept] = ['', '']] = [...keychain.items]
    if (before !== locked) keychain.items.clear()
    keychain.before = before
    expect(await second.open(redirect)).toMatchObject({
      kind: 'held_up',
      until: world.clock.now() + 300_000,
      failure: { code: 'keychain_locked' },
    })
    keychain.items.set(name, kept)
    keychain.before = () => {}
    expect(await second.open(redirect)).toEqual({ kind: 'resumed' })
    await until(() => second.sessions.views().length === 1)
  },
)

test('a keychain that is unlocked while it is asked gives the login, and does not delete it unread', async () => {
  const { world, runAgain } = await setUp()
  const { redirect, second } = await runAgain()
  const { keychain } = world.stores
  const [[name, kept] = ['', '']] = [...keychain.items]
  keychain.items.clear()
  keychain.before = (operation) => void (operation === 'probe' && keychain.items.set(name, kept))
  expect(await second.open(redirect)).toEqual({ kind: 'resumed' })
  await until(() => second.sessions.views().length === 1)
})

test.each<[string, (items: Map<string, string>) => void]>([
  ['is gone', (items) => items.clear()],
  ['is damaged', (items) => void [...items.keys()].map((name) => items.set(name, '{'))],
])('a link whose kept login %s says so, is no stray, and leaves nothing', async (_what, break_) => {
  const { world, runAgain } = await setUp()
  const { redirect, second } = await runAgain()
  break_(world.stores.keychain.items)
  expect(await second.open(redirect)).toEqual({ kind: 'unreadable' })
  expect(world.pendingIndex.value).toEqual([])
  expect(world.stores.keychain.items.size).toBe(0)
  expect(await second.open(redirect)).toEqual({ kind: 'unknown' })
})

test('a link that the keychain holds up is over at its sign-in’s time limit', async () => {
  const { tenant, world, runAgain } = await setUp()
  const { redirect, second } = await runAgain()
  world.stores.keychain.before = locked
  await second.open(redirect)
  world.clock.advance(300_000)
  world.stores.keychain.before = () => {}
  expect(await second.open(redirect)).toEqual({ kind: 'unknown' })
  expect(tenant.requestsTo('/oauth/token')).toEqual([])
})

test('a link that nobody asked for never leads to the keychain', async () => {
  const { world, run, begin } = await setUp()
  const first = await run()
  const { attempt } = await begin(first.attempts)
  const before = world.stores.keychain.calls.length
  await first.open('dev.postern.app:/callback?code=c&state=unknown')
  expect(world.stores.keychain.calls).toHaveLength(before)
  expect(attempt.view()).toMatchObject({ stage: 'waiting', strays: 1 })
  attempt.cancel()
})

test('what is kept and what names it hold no state in the clear outside of the keychain', async () => {
  const { world, run, begin } = await setUp()
  const { attempts } = await run()
  const { attempt, redirect } = await begin(attempts)
  const state = new URL(redirect).searchParams.get('state') ?? 'none'
  expect(JSON.stringify([world.pendingIndex.value, world.events, attempts.views()])).not.toContain(state)
  attempt.cancel()
})

test.each(['set', 'index'] as const)('a login that cannot be kept goes on all the same: %s', async (broken) => {
  const { world, run, begin } = await setUp()
  const fail = () => {
    throw new LoginError('keychain_failed')
  }
  if (broken === 'set') world.stores.keychain.before = (operation) => (operation === 'set' ? fail() : undefined)
  else world.pendingIndex.before = fail
  const { attempts } = await run()
  const { attempt } = await begin(attempts)
  expect(attempt.view().stage).toBe('waiting')
  attempt.cancel()
})

test('after fifteen seconds the causes are looked for, and go when the redirect comes', async () => {
  const { world, run, begin } = await setUp()
  const { openReceiver } = world
  Object.assign(world, {
    openReceiver: async (...asked: Parameters<typeof openReceiver>) => ({
      ...(await openReceiver(...asked)),
      owner: async () => ({ kind: 'nobody' }),
    }),
  })
  const { attempts, open } = await run()
  const { attempt, redirect } = await begin(attempts)
  expect(attempt.view()).not.toHaveProperty('causes')
  world.clock.advance(15_000)
  await settle()
  expect(attempt.view().causes?.slice(0, 2)).toEqual(['scheme_nobody', 'browser_absent'])
  await open(redirect)
  expect(attempt.view()).not.toHaveProperty('causes')
  await until(() => !attempt.isPending)
})

test('a silent login whose answer has come has the time of any other for the rest', async () => {
  const { world, run, begin } = await setUp()
  const first = await run()
  const { attempt, redirect } = await begin(first.attempts, { prompt: 'none' })
  first.attempts.suspendAll()
  await until(() => !attempt.isPending)
  const second = await run()
  const held = gate()
  world.stores.keychain.before = (operation, name) => {
    const saves = operation === 'set' && !name.startsWith('pending-') && !name.startsWith('probe')
    return saves ? held.passed : undefined
  }
  await second.open(redirect)
  await until(() => second.attempts.views()[0]?.stage === 'saving')
  world.clock.advance(30_000)
  held.open()
  await until(() => second.attempts.views()[0]?.stage === 'signed_in')
})
