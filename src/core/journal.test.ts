import { describe, expect, test } from 'vitest'
import type { JournalEvent } from '../shared/journal-event'
import { because } from '../shared/reason'
import { printed } from '../testing/printed'
import { Journal } from './journal'
import { Secret } from './secret'
import { collectingJournal } from './testing/collecting-journal'

describe('Journal', () => {
  test('records steps, checks and stages with their time', () => {
    const { journal, events } = collectingJournal(() => 7)
    journal.step('request', 'postern', 'provider', { status: 200, scope: undefined }, 12.4)
    journal.step('opened', 'postern', 'browser')
    journal.check('state', 'pass', 'RFC 6749 §10.12')
    journal.check('iss', 'fail', 'RFC 9207 §2.4', because('reason.no_address'))
    journal.stage('waiting')
    journal.stage('failed', 'access_denied')
    expect(events).toEqual([
      { kind: 'step', at: 7, name: 'request', from: 'postern', to: 'provider', took: 12, data: { status: 200 } },
      { kind: 'step', at: 7, name: 'opened', from: 'postern', to: 'browser' },
      { kind: 'check', at: 7, name: 'state', result: 'pass', source: 'RFC 6749 §10.12' },
      {
        kind: 'check',
        at: 7,
        name: 'iss',
        result: 'fail',
        source: 'RFC 9207 §2.4',
        reason: { id: 'reason.no_address' },
      },
      { kind: 'stage', at: 7, name: 'waiting' },
      { kind: 'stage', at: 7, name: 'failed', code: 'access_denied' },
    ])
  })

  test('says which attempt or session it is about, without changing the journal it came from', () => {
    const { journal, events } = collectingJournal()
    journal.about({ attemptId: 'a' }).about({ sessionId: 's' }).stage('one')
    journal.stage('two')
    expect(events).toMatchObject([{ attemptId: 'a', sessionId: 's', name: 'one' }, { name: 'two' }])
    expect(events[1]).not.toHaveProperty('attemptId')
  })

  test('turns secrets into fingerprints on the way in, so that no sink can print one', () => {
    const secret = Secret.of('code', 'code-0123456789')
    const { journal, events } = collectingJournal()
    journal.step('redirect_received', 'browser', 'postern', { code: secret, note: 'plain' })
    expect(events).toMatchObject([{ data: { code: secret.fingerprint, note: 'plain' } }])
    expect(printed(events)).not.toContain('0123456789')
    expect(structuredClone(events)).toEqual(events)
  })

  test('does not let its own data stand for time, kind or name', () => {
    const events: JournalEvent[] = []
    const journal = new Journal(
      (event) => events.push(event),
      () => 1,
    )
    journal.step('real', 'postern', 'browser', { kind: 'stage', name: 'forged', at: 2 })
    expect(events).toMatchObject([{ kind: 'step', name: 'real', at: 1 }])
  })
})
