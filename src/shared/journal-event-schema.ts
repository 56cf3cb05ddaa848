import * as v from 'valibot'
import type { JournalEvent, JournalValue } from './journal-event'
import { keptReasonSchema } from './reason-schema'

const value: v.GenericSchema<JournalValue> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(value), v.record(v.string(), value)]),
)
const party = v.picklist(['person', 'tool', 'postern', 'browser', 'provider', 'keychain'])
const base = { at: v.number(), attemptId: v.exactOptional(v.string()), sessionId: v.exactOptional(v.string()) }

/** An event as it was written to a file. */
export const journalEventSchema: v.GenericSchema<unknown, JournalEvent> = v.variant('kind', [
  v.object({
    ...base,
    kind: v.literal('step'),
    name: v.string(),
    from: party,
    to: party,
    took: v.exactOptional(v.number()),
    data: v.exactOptional(v.record(v.string(), value)),
    reason: v.exactOptional(keptReasonSchema),
  }),
  v.object({
    ...base,
    kind: v.literal('check'),
    name: v.string(),
    result: v.picklist(['pass', 'fail', 'skipped']),
    reason: v.exactOptional(keptReasonSchema),
    source: v.string(),
  }),
  v.object({ ...base, kind: v.literal('stage'), name: v.string(), code: v.exactOptional(v.string()) }),
])

/** The kept events of the inspector, by attempt and by session. */
export const attemptEventsSchema = v.object({
  attempts: v.array(v.pipe(v.array(journalEventSchema), v.minLength(1))),
  sessions: v.array(v.pipe(v.array(journalEventSchema), v.minLength(1))),
})
