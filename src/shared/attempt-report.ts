import type { AttemptOutcome } from './app-state'
import type { FailureCode } from './failures'
import type { FaultName } from './faults'
import type { CheckEvent, JournalEvent, JournalValue, Party } from './journal-event'
import type { Message } from './reason'

/** One line of the list of attempts. Times in milliseconds since the epoch. */
export interface AttemptSummary {
  readonly id: string
  readonly profileId: string
  readonly issuer: string
  readonly startedAt: number
  readonly endedAt?: number
  /** `interrupted`: Postern ended before the attempt did. Absent while it is under way. */
  readonly outcome?: AttemptOutcome | 'interrupted'
  readonly code?: FailureCode
  /** What the practice provider was asked to do wrong. */
  readonly fault?: FaultName
  readonly sessionId?: string
}

/** Attempts that are kept. */
export const keptAttempts = 50

/** One of the kept attempts. */
export interface ListedAttempt extends AttemptSummary {
  /** Another number whenever there is more to read in its report; 0 while nothing came since Postern was started. */
  readonly revision: number
}

/** One arrow of the sequence diagram. */
export interface Arrow {
  readonly name: string
  readonly from: Party
  readonly to: Party
  /** Milliseconds after the attempt began. */
  readonly at: number
  /** Milliseconds it took. */
  readonly took?: number
  /** Such as the address of a request. */
  readonly note?: string | Message
  /** What failed. */
  readonly failed?: boolean
  /** Postern did not see it: it is known from what came before and after. */
  readonly inferred?: true
}

/** `open`: the attempt ended, or has not come so far, before it could be made. */
export interface ReportedCheck {
  readonly name: string
  readonly result: CheckEvent['result'] | 'open'
  readonly source: string
  readonly reason?: string | Message
}

export interface ReportedValue {
  readonly name: string
  readonly value: JournalValue
  /** The section that defines it. */
  readonly source?: string
}

/** One refresh of the session that the attempt led to. */
export interface RefreshEntry {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Milliseconds it took. */
  readonly took?: number
  /** Absent while it is under way. */
  readonly outcome?: 'refreshed' | 'refresh_failed' | 'session_ended'
  readonly code?: string
  /** The provider sent another refresh token. */
  readonly rotated?: boolean
}

/** Everything that is known of one attempt, in the order in which a person reads it. Holds no secret. */
export interface AttemptReport extends AttemptSummary {
  readonly arrows: readonly Arrow[]
  readonly checks: readonly ReportedCheck[]
  /** Where the browser was sent, and with what. */
  readonly endpoint?: string
  readonly parameters: readonly ReportedValue[]
  /** The redirect as it arrived. */
  readonly redirect: readonly ReportedValue[]
  readonly tokens: readonly ReportedValue[]
  readonly idTokenHeader: readonly ReportedValue[]
  readonly idTokenClaims: readonly ReportedValue[]
  /** Of the last request that had one. */
  readonly proof: readonly ReportedValue[]
  readonly refreshes: readonly RefreshEntry[]
  readonly events: readonly JournalEvent[]
}

export const exportFormats = ['markdown', 'json', 'har'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** An attempt as a text that may be attached to a public issue. */
export interface AttemptExport {
  readonly fileName: string
  readonly text: string
}
