import fc from 'fast-check'
import { expect, test } from 'vitest'
import { session, state } from './accounts/fixtures'
import { shareStructure } from './shared-structure'

test('an equal state is the same state', () => {
  const before = state({ sessions: [session(), session({ id: 's2' })] })
  expect(shareStructure(before, structuredClone(before))).toBe(before)
})

test('what did not change keeps its identity, whatever its place in the list', () => {
  const before = state({ sessions: [session(), session({ id: 's2' }), session({ id: 's3' })] })
  const next = state({ sessions: [session({ id: 's3' }), session({ id: 's2', label: 'Grace' })] })
  const shared = shareStructure(before, next)
  expect(shared).toEqual(next)
  expect(shared.sessions[0]).toBe(before.sessions[2])
  expect(shared.sessions[1]).not.toBe(before.sessions[1])
  expect(shared.profiles).toBe(before.profiles)
  expect(shared.keychain).toBe(before.keychain)
})

test('a member that is gone is gone', () => {
  expect(shareStructure({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 })
  expect(shareStructure([1, 2], [1])).toEqual([1])
  expect(shareStructure({ a: 1 }, { b: undefined })).not.toHaveProperty('a')
})

test('gives what it got, whatever came before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
      expect(shareStructure(before, next)).toEqual(next)
    }),
  )
})
