import { describe, expect, test } from 'vitest'
import { LoginError } from './login-error'
import { revocationAge } from './pending-revocations'
import { stages } from './testing/collecting-journal'
import { MortalProcess } from './testing/crashing'
import { gate, settle, until } from './testing/gate'
import type { Misbehaviour } from './testing/provider-traits'
import { onRevocation, revoked, setUp } from './testing/sessions-setting'

const down: Misbehaviour = { answer: () => Promise.reject(new TypeError('fetch failed')) }
const day = 24 * 60 * 60_000

/** Signed out while the provider could not be reached. */
async function signedOut(storage: 'keychain' | 'memory' = 'keychain', misbehave = down) {
  const setting = await setUp()
  setting.sessions.keepFresh()
  const id = await setting.logIn(storage)
  const { refreshToken } = setting.record(id, storage)
  setting.tenant.misbehave = misbehave
  expect(await setting.sessions.logOut(id)).toMatchObject({ revoked: 'pending' })
  return { ...setting, id, refreshToken, views: () => setting.sessions.revocations.views() }
}

const nothingLeft = ({ world, index, sessions }: Awaited<ReturnType<typeof setUp>>) => {
  expect([world.stores.keychain.items.size, world.stores.memory.items.size]).toEqual([0, 0])
  expect([index.value, sessions.revocations.views()]).toEqual([[], []])
}

describe('a revocation that the provider did not hear', () => {
  test('is shown with its next try, and is no account any more', async () => {
    const { id, views, sessions, world, index, refreshToken } = await signedOut()
    expect(sessions.views()).toEqual([])
    expect(views()).toMatchObject([
      { sessionId: id, provider: 'Example', account: 'Ada Lovelace', failure: { code: 'network_unreachable' } },
    ])
    expect(views()[0]?.retryAt).toBeGreaterThan(world.clock.now())
    expect(JSON.stringify([index.value, views()])).not.toContain(refreshToken)
    expect(sessions.waitsForNetwork).toBe(true)
  })

  test('is tried again later each time, until it is heard', async () => {
    const setting = await signedOut()
    const waits: number[] = []
    for (let failures = 1; failures < 4; failures++) {
      const wait = (setting.views()[0]?.retryAt ?? 0) - setting.world.clock.now()
      waits.push(wait)
      setting.world.clock.advance(wait)
      await settle()
    }
    expect(waits).toEqual([3_750, 7_500, 15_000])
    setting.tenant.misbehave = {}
    setting.world.clock.advance(day)
    await until(() => setting.index.value.length === 0)
    expect(revoked(setting).at(-1)).toBe(setting.refreshToken)
    nothingLeft(setting)
  })

  test('waits as long as the provider asks for, also after waking up', async () => {
    const busy = onRevocation(() => new Response('', { status: 503, headers: { 'retry-after': '600' } }))
    const setting = await signedOut('keychain', busy)
    expect(setting.views()[0]?.retryAt).toBeGreaterThanOrEqual(setting.world.clock.now() + 600_000)
    const before = revoked(setting).length
    setting.sessions.wake('resume')
    await settle()
    expect(revoked(setting)).toHaveLength(before)
  })

  test('is tried at once when the network is back', async () => {
    const setting = await signedOut()
    setting.tenant.misbehave = {}
    setting.sessions.wake('online')
    await until(() => setting.index.value.length === 0)
    nothingLeft(setting)
  })

  test('is tried at the next start', async () => {
    const setting = await signedOut()
    setting.tenant.misbehave = {}
    const again = setting.create()
    await again.load()
    expect(again.views()).toEqual([])
    again.keepFresh()
    await until(() => setting.index.value.length === 0)
    expect(revoked(setting)).toContain(setting.refreshToken)
    expect(setting.world.stores.keychain.items.size).toBe(0)
  })

  test('needs no profile: that may be removed meanwhile', async () => {
    const setting = await signedOut()
    expect(setting.sessions.hasProfile('profile-1')).toBe(false)
    setting.tenant.misbehave = {}
    setting.sessions.wake('online')
    await until(() => setting.views().length === 0)
    expect(revoked(setting).at(-1)).toBe(setting.refreshToken)
  })

  test('is given up after thirty days', async () => {
    const setting = await signedOut()
    const before = setting.tenant.received.length
    setting.world.clock.advance(revocationAge)
    await until(() => setting.index.value.length === 0)
    expect(setting.tenant.received).toHaveLength(before)
    nothingLeft(setting)
    await until(() => stages(setting.world.events).at(-1) === 'revocation_given_up')
  })

  test('of a session in memory stays in memory', async () => {
    const setting = await signedOut('memory')
    expect([setting.world.stores.keychain.items.size, setting.index.value]).toEqual([0, []])
    setting.tenant.misbehave = {}
    setting.sessions.wake('online')
    await until(() => setting.views().length === 0)
    expect(revoked(setting).at(-1)).toBe(setting.refreshToken)
    nothingLeft(setting)
  })

  test('is forgotten when the person says so', async () => {
    const setting = await signedOut()
    await setting.sessions.revocations.forget(setting.id)
    nothingLeft(setting)
    expect(stages(setting.world.events).at(-1)).toBe('revocation_forgotten')
    await expect(setting.sessions.revocations.forget(setting.id)).resolves.toBeUndefined()
  })

  test('is left alone while a locked keychain is in the way, and goes on when that works', async () => {
    const setting = await signedOut()
    setting.tenant.misbehave = {}
    const { items } = setting.world.stores.keychain
    const item = items.get(setting.id) ?? ''
    const before = revoked(setting).length
    setting.world.stores.keychain.before = (operation) => {
      if (operation === 'get') items.delete(setting.id) // locked, it looks empty
      if (operation === 'probe') throw new LoginError('keychain_locked')
    }
    setting.world.clock.advance(60_000)
    await settle()
    expect(setting.index.value).toMatchObject([{ id: setting.id }])
    expect(revoked(setting)).toHaveLength(before)
    setting.world.stores.keychain.before = () => {}
    items.set(setting.id, item)
    setting.sessions.keychainReady()
    setting.world.clock.advance(day)
    await until(() => setting.index.value.length === 0)
    expect(revoked(setting).slice(before)).toEqual([setting.refreshToken])
  })

  test('is not told to a provider that is gone for good', async () => {
    const setting = await signedOut()
    const again = setting.create()
    await again.load()
    again.keepFresh(() => false)
    await until(() => setting.index.value.length === 0)
    expect(setting.world.stores.keychain.items.size).toBe(0)
  })
})

