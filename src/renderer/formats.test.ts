import { describe, expect, test } from 'vitest'
import { countdown, createFormats } from './formats'

const now = Date.UTC(2026, 10, 22, 12)
const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

describe('relative', () => {
  const { relative } = createFormats('en-GB', 'UTC')

  test.each([
    ['now', 0],
    ['now', 9.9 * second],
    ['now', -9.9 * second],
    ['in 10 seconds', 10 * second],
    ['59 seconds ago', -59 * second],
    ['in 1 minute', minute - 0.4 * second],
    ['2 minutes ago', -2 * minute],
    ['in 59 minutes', 59.4 * minute],
    ['in 1 hour', 59.6 * minute],
    ['in 23 hours', 23.4 * hour],
    ['tomorrow', day - second],
    ['yesterday', -day],
    ['in 30 days', 30 * day],
  ])('%s', (expected, distance) => {
    expect(relative(now + distance, now)).toBe(expected)
  })
})

describe('absolute', () => {
  const { absolute } = createFormats('en-GB', 'UTC')

  test('has no date today', () => expect(absolute(now + hour, now)).toBe('13:00'))
  test('has a date on any other day', () => expect(absolute(now + day, now)).toBe('23 Nov 2026, 12:00'))
})

test.each([
  ['en-GB', 'a, b and c'],
  ['de', 'a, b und c'],
  ['ja', 'a、b、c'],
])('a list in %s: %s', (locale, expected) => {
  expect(createFormats(locale).list(['a', 'b', 'c'])).toBe(expected)
})

test.each([
  [0, 0, -5 * second],
  [0, 0, 0],
  [0, 1, 1],
  [4, 59, 4 * minute + 58.2 * second],
  [5, 0, 5 * minute],
])('%i:%i is left of %i ms', (minutes, seconds, left) => {
  expect(countdown(now + left, now)).toEqual({ minutes, seconds })
})
