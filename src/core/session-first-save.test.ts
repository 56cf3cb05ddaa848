import { describe, expect, test } from 'vitest'
import { createChunkedStore } from './chunked-store'
import { LoginError } from './login-error'
import { LoginSessions } from './login-sessions'
import { Providers } from './provider'
import type { SessionEntry } from './session-index'
import { steps } from './testing/collecting-journal'
import { MortalProcess } from './testing/crashing'
import { exampleProfile } from './testing/example-profile'
import { exampleRecord } from './testing/example-record'
import { FakeStore } from './testing/fake-store'
import { FakeValue } from './testing/fake-value'
import { fakeWorld } from './testing/fake-world'
import { settle, until } from './testing/gate'

const record = exampleRecord({ idToken: 'x'.repeat(3_000) })

/** A keychain and an index file that outlive the processes that write to them. */
function setUp() {
  const keychain = new FakeStore()
  const index = new FakeValue<readonly SessionEntry[]>([])
  const start = () => {
    const life = new MortalProcess()
    const world = fakeWorld({ fetch: () => Promise.reject(new TypeError('fetch failed')), authorize: () => '' })
    const store = createChunkedStore(life.seen(keychain), { maxBytes: 2_400 })
    const sessions = new LoginSessions(
      { ...world, stores: { ...world.stores, keychain: store } },
      new Providers(world.clock),
      life.seen(index),
      () => exampleProfile(),
      () => {},
    )
    return { life, sessions, world }
  }
  return { keychain, index, start }
}

/** Writes to the keychain or the index, in order, until `crash` is called at the given one. */
function crashAt(setting: ReturnType<typeof setUp>, step: number, crash: () => void): void {
  let writes = 0
  const write = () => {
    writes += 1
    if (writes === step) crash()
    // The write itself does not take place any more.
    if (writes >= step) return new Promise<never>(() => {})
    return undefined
  }
  setting.keychain.before = (operation) => (operation === 'set' || operation === 'delete' ? write() : undefined)
  setting.index.before = write
}

function comeBack({ keychain, index }: ReturnType<typeof setUp>): void {
  keychain.before = () => {}
  index.before = () => {}
}

describe('a crash during the first save', () => {
  // The mark, two chunks, the manifest, the entry; and one that comes too late.
  test.each([1, 2, 3, 4, 5, 6])(
    'ahead of write %d leaves all of the session or nothing, after the next start',
    async (step) => {
      const setting = setUp()
      const first = setting.start()
      crashAt(setting, step, () => first.life.die())
      const complete = step === 6
      const added = first.sessions.add(record, 'keychain')
      await (complete ? added : until(() => !first.life.isAlive))
      comeBack(setting)

      const { sessions, world } = setting.start()
      await sessions.load()
      expect(sessions.views()).toHaveLength(complete ? 1 : 0)
      sessions.keepFresh(() => false)
      await until(() => setting.index.value.length === (complete ? 1 : 0))
      expect(sessions.views()).toHaveLength(complete ? 1 : 0)
      expect(setting.keychain.items.size).toBe(complete ? 3 : 0)
      const cleaned = steps(world.events, 'unfinished_session_deleted')
      expect(cleaned).toHaveLength(complete || step === 1 ? 0 : 1)
    },
  )

  test('is made good later where the keychain is locked at the next start', async () => {
    const setting = setUp()
    const first = setting.start()
    crashAt(setting, 4, () => first.life.die())
    void first.sessions.add(record, 'keychain')
    await until(() => !first.life.isAlive)
    comeBack(setting)
    setting.keychain.before = () => {
      throw new LoginError('keychain_locked')
    }
    for (const left of [true, false]) {
      const { sessions } = setting.start()
      await sessions.load()
      sessions.keepFresh(() => false)
      await (left ? settle() : until(() => setting.index.value.length === 0))
      expect([setting.index.value.length > 0, setting.keychain.items.size > 0]).toEqual([left, left])
      expect(sessions.views()).toEqual([])
      comeBack(setting)
    }
  })
})

test('the index is marked before the keychain holds anything', async () => {
  const { keychain, index, start } = setUp()
  const marks: unknown[] = []
  keychain.before = (operation) => {
    if (operation === 'set') marks.push(index.value.map(({ id, unfinished }) => [id, unfinished]))
  }
  const { sessions } = start()
  await sessions.add(record, 'keychain')
  expect(marks).toEqual([[[record.id, true]], [[record.id, true]], [[record.id, true]]])
  expect(index.value).toMatchObject([{ id: record.id }])
  expect(index.value[0]).not.toHaveProperty('unfinished')
})

test('a save that fails and cannot be undone is undone at the next start', async () => {
  const setting = setUp()
  const { sessions } = setting.start()
  setting.keychain.before = (operation) => {
    if (operation === 'delete' || (operation === 'set' && setting.keychain.items.size === 2))
      throw new LoginError('keychain_failed')
  }
  await expect(sessions.add(record, 'keychain')).rejects.toMatchObject({ code: 'keychain_failed' })
  expect(sessions.views()).toEqual([])
  expect(setting.index.value).toMatchObject([{ unfinished: true }])
  comeBack(setting)
  const again = setting.start()
  await again.sessions.load()
  again.sessions.keepFresh()
  await until(() => setting.index.value.length === 0)
  expect([setting.keychain.items.size, setting.index.value]).toEqual([0, []])
})