describe('a person who signs in again', () => {
  test('is not signed out by the older token, where that would end all that the person has', async () => {
    const setting = await signedOut()
    setting.tenant.misbehave = { oneGrantPerPerson: true }
    const before = revoked(setting).length
    const id = await setting.logIn()
    await until(() => setting.index.value.length === 1)
    setting.world.clock.advance(60_000)
    setting.sessions.wake('online')
    await settle()
    expect(revoked(setting)).toHaveLength(before)
    expect([...setting.world.stores.keychain.items.keys()]).toEqual([id])
    await setting.sessions.refresh(id)
    expect(setting.sessions.views()).toMatchObject([{ id, status: 'active' }])
  })

  test('ends a try that is under way', async () => {
    const setting = await signedOut()
    const answer = gate<Response>()
    setting.tenant.misbehave = onRevocation(() => answer.passed)
    setting.sessions.wake('online')
    await until(() => revoked(setting).length === 1)
    const id = await setting.logIn()
    await until(() => setting.views().length === 0 && setting.index.value.length === 1)
    answer.open(new Response(null))
    await settle()
    expect([...setting.world.stores.keychain.items.keys()]).toEqual([id])
  })
})

describe('a person who signs in again while the log out is under way', () => {
  test('keeps no item that nobody knows of, and is not signed out by the older token', async () => {
    const setting = await setUp()
    const older = await setting.logIn()
    setting.tenant.misbehave = { oneGrantPerPerson: true }
    const held = gate()
    const { keychain } = setting.world.stores
    keychain.before = (operation, name) => (operation === 'set' && name === older ? held.passed : undefined)
    const loggedOut = setting.sessions.logOut(older)
    await until(() => setting.index.value[0]?.revocation !== undefined)
    const newer = await setting.logIn()
    await settle()
    held.open()
    expect(await loggedOut).toMatchObject({ revoked: 'no' })
    expect(revoked(setting)).toEqual([])
    expect([...keychain.items.keys()]).toEqual([newer])
    expect(setting.index.value.map(({ id }) => id)).toEqual([newer])
  })

  test('is not signed out by a log out that was held up by the keychain', async () => {
    const setting = await setUp()
    const older = await setting.logIn()
    setting.tenant.misbehave = { oneGrantPerPerson: true }
    const held = gate()
    const { keychain } = setting.world.stores
    keychain.before = (operation, name) => (operation === 'get' && name === older ? held.passed : undefined)
    const loggedOut = setting.sessions.logOut(older)
    await until(() => keychain.calls.at(-1) === 'get')
    const newer = await setting.logIn()
    held.open()
    await loggedOut
    await settle()
    expect(revoked(setting)).toEqual([])
    expect([...keychain.items.keys()]).toEqual([newer])
    await setting.sessions.refresh(newer)
  })

  test('is not signed out after a crash that came before the older token was forgotten', async () => {
    const setting = await signedOut()
    const { world, index, refreshToken } = setting
    const pending = index.value
    const item = world.stores.keychain.items.get(setting.id) ?? ''
    setting.tenant.misbehave = { oneGrantPerPerson: true }
    const newer = await setting.logIn()
    await until(() => index.value.length === 1)
    setting.sessions.revocations.stop()
    index.value = [...index.value, ...pending]
    world.stores.keychain.items.set(setting.id, item)
    const before = revoked(setting).length
    const again = setting.create()
    await again.load()
    again.keepFresh()
    await until(() => index.value.length === 1)
    expect(revoked(setting)).toHaveLength(before)
    expect(refreshToken).toBeDefined()
    expect([...world.stores.keychain.items.keys()]).toEqual([newer])
  })

  test('is still told of where only an older session could not be taken away', async () => {
    const setting = await setUp()
    const older = await setting.logIn()
    setting.world.clock.advance(1_000)
    const { keychain } = setting.world.stores
    keychain.before = (operation, name) => {
      if (operation === 'delete' && name === older) throw new LoginError('keychain_crashed')
    }
    const newer = await setting.logIn()
    await settle()
    expect(setting.sessions.views()).toHaveLength(2)
    expect(await setting.sessions.logOut(newer)).toMatchObject({ revoked: 'yes' })
  })
})

