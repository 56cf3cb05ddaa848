import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lasts, refreshTime, retryDelay } from './refresh-times'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

describe('refreshTime', () => {
  test.each([
    ['of an hour', hour, 0, hour - 5 * minute],
    ['of an hour', hour, 1, hour - 7.5 * minute],
    ['of ten minutes', 10 * minute, 0, 8 * minute],
    ['of ten minutes', 10 * minute, 1, 7 * minute],
    ['of two seconds', 2 * second, 0.5, 1_500],
    ['of a month', 30 * day, 0, day],
    ['of a month', 30 * day, 1, day - hour],
    ['of an unknown time', undefined, 0, day],
    ['of no time', 0, 0, day],
  ])('of a token that lasts %s (%j ms), with chance %d, is after %d ms', (_what, lifetime, random, after) => {
    const expiresAt = lifetime === undefined ? undefined : 1_000 + lifetime
    expect(refreshTime({ issuedAt: 1_000, expiresAt }, random)).toBe(1_000 + after)
  })

  test('is always after the token was got, before it expires, and within a day', () => {
    const lifetime = fc.integer({ min: second, max: 100 * day })
    fc.assert(
      fc.property(lifetime, fc.double({ min: 0, max: 1, noNaN: true }), (lifetime, random) => {
        const at = refreshTime({ issuedAt: 0, expiresAt: lifetime }, random)
        expect(at).toBeGreaterThanOrEqual(lifetime * 0.69 < day ? lifetime * 0.69 : 0)
        expect(at).toBeLessThan(lifetime)
        expect(at).toBeLessThanOrEqual(day)
      }),
    )
  })
})

describe('retryDelay', () => {
  const offline = { retryAfter: undefined }

  test.each([
    [1, 2_500, 5_000],
    [2, 5_000, 10_000],
    [3, 10_000, 20_000],
    [4, 20_000, 40_000],
    [5, 40_000, 80_000],
    [6, 80_000, 160_000],
    [7, 160_000, 320_000],
    [8, 320_000, 640_000],
    [9, 450_000, 900_000],
    [10, 450_000, 900_000],
    [2_000, 450_000, 900_000],
  ])('after %d failures is from %d to %d ms', (failures, least, most) => {
    expect(retryDelay(offline, failures, 0, true)).toBe(least)
    expect(retryDelay(offline, failures, 1, true)).toBe(most)
  })

  test('is about an hour for what no waiting mends', () => {
    expect(retryDelay(offline, 1, 0, false)).toBe(30 * minute)
    expect(retryDelay(offline, 9, 1, false)).toBe(hour)
  })

  test('is never shorter than Retry-After', () => {
    const seconds = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (...drawn) => {
        const [retryAfter, failures, random] = drawn
        expect(retryDelay({ retryAfter }, failures, random, true)).toBeGreaterThanOrEqual(retryAfter * second)
      }),
    )
  })
})

test.each([
  ['an hour left, a minute asked for', hour, hour, minute, true],
  ['a minute left, a minute asked for', hour, minute, minute, true],
  ['less left than asked for', hour, minute - 1, minute, false],
  ['a lifetime that is shorter than what is asked for', minute, 40 * second, 5 * minute, true],
  ['less than half of such a lifetime left', minute, 29 * second, 5 * minute, false],
  ['nothing left, nothing asked for', hour, 0, 0, true],
  ['over', hour, -1, 0, false],
])('lasts: %s', (_what, lifetime, left, minTtl, expected) => {
  expect(lasts({ issuedAt: 0, expiresAt: lifetime }, minTtl, lifetime - left)).toBe(expected)
})

test('lasts: a token whose end is unknown', () => {
  expect(lasts({ issuedAt: 0, expiresAt: undefined }, day, 100 * day)).toBe(true)
})
