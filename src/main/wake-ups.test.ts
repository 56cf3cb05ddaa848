import { expect, test } from 'vitest'
import { FakeClock } from '../core/testing/fake-clock'
import { WakeUps } from './wake-ups'

function setUp() {
  const clock = new FakeClock(0)
  const world = { online: true, awaited: false, looks: 0 }
  const woken: string[] = []
  let resume = () => {}
  const wakeUps = new WakeUps({
    clock,
    power: {
      on: (_event, listener) => {
        resume = listener
      },
    },
    isOnline: () => {
      world.looks++
      return world.online
    },
    isAwaited: () => world.awaited,
    wake: (reason) => woken.push(reason),
  })
  return { clock, world, woken, wakeUps, resume: () => resume() }
}

test('wakes when the computer does', () => {
  const { woken, resume } = setUp()
  resume()
  expect(woken).toEqual(['resume'])
})

test('wakes once when the network comes back', () => {
  const { clock, world, woken, wakeUps } = setUp()
  Object.assign(world, { online: false, awaited: true })
  wakeUps.watch()
  clock.advance(5_000)
  expect(woken).toEqual([])
  world.online = true
  clock.advance(5_000)
  clock.advance(5_000)
  expect(woken).toEqual(['online'])
})

test('does not wake where the network was never known to be gone', () => {
  const { clock, world, woken, wakeUps } = setUp()
  world.awaited = true
  wakeUps.watch()
  for (let look = 0; look < 10; look++) clock.advance(5_000)
  expect(woken).toEqual([])
})

test('looks at the network only while somebody waits for it, and with one timer', () => {
  const { clock, world, wakeUps } = setUp()
  wakeUps.watch()
  expect([clock.pending, world.looks]).toEqual([0, 0])
  world.awaited = true
  wakeUps.watch()
  wakeUps.watch()
  expect(clock.pending).toBe(1)
  world.awaited = false
  clock.advance(5_000)
  expect(clock.pending).toBe(0)
  world.awaited = true
  wakeUps.watch()
  wakeUps.close()
  wakeUps.watch()
  expect(clock.pending).toBe(0)
})
