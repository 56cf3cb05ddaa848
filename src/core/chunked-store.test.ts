import { describe, expect, test } from 'vitest'
import { createChunkedStore } from './chunked-store'
import { createMemoryStore } from './memory-store'
import type { ProbedStore } from './ports'

const maxBytes = 200
const small = 'a small record'
const large = 'ä large one '.repeat(50)
const larger = 'an even larger one '.repeat(90)

function setUp() {
  const items = new Map<string, string>()
  const below = createMemoryStore(items)
  return { items, below, store: createChunkedStore(below, { maxBytes }) }
}

const names = (items: Map<string, string>) => [...items.keys()].sort()

describe('what is kept', () => {
  test.each([
    ['a small value', small],
    ['nothing at all', ''],
    ['a value of exactly the limit', 'x'.repeat(maxBytes)],
  ])('%s is one item, as it is', async (_, value) => {
    const { items, store } = setUp()
    await store.set('s1', value)
    expect([...items]).toEqual([['s1', value]])
    expect(await store.get('s1')).toBe(value)
  })

  test.each([
    ['one byte more than the limit', 'x'.repeat(maxBytes + 1), 2],
    ['characters of several bytes', '€'.repeat(100), 2],
    ['surrogate pairs', '😀'.repeat(500), 10],
    ['what looks like a manifest', 'postern-chunks:{}', 1],
  ])('%s lies in chunks that fit', async (_, value, chunks) => {
    const { items, store } = setUp()
    await store.set('s1', value)
    expect(items.size).toBe(chunks + 1)
    for (const item of items.values()) expect(new TextEncoder().encode(item).length).toBeLessThanOrEqual(maxBytes)
    expect(await store.get('s1')).toBe(value)
  })

  test.each([
    ['small to large', [small, large]],
    ['large to small', [large, small]],
    ['large to larger', [large, larger]],
    ['larger to large, twice', [larger, large, larger, large]],
  ])('%s leaves nothing of the old', async (_, values) => {
    const { items, store } = setUp()
    for (const value of values) {
      await store.set('s1', value)
      expect(await store.get('s1')).toBe(value)
    }
    const fresh = setUp()
    await fresh.store.set('s1', values.at(-1) ?? '')
    expect(items.size).toBe(fresh.items.size)
  })

  test('deleting takes every item away, of this name alone', async () => {
    const { items, store } = setUp()
    await store.set('s1', large)
    await store.set('s12', small)
    await store.delete('s1')
    await store.delete('s1')
    expect(await store.get('s1')).toBeUndefined()
    expect(names(items)).toEqual(['s12'])
  })
})

describe('damage', () => {
  test.each<[string, (items: Map<string, string>) => void]>([
    ['a missing chunk', (items) => items.delete('s1#a1')],
    ['an altered chunk', (items) => items.set('s1#a1', 'x'.repeat(maxBytes))],
    ['swapped chunks', (items) => items.set('s1#a0', items.get('s1#a1') ?? '').set('s1#a1', items.get('s1#a0') ?? '')],
    ['a cut manifest', (items) => items.set('s1', items.get('s1')?.slice(0, -5) ?? '')],
    [
      'a manifest that counts less',
      (items) => items.set('s1', items.get('s1')?.replace(/"chunks":\d+/, '"chunks":1') ?? ''),
    ],
  ])('%s is told, healed by the next write, and taken away whole', async (_, damage) => {
    const { items, store } = setUp()
    await store.set('s1', large)
    damage(items)
    await expect(store.get('s1')).rejects.toMatchObject({ code: 'record_damaged' })
    await store.set('s1', larger)
    expect(await store.get('s1')).toBe(larger)
    await store.delete('s1')
    expect(items.size).toBe(0)
  })

  test('chunks above a gap are found by the count in the manifest', async () => {
    const { items, store } = setUp()
    await store.set('s1', larger)
    items.delete('s1#a2')
    await store.delete('s1')
    expect(items.size).toBe(0)
  })
})

describe('a store that is locked', () => {
  /** As a locked Secret Service: seems empty, refuses deletes; a probe has it unlocked. */
  function locked(below: ProbedStore): ProbedStore {
    let open = false
    return {
      ...below,
      get: async (name) => (open ? below.get(name) : undefined),
      probe: async () => {
        open = true
      },
    }
  }

  test('does not get the chunks in use written over', async () => {
    const { items, below, store } = setUp()
    await store.set('s1', large)
    const writes: string[] = []
    const recording = {
      ...below,
      set: async (name: string, value: string) => {
        writes.push(name)
        await below.set(name, value)
      },
    }
    await createChunkedStore(locked(recording), { maxBytes }).set('s1', larger)
    expect(writes[0]).toBe('s1#b0')
    expect(names(items).some((name) => name.startsWith('s1#a'))).toBe(false)
    expect(await store.get('s1')).toBe(larger)
  })
})

test('a sweep that fails does not make a kept value look lost', async () => {
  const { items, below, store } = setUp()
  await store.set('s1', large)
  const failing = { ...below, delete: async () => Promise.reject(new Error('no')) }
  const other = createChunkedStore(failing, { maxBytes })
  await other.set('s1', larger)
  expect(await other.get('s1')).toBe(larger)
  await expect(other.delete('s1')).rejects.toThrow('no')
  await store.set('s1', small)
  expect(names(items)).toEqual(['s1'])
})

test('readers beside writers find a whole value', async () => {
  const { below } = setUp()
  const unhurried: ProbedStore = {
    ...below,
    get: async (name) => {
      await new Promise(setImmediate)
      return below.get(name)
    },
  }
  const store = createChunkedStore(unhurried, { maxBytes })
  await store.set('s1', large)
  const calls = [larger, large, small, larger].flatMap((value) => [store.set('s1', value), store.get('s1')])
  const seen = (await Promise.all(calls)).filter((value) => value !== undefined)
  expect(seen).toEqual([larger, large, small, larger])
})

test('refuses a name that could be a chunk’s, and a limit without room for a manifest', async () => {
  const { store, below } = setUp()
  await expect(store.set('s1#a0', small)).rejects.toMatchObject({ code: 'internal_error' })
  expect(() => createChunkedStore(below, { maxBytes: 100 })).toThrow(RangeError)
})

test('without a limit everything is one item', async () => {
  const { items, below } = setUp()
  await createChunkedStore(below, { maxBytes: Number.POSITIVE_INFINITY }).set('s1', larger)
  expect(names(items)).toEqual(['s1'])
})
