import { expect, test } from 'vitest'
import type { HandOutSummary } from '../shared/tool-consent'
import { HandOutRecords, keptHandOuts } from './hand-out-records'
import type { HandOut } from './hand-outs'
import { LoginError } from './login-error'
import { FakeClock } from './testing/fake-clock'
import { FakeValue } from './testing/fake-value'

const given: HandOut = { sessionId: 's1', profileId: 'p1', client: 'git', kind: 'access_token', value: 'at-secret' }

function setUp(kept: readonly HandOutSummary[] = []) {
  const clock = new FakeClock(1_000)
  const file = new FakeValue(kept)
  return { clock, file, records: new HandOutRecords(file, clock, () => {}) }
}

test('the same to the same tool is one row with a count, kept without the token', async () => {
  const { clock, file, records } = setUp()
  records.add(given, 1)
  clock.advance(500)
  records.add(given, 999)
  records.add({ ...given, host: 'git.example.com' }, 1)
  expect(records.all()).toMatchObject([
    { host: 'git.example.com', count: 1 },
    { client: 'git', profileId: 'p1', count: 1_000, firstAt: 1_000, lastAt: 1_500 },
  ])
  await records.settled()
  expect(JSON.stringify(file.value)).not.toContain('at-secret')
  expect(file.value).toHaveLength(2)
  expect(clock.pending).toBe(0)
})

test('what was kept goes on being counted', async () => {
  const row = { client: 'git', profileId: 'p1', kind: 'access_token', count: 5, firstAt: 1, lastAt: 2 } as const
  const { records } = setUp([row])
  await records.load()
  records.add(given, 1)
  expect(records.all()).toMatchObject([{ count: 6, firstAt: 1, lastAt: 1_000 }])
})

test('a tool that makes up names pushes out the oldest rows, and nothing grows', () => {
  const { records } = setUp()
  for (let i = 0; i <= keptHandOuts; i += 1) records.add({ ...given, client: `tool ${i}` }, 1)
  expect(records.all()).toHaveLength(keptHandOuts)
  expect(records.all().at(-1)).toMatchObject({ client: 'tool 1' })
})

test('rows are forgotten', () => {
  const { records } = setUp()
  records.add(given, 1)
  records.add({ ...given, client: 'curl' }, 1)
  records.forget(({ client }) => client === 'git')
  expect(records.all()).toMatchObject([{ client: 'curl' }])
})

test('a file that cannot be written is no reason to fail', async () => {
  const { file, records } = setUp()
  file.before = () => {
    throw new LoginError('storage_failed')
  }
  records.add(given, 1)
  await records.settled()
  expect(records.all()).toHaveLength(1)
})
