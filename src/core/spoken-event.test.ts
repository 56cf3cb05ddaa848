import { expect, test } from 'vitest'
import type { JournalEvent } from '../shared/journal-event'
import { because } from '../shared/reason'
import { spokenEvent } from './spoken-event'
import { text } from './testing/fake-world'

const check: JournalEvent = { kind: 'check', at: 1, name: 'at_hash', result: 'skipped', source: 'x' }
const stage: JournalEvent = { kind: 'stage', at: 1, name: 'waiting' }

test.each<[string, JournalEvent, JournalEvent]>([
  [
    'a check, with its reason as a sentence',
    { ...check, reason: because('reason.no_at_hash') },
    { ...check, reason: 'the ID token has none' },
  ],
  ['what somebody else said, as it came', { ...check, reason: 'as it came' }, { ...check, reason: 'as it came' }],
  ['a check without a reason', check, check],
  ['a stage', stage, stage],
])('a file and a program get %s', (_what, event, spoken) => {
  expect(spokenEvent(event, text)).toEqual(spoken)
})
