import type { JournalValue, SecretFingerprint } from './journal-event'

/** What was only ever a fingerprint; an object that merely looks like one cannot come from the journal. */
export const isFingerprint = (value: JournalValue): value is SecretFingerprint =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'secret' in value

/** A value of an event as a person reads it, in one line. */
export function valueText(value: JournalValue): string {
  if (typeof value === 'string') return value
  if (isFingerprint(value)) return `‹${value.secret} ${value.length} chars, sha256 ${value.sha256}…›`
  if (Array.isArray(value)) return value.map(valueText).join(' ')
  return typeof value === 'object' && value !== null && 'withheld' in value ? '‹withheld›' : JSON.stringify(value)
}
