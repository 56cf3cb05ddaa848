import type { Formats } from '../formats'

/** Claims that hold a time in seconds since the epoch (RFC 7519 §4.1, OpenID Connect Core §2, §5.1). */
const times: ReadonlySet<string> = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at'])

const lineLength = 60

export interface ClaimText {
  readonly value: string
  /** What the value means to a person, when that is not plain. */
  readonly meaning?: string
}

/** One claim as text. Nested values come as JSON, in several lines when they are long. */
export function claimText(name: string, value: unknown, now: number, formats: Formats): ClaimText {
  if (times.has(name) && typeof value === 'number') {
    return {
      value: String(value),
      meaning: `${formats.absolute(value * 1_000, now)}, ${formats.relative(value * 1_000, now)}`,
    }
  }
  if (typeof value === 'string') return { value }
  const inline = JSON.stringify(value)
  return { value: inline.length <= lineLength ? inline : JSON.stringify(value, null, 2) }
}
