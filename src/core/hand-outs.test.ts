import { expect, test } from 'vitest'
import { HandOuts } from './hand-outs'
import { collectingJournal, steps } from './testing/collecting-journal'
import { FakeClock } from './testing/fake-clock'

function setUp() {
  const clock = new FakeClock()
  const { events, journal } = collectingJournal()
  const given = { sessionId: 's1', client: 'curl', kind: 'access_token', value: 'at-1' } as const
  return { clock, events, given, handOuts: new HandOuts(clock, journal), lines: () => steps(events, 'token_given') }
}

test('a thousand times the same token to the same tool are two lines, with a count and without the token', () => {
  const { clock, given, handOuts, lines } = setUp()
  for (let i = 0; i < 1_000; i += 1) handOuts.record(given)
  expect(lines()).toHaveLength(1)
  clock.advance(1_000)
  expect(lines()).toMatchObject([{ to: 'tool', data: { client: 'curl' } }, { data: { client: 'curl', repeated: 999 } }])
  expect(JSON.stringify(lines())).not.toContain('at-1')
  clock.advance(1_000)
  expect(lines()).toHaveLength(2)
  expect(clock.pending).toBe(0)
})

test('another tool, another server and another token are lines of their own', () => {
  const { given, handOuts, lines } = setUp()
  for (const other of [{}, { client: 'git' }, { host: 'git.example.com' }, { value: 'at-2' }]) {
    handOuts.record({ ...given, ...other })
  }
  expect(lines()).toHaveLength(4)
})
