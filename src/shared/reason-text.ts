import type { Message } from './reason'
import type { ReasonId } from './text/en/reasons'
import type { Text } from './text/text'

/** Says a reason. One that is kept from an earlier version is a text, and stays as it was written. */
export function reasonText(reason: string | Message, text: Text<ReasonId>): string {
  if (typeof reason === 'string') return reason
  const values = Object.entries(reason.values ?? {})
  return text(reason.id, Object.fromEntries(values.map(([name, value]) => [name, saidValue(value, text)])))
}

const saidValue = (value: string | number | Message, text: Text<ReasonId>) =>
  typeof value === 'object' ? reasonText(value, text) : value
