import type { InspectorText } from './inspector-words'
import type { JournalValue, SecretFingerprint } from './journal-event'

/** What was only ever a fingerprint; an object that merely looks like one cannot come from the journal. */
export const isFingerprint = (value: JournalValue): value is SecretFingerprint =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'secret' in value

/** A value of an event as a person reads it, in one line. */
export function valueText(value: JournalValue, text: InspectorText): string {
  if (typeof value === 'string') return value
  if (isFingerprint(value)) {
    const { secret, length, sha256 } = value
    return text('inspector.fingerprint', { secret, length, sha256 })
  }
  if (Array.isArray(value)) return value.map((each) => valueText(each, text)).join(' ')
  const withheld = typeof value === 'object' && value !== null && 'withheld' in value
  return withheld ? text('inspector.withheld') : JSON.stringify(value)
}
