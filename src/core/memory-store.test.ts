import { expect, test } from 'vitest'
import { createMemoryStore } from './memory-store'

test('keeps, replaces and deletes', async () => {
  const store = createMemoryStore()
  expect(await store.get('s1')).toBeUndefined()
  await store.set('s1', 'old')
  await store.set('s1', 'new')
  expect(await store.get('s1')).toBe('new')
  await store.delete('s1')
  await store.delete('s1')
  expect(await store.get('s1')).toBeUndefined()
})

test('two stores share nothing', async () => {
  const store = createMemoryStore()
  await store.set('s1', 'secret')
  expect(await createMemoryStore().get('s1')).toBeUndefined()
})