describe('a crash during a log out', () => {
  // The mark in the index, the smaller item, (the request,) the delete, the index; and one that comes too late.
  test.each([1, 2, 3, 4, 5])('ahead of write %d loses nothing silently, and keeps nothing unknown', async (step) => {
    const setting = await setUp()
    const id = await setting.logIn()
    const { refreshToken } = setting.record(id)
    const { keychain } = setting.world.stores
    const life = new MortalProcess()
    const dying = setting.create({
      world: { ...setting.world, stores: { ...setting.world.stores, keychain: life.seen(keychain) } },
      index: life.seen(setting.index),
    })
    await dying.load()
    let writes = 0
    const write = () => {
      writes += 1
      if (writes === step) life.die()
      return writes >= step ? new Promise<never>(() => {}) : undefined
    }
    keychain.before = (operation) => (operation === 'set' || operation === 'delete' ? write() : undefined)
    setting.index.before = write
    void dying.logOut(id)
    await settle()
    keychain.before = () => {}
    setting.index.before = () => {}

    const again = setting.create()
    await again.load()
    expect(again.views()).toHaveLength(step === 1 ? 1 : 0)
    again.keepFresh()
    await settle()
    if (step === 1) {
      expect(revoked(setting)).toEqual([])
      expect(setting.record(id)).toMatchObject({ refreshToken })
      return
    }
    expect(revoked(setting)[0]).toBe(refreshToken)
    expect([keychain.items.size, setting.index.value]).toEqual([0, []])
  })

  test('ahead of the smaller item leaves the whole one; it is cut down before anything else', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const whole = setting.record(id)
    setting.index.value = setting.index.value.map((entry) => ({
      ...entry,
      revocation: { since: setting.world.clock.now(), provider: 'Example' },
    }))
    setting.tenant.misbehave = down
    const again = setting.create()
    await again.load()
    again.keepFresh()
    await settle()
    const { refreshToken, issuer, clientId } = whole
    expect(JSON.parse(setting.world.stores.keychain.items.get(id) ?? '')).toEqual({ refreshToken, issuer, clientId })
  })
})
