import * as v from 'valibot'
import type { Message, Quote, Reason } from './reason'
import { type ReasonId, reasonMessages } from './text/en/reasons'

const id = v.custom<ReasonId>((each) => typeof each === 'string' && Object.hasOwn(reasonMessages, each))

/** Another version may say something else under the same name, and one that lacks a value cannot be said. */
const hasItsValues = ({ id, values = {} }: Message): boolean =>
  [...reasonMessages[id].matchAll(/\{(\w+)(?:, (\w+))?/g)].every(
    ([, name = '', format]) => Object.hasOwn(values, name) && (format === undefined || isSayable(values[name], format)),
  )

/** Milliseconds on either side of the epoch that a date can be (ECMAScript §21.4.1.1). */
const farthestDate = 8.64e15

/** What is no number, or no date, would end in an error where it is shown. */
const isSayable = (value: unknown, format: string): boolean =>
  typeof value === 'number' && (format === 'number' || Math.abs(value) <= farthestDate)

const message: v.GenericSchema<unknown, Message> = v.lazy(() =>
  v.pipe(
    v.object({ id, values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number(), message]))) }),
    v.check(hasItsValues),
  ),
)

const quote = v.pipe(
  v.string(),
  v.transform((said) => said as Quote),
)

/** From another process of the same Postern. */
export const reasonSchema: v.GenericSchema<unknown, Reason> = v.union([quote, message])

/** A message that this version does not know is of a later one; its name says more than nothing. */
const unknownMessage = v.pipe(
  v.object({ id: v.string() }),
  v.transform((later) => later.id),
)

/** From a file that another version may have written. Earlier ones wrote the sentence itself. */
export const keptReasonSchema: v.GenericSchema<unknown, string | Message> = v.union([
  v.string(),
  message,
  unknownMessage,
])
