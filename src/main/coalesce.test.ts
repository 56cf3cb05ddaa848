import { expect, test } from 'vitest'
import { FakeClock } from '../core/testing/fake-clock'
import { coalesce, shortestPause } from './coalesce'

function setting() {
  const clock = new FakeClock()
  let pushes = 0
  const changed = coalesce(() => {
    pushes += 1
  }, clock)
  return { clock, changed, pushes: () => pushes }
}

test('the changes of one turn are one push, at once', () => {
  const { clock, changed, pushes } = setting()
  for (let change = 0; change < 10; change += 1) changed()
  expect(pushes()).toBe(0)
  clock.advance(0)
  expect(pushes()).toBe(1)
})

test('a burst is pushed at most once a pause, and its last change is not lost', () => {
  const { clock, changed, pushes } = setting()
  for (let millisecond = 0; millisecond < 1_000; millisecond += 1) {
    changed()
    clock.advance(1)
  }
  expect(pushes()).toBeLessThanOrEqual(1_000 / shortestPause + 1)
  const before = pushes()
  changed()
  clock.advance(shortestPause)
  expect(pushes()).toBe(before + 1)
})

test('after a quiet time a change is pushed at once again', () => {
  const { clock, changed, pushes } = setting()
  changed()
  clock.advance(0)
  clock.advance(10_000)
  changed()
  clock.advance(0)
  expect(pushes()).toBe(2)
})

test('a clock that is set back holds nothing up', () => {
  const { clock, changed, pushes } = setting()
  changed()
  clock.advance(0)
  clock.advance(-3_600_000)
  changed()
  clock.advance(shortestPause)
  expect(pushes()).toBe(2)
})
