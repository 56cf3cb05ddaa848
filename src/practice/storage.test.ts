import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memoryStorage } from './storage'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a record is found until it expires', async () => {
  const records = memoryStorage()('AccessToken')
  await records.upsert('a', { kind: 'AccessToken' }, 60)
  vi.advanceTimersByTime(59_999)
  expect(await records.find('a')).toEqual({ kind: 'AccessToken' })
  vi.advanceTimersByTime(1)
  expect(await records.find('a')).toBeUndefined()
})

test('what a caller holds is a copy', async () => {
  const records = memoryStorage()('Session')
  const payload = { uid: 'u', authorizations: { client: { grantId: 'g' } } }
  await records.upsert('a', payload, 60)
  payload.authorizations.client.grantId = 'changed'
  const found = await records.findByUid('u')
  expect(found).toMatchObject({ authorizations: { client: { grantId: 'g' } } })
  Object.assign(found as object, { uid: 'changed' })
  expect(await records.find('a')).toMatchObject({ uid: 'u' })
})

test('a consumed record stays, marked', async () => {
  const records = memoryStorage()('RefreshToken')
  await records.upsert('a', { grantId: 'g' }, 60)
  await records.consume('a')
  expect(await records.find('a')).toMatchObject({ consumed: expect.any(Number) })
})

test('a grant takes its records along, and no others', async () => {
  const records = memoryStorage()('RefreshToken')
  await records.upsert('a', { grantId: 'g1' }, 60)
  await records.upsert('b', { grantId: 'g2' }, 60)
  await records.revokeByGrantId('g1')
  expect([await records.find('a'), await records.find('b')]).toEqual([undefined, { grantId: 'g2' }])
})

test('kinds and storages are apart', async () => {
  const storage = memoryStorage()
  await storage('A').upsert('a', { uid: 'u' }, 60)
  expect(await storage('B').find('a')).toBeUndefined()
  expect(await memoryStorage()('A').find('a')).toBeUndefined()
})
