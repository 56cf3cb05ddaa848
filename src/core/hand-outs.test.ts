import { expect, test } from 'vitest'
import { HandOuts } from './hand-outs'
import { collectingJournal, steps } from './testing/collecting-journal'
import { FakeClock } from './testing/fake-clock'

function setUp() {
  const clock = new FakeClock()
  const { events, journal } = collectingJournal()
  const counted: number[] = []
  const given = { sessionId: 's1', profileId: 'p1', client: 'curl', kind: 'access_token', value: 'at-1' } as const
  const handOuts = new HandOuts(clock, journal, (_given, times) => counted.push(times))
  return { clock, counted, events, given, handOuts, lines: () => steps(events, 'token_given') }
}

test('a thousand times the same token to the same tool are two lines, with a count and without the token', () => {
  const { clock, counted, given, handOuts, lines } = setUp()
  for (let i = 0; i < 1_000; i += 1) handOuts.record(given)
  expect(lines()).toHaveLength(1)
  clock.advance(1_000)
  expect(lines()).toMatchObject([{ to: 'tool', data: { client: 'curl' } }, { data: { client: 'curl', repeated: 999 } }])
  expect(counted).toEqual([1, 999])
  expect(JSON.stringify(lines())).not.toContain('at-1')
  clock.advance(1_000)
  expect(lines()).toHaveLength(2)
  expect(clock.pending).toBe(0)
})

test('a call of an API is a line of its own, to the provider’s side', () => {
  const { given, handOuts, events } = setUp()
  handOuts.record({ ...given, kind: 'api_call', host: 'https://api.example.com' })
  expect(steps(events, 'api_called')).toMatchObject([
    { to: 'provider', data: { client: 'curl', token: { secret: 'access_token' }, host: 'https://api.example.com' } },
  ])
})

test('another tool, another program, another server and another token are lines of their own', () => {
  const { given, handOuts, lines } = setUp()
  for (const other of [
    {},
    { client: 'git' },
    { program: '/usr/bin/curl' },
    { host: 'git.example.com' },
    { value: 'at-2' },
  ]) {
    handOuts.record({ ...given, ...other })
  }
  expect(lines()).toHaveLength(5)
})
