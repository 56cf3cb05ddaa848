import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { keptAttempts } from '../shared/attempt-report'
import type { JournalEvent } from '../shared/journal-event'
import { attemptEventsSchema } from '../shared/journal-event-schema'
import { type AttemptEvents, AttemptRecords, keptEvents } from './attempt-records'
import { FakeClock } from './testing/fake-clock'
import { FakeValue } from './testing/fake-value'
import { settle } from './testing/gate'
import { recordedLogin } from './testing/recorded-login'

function setUp(kept: AttemptEvents = { attempts: [], sessions: [] }) {
  const file = new FakeValue<AttemptEvents>(kept)
  const clock = new FakeClock()
  let changes = 0
  const records = new AttemptRecords(file, clock, () => {
    changes += 1
  })
  return { file, clock, records, changes: () => changes }
}

const stage = (attemptId: string, name = 'preparing', at = 1): JournalEvent => ({ kind: 'stage', at, attemptId, name })
const saved = (attemptId: string, session: string): JournalEvent => ({
  kind: 'step',
  at: 2,
  attemptId,
  name: 'session_saved',
  from: 'postern',
  to: 'keychain',
  data: { session },
})
const refresh = (sessionId: string): JournalEvent => ({ kind: 'stage', at: 3, sessionId, name: 'refreshing' })

describe('the records of attempts', () => {
  test('take events as they happen, the newest attempt first, and say so', () => {
    const { records, changes } = setUp()
    for (const event of [stage('a'), stage('b'), stage('b', 'failed')]) records.sink(event)
    expect(records.list()).toMatchObject([{ id: 'b', outcome: 'failed' }, { id: 'a' }])
    expect([records.revision, changes()]).toEqual([3, 3])
  })

  test('leave out what belongs to no attempt and no session', () => {
    const { records } = setUp()
    records.sink({ kind: 'stage', at: 1, name: 'wake' })
    expect([records.list(), records.revision]).toEqual([[], 0])
  })

  test('tell by a revision which of them there is more to read of', () => {
    const { records } = setUp()
    const revisions = () => Object.fromEntries(records.list().map(({ id, revision }) => [id, revision]))
    for (const event of [stage('a'), saved('a', 's'), stage('b')]) records.sink(event)
    const first = revisions()
    records.sink(stage('b', 'failed'))
    const second = revisions()
    expect([second['a'] === first['a'], second['b'] === first['b']]).toEqual([true, false])
    // A session has no more events kept than some hundred, so their number would not do.
    for (let number = 0; number < 600; number += 1) records.sink(refresh('s'))
    const third = revisions()
    records.sink(refresh('s'))
    expect([revisions()['a'] === third['a'], revisions()['b'] === second['b']]).toEqual([false, true])
  })

  test('keep the last fifty', () => {
    const { records } = setUp()
    for (let number = 0; number <= keptAttempts; number += 1) records.sink(stage(`a${number}`))
    expect(records.list()).toHaveLength(keptAttempts)
    expect(() => records.report('a0')).toThrow(expect.objectContaining({ code: 'attempt_unknown' }))
    expect(records.report(`a${keptAttempts}`).events).toHaveLength(1)
  })

  test('do not grow without end: of one attempt that goes wild, its end is kept still', () => {
    const { records } = setUp()
    for (let number = 0; number < keptEvents; number += 1) records.sink(stage('old', 'x', number))
    for (let number = 0; number < keptEvents; number += 1) records.sink({ ...refresh('s'), attemptId: 'wild' })
    const check: JournalEvent = { kind: 'check', at: 1, attemptId: 'wild', name: 'state', result: 'fail', source: 'x' }
    const before = records.report('wild').events.length
    records.sink(check)
    records.sink(stage('wild', 'failed'))
    expect(records.report('wild').events.length).toBe(before + 1)
    expect(records.list()).toMatchObject([{ id: 'wild', outcome: 'failed' }])
  })

  test('give the refreshes of the session to the attempt that it came of', () => {
    const { records } = setUp()
    for (const event of [stage('a'), saved('a', 's1'), refresh('s1'), refresh('s2')]) records.sink(event)
    expect(records.report('a').refreshes).toEqual([{ at: 3 }])
  })

  test('keep nothing of sessions that no kept attempt led to, and say nothing of them', () => {
    const { records, changes } = setUp()
    for (let number = 0; number < 1_000; number += 1) records.sink(refresh(`s${number}`))
    records.sink(saved('a', 's1'))
    expect([records.report('a').refreshes, changes()]).toEqual([[], 1])
  })

  test('go on with a session after a restart', async () => {
    const { records } = setUp({ attempts: [[saved('a', 's1')]], sessions: [] })
    await records.load()
    records.sink(refresh('s1'))
    expect(records.report('a').refreshes).toEqual([{ at: 3 }])
  })

  test('that are read after a window has asked make it ask again', async () => {
    const { records } = setUp({ attempts: [[stage('a')]], sessions: [] })
    const asked = records.revision
    await records.load()
    expect(records.revision).toBeGreaterThan(asked)
  })

  test('are written a second later, all at once, and without sessions that nobody asks for', async () => {
    const { file, clock, records } = setUp()
    let writes = 0
    file.before = () => {
      writes += 1
    }
    for (const event of [stage('a'), saved('a', 's1'), refresh('s1'), refresh('s2')]) records.sink(event)
    expect(writes).toBe(0)
    clock.advance(1_000)
    await settle()
    expect(writes).toBe(1)
    expect(file.value.attempts).toHaveLength(1)
    expect(file.value.sessions).toEqual([[refresh('s1')]])
  })

  test('are written at the end without waiting, and a file that cannot be written ends nothing', async () => {
    const { file, records } = setUp()
    records.sink(stage('a'))
    await records.settled()
    expect(file.value.attempts).toHaveLength(1)
    file.before = () => Promise.reject(new Error('full'))
    records.sink(stage('a', 'failed'))
    await expect(records.settled()).resolves.toBeUndefined()
  })

  test('are found again after a restart; what never ended was interrupted, what has begun meanwhile is not', async () => {
    const { records } = setUp({ attempts: [[stage('old')], [stage('done'), stage('done', 'signed_in')]], sessions: [] })
    records.sink(stage('new'))
    await records.load()
    expect(records.list().map(({ id, outcome }) => [id, outcome])).toEqual([
      ['new', undefined],
      ['done', 'signed_in'],
      ['old', 'interrupted'],
    ])
  })

  test('a file that was damaged is told of', async () => {
    const { file, records } = setUp()
    file.damaged = { keptAs: 'attempts.json.damaged' }
    await expect(records.load()).rejects.toMatchObject({ code: 'file_damaged' })
  })

  test('pass through the file’s schema unchanged', async () => {
    const { events, sessionEvents } = await recordedLogin({ changes: { dpop: true }, refreshes: 1 })
    const kept = JSON.parse(JSON.stringify({ attempts: [events], sessions: [sessionEvents] }))
    expect(v.parse(attemptEventsSchema, kept)).toEqual(kept)
    expect(v.is(attemptEventsSchema, { attempts: [[]], sessions: [] })).toBe(false)
  })
})
