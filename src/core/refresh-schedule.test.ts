import { expect, test } from 'vitest'
import { longestTimer, RefreshSchedule, refreshesAtOnce } from './refresh-schedule'
import { FakeClock } from './testing/fake-clock'
import { gate, settle } from './testing/gate'

function setUp(run: (id: string) => Promise<void> = async () => {}) {
  const clock = new FakeClock(0)
  const ran: string[] = []
  const schedule = new RefreshSchedule(clock, (id) => {
    ran.push(id)
    return run(id)
  })
  return { clock, ran, schedule }
}

test('runs each when its time has come, and once', async () => {
  const { clock, ran, schedule } = setUp()
  schedule.start()
  schedule.plan('a', 2_000)
  schedule.plan('b', 1_000)
  clock.advance(999)
  expect(ran).toEqual([])
  clock.advance(1)
  expect(ran).toEqual(['b'])
  clock.advance(1_000)
  await settle()
  clock.advance(longestTimer)
  expect(ran).toEqual(['b', 'a'])
})

test('runs nothing before it is started, nor after it is stopped', () => {
  const { clock, ran, schedule } = setUp()
  schedule.plan('a', 0)
  clock.advance(1_000)
  expect([ran, clock.pending]).toEqual([[], 0])
  schedule.start()
  expect(ran).toEqual(['a'])
  schedule.plan('b', 2_000)
  schedule.stop()
  schedule.start()
  schedule.plan('c', 0)
  clock.advance(2_000)
  expect([ran, clock.pending]).toEqual([['a'], 0])
})

test('has one timer for a thousand sessions', () => {
  const { clock, ran, schedule } = setUp()
  schedule.start()
  for (let session = 0; session < 1_000; session++) schedule.plan(`s${session}`, 10_000 - session)
  expect([ran.length, clock.pending]).toEqual([0, 1])
})

test('takes a new plan in place of the old one, and none that was dropped', () => {
  const { clock, ran, schedule } = setUp()
  schedule.start()
  schedule.plan('a', 1_000)
  schedule.plan('a', 5_000)
  schedule.plan('b', 1_000)
  schedule.drop('b')
  clock.advance(4_999)
  expect(ran).toEqual([])
  clock.advance(1)
  expect(ran).toEqual(['a'])
})

test('runs few at once, the most urgent first, and all in the end', async () => {
  const gates = new Map<string, ReturnType<typeof gate>>()
  const { ran, schedule, clock } = setUp((id) => {
    const opened = gate()
    gates.set(id, opened)
    return opened.passed
  })
  clock.advance(1_000)
  for (let session = 0; session < 20; session++) schedule.plan(`s${session}`, 20 - session)
  schedule.start()
  expect(ran).toEqual(Array.from({ length: refreshesAtOnce }, (_, index) => `s${19 - index}`))
  gates.get('s19')?.fail(new Error('it did not work'))
  await settle()
  expect(ran.length).toBe(refreshesAtOnce + 1)
  while (ran.length < 20) {
    for (const { open } of gates.values()) open(undefined)
    await settle()
  }
  expect(new Set(ran).size).toBe(20)
})

test('looks at the clock again after a sleep that nobody told of', async () => {
  const { clock, ran, schedule } = setUp()
  schedule.start()
  schedule.plan('a', 3_600_000)
  clock.sleep(7_200_000)
  clock.advance(longestTimer)
  expect(ran).toEqual(['a'])
})

test('runs at once what a sleep has made late, when it is told', () => {
  const { clock, ran, schedule } = setUp()
  schedule.start()
  schedule.plan('a', 3_600_000)
  clock.sleep(7_200_000)
  expect(ran).toEqual([])
  schedule.look()
  expect(ran).toEqual(['a'])
})
