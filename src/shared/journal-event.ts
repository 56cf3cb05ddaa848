import type { Message } from './reason'

/** A secret as a journal shows it: what it is, how long, and enough of a hash to tell two apart. */
export interface SecretFingerprint {
  readonly secret: string
  readonly length: number
  /** The first 8 hexadecimal digits of its SHA-256. */
  readonly sha256: string
}

export type JournalValue =
  | string
  | number
  | boolean
  | null
  | SecretFingerprint
  | readonly JournalValue[]
  | { readonly [name: string]: JournalValue }

/** Who took part in a step; the lanes of a sequence diagram. */
export type Party = 'person' | 'tool' | 'postern' | 'browser' | 'provider' | 'keychain'

interface EventBase {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly attemptId?: string
  readonly sessionId?: string
}

/** Something was made, sent or received. */
export interface StepEvent extends EventBase {
  readonly kind: 'step'
  readonly name: string
  readonly from: Party
  readonly to: Party
  /** Milliseconds it took, for steps that take time. */
  readonly took?: number
  readonly data?: { readonly [name: string]: JournalValue }
  /** Why it failed; a text where it was said elsewhere. */
  readonly reason?: string | Message
}

/** Something was checked. */
export interface CheckEvent extends EventBase {
  readonly kind: 'check'
  readonly name: string
  readonly result: 'pass' | 'fail' | 'skipped'
  /** Why it was skipped or failed; a text where it was said elsewhere, or is of an earlier version. */
  readonly reason?: string | Message
  /** The section that asks for it, such as `RFC 9207 §2.4`. */
  readonly source: string
}

/** A stage of an attempt or a status of a session was reached. */
export interface StageEvent extends EventBase {
  readonly kind: 'stage'
  readonly name: string
  readonly code?: string
}

export type JournalEvent = StepEvent | CheckEvent | StageEvent
