import { expect, test } from 'vitest'
import type { KeychainOperation } from '../shared/keychain-message'
import { createOperations, type Keytar } from './operations'

/** keytar over a map, with what a test wants to go otherwise. */
function setUp(otherwise: Partial<Keytar> = {}) {
  const items = new Map<string, string>()
  const log: string[] = []
  const keytar: Keytar = {
    async getPassword(service, account) {
      log.push(`get ${service} ${account}`)
      return items.get(account) ?? null
    },
    async setPassword(service, account, password) {
      log.push(`set ${service} ${account}`)
      items.set(account, password)
    },
    async deletePassword(service, account) {
      log.push(`delete ${service} ${account}`)
      return items.delete(account)
    },
    ...otherwise,
  }
  const answer = createOperations(async () => keytar)
  return { items, log, answer, ask: (ask: KeychainOperation) => answer({ id: 1, ask }) }
}

const set = { operation: 'set', name: 's1', value: 'the secret' } as const

test('writes and reads back, under one service', async () => {
  const { ask, log } = setUp()
  expect(await ask(set)).toEqual({ id: 1, ok: true, found: true })
  expect(log).toEqual(['set Postern s1', 'get Postern s1'])
})

test('reads, tells what is not there, deletes', async () => {
  const { ask, items } = setUp()
  items.set('s1', 'the secret')
  expect(await ask({ operation: 'get', name: 's1' })).toEqual({ id: 1, ok: true, found: true, value: 'the secret' })
  expect(await ask({ operation: 'get', name: 's2' })).toEqual({ id: 1, ok: true, found: false })
  expect(await ask({ operation: 'delete', name: 's1' })).toEqual({ id: 1, ok: true, found: true })
  expect(await ask({ operation: 'delete', name: 's1' })).toEqual({ id: 1, ok: true, found: false })
  expect(items.size).toBe(0)
})

test('ping asks for what is not there', async () => {
  const { ask, log } = setUp()
  expect(await ask({ operation: 'ping' })).toEqual({ id: 1, ok: true, found: false })
  expect(log).toEqual([expect.stringMatching(/^get Postern ping-/)])
})

test.each([
  ['nothing', null],
  ['something else', 'the secre'],
])('keychain_not_stored when %s is read back', async (_, kept) => {
  const { ask } = setUp({ getPassword: async () => kept })
  expect(await ask(set)).toMatchObject({ ok: false, code: 'keychain_not_stored' })
})

test('keychain_failed when a deleted item is still there', async () => {
  const { ask } = setUp({ deletePassword: async () => true, getPassword: async () => 'still' })
  expect(await ask({ operation: 'delete', name: 's1' })).toMatchObject({ ok: false, code: 'keychain_failed' })
})

test.each([
  ['a NUL', 'cut\0here'],
  ['half a character', 'half \ud83d'],
])('refuses a value with %s before it touches the old one', async (_, value) => {
  const { ask, items } = setUp()
  items.set('s1', 'old')
  expect(await ask({ ...set, value })).toMatchObject({ ok: false, code: 'keychain_failed' })
  expect(items.get('s1')).toBe('old')
})

test('an error comes with its code and the text of the system, never with the value', async () => {
  const { ask } = setUp({
    setPassword: (_service, _account, password) => Promise.reject(new Error(`locked collection, ${password}`)),
  })
  expect(await ask(set)).toEqual({ id: 1, ok: false, code: 'keychain_locked', detail: 'locked collection, ‹value›' })
})

test('keytar that cannot be loaded is keychain_absent', async () => {
  const answer = createOperations(() => Promise.reject(new Error('Failed to load keytar native addon, checked []')))
  expect(await answer({ id: 7, ask: { operation: 'ping' } })).toMatchObject({ id: 7, code: 'keychain_absent' })
})

test('calls come one after the other, a ping between them', async () => {
  let free: (value: string | null) => void = () => {}
  const { answer, log } = setUp({
    getPassword: (_service, account) =>
      account.startsWith('ping') ? Promise.resolve(null) : new Promise((resolve) => (free = resolve)),
  })
  const hanging = answer({ id: 1, ask: { operation: 'get', name: 's1' } })
  const next = answer({ id: 2, ask: { operation: 'delete', name: 's1' } })
  expect(await answer({ id: 3, ask: { operation: 'ping' } })).toMatchObject({ id: 3, ok: true })
  expect(log).toEqual([])
  free('late')
  expect(await hanging).toMatchObject({ id: 1, value: 'late' })
  expect(await next).toMatchObject({ id: 2, found: false })
})
