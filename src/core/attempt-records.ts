import { type AttemptReport, keptAttempts, type ListedAttempt } from '../shared/attempt-report'
import type { JournalEvent } from '../shared/journal-event'
import { quote } from '../shared/reason'
import { reportOf, summaryOf } from './attempt-report'
import { LoginError } from './login-error'
import type { Clock, KeptValue } from './ports'

/** Events that are kept of them together, and of their sessions; the oldest attempts go first. */
export const keptEvents = 10_000
/** Events of one session that are kept: some fifty refreshes. */
const keptSessionEvents = 500
/** Milliseconds in which events are gathered before they are written together. */
const writeDelay = 1_000

/** The events of the last attempts, and of the sessions that they led to. */
export interface AttemptEvents {
  readonly attempts: readonly (readonly JournalEvent[])[]
  readonly sessions: readonly (readonly JournalEvent[])[]
}

/** What the inspector shows: the journal's events by attempt, kept beyond a restart. Holds no secret, as no event does. */
export class AttemptRecords {
  readonly #file: KeptValue<AttemptEvents>
  readonly #clock: Clock
  readonly #changed: () => void
  readonly #attempts = new Map<string, JournalEvent[]>()
  /** Of sessions that a kept attempt led to, and of no others: there may be thousands. */
  readonly #sessions = new Map<string, JournalEvent[]>()
  /** Attempts of this run; an older one that has no end never will. */
  readonly #own = new Set<string>()
  #writing: Promise<void> = Promise.resolve()
  #callOffWrite: (() => void) | undefined
  #revision = 0
  /** Of the last event of an attempt or a session, by its id. */
  readonly #revisions = new Map<string, number>()

  /** @param changed called at each event of an attempt or of its session */
  constructor(file: KeptValue<AttemptEvents>, clock: Clock, changed: () => void) {
    this.#file = file
    this.#clock = clock
    this.#changed = changed
  }

  /** What came in before it was read stays. @throws {LoginError} `storage_failed`; `file_damaged` */
  async load(): Promise<void> {
    const { value, damaged } = await this.#file.read()
    const own = [...this.#attempts]
    this.#attempts.clear()
    for (const events of value.attempts) {
      this.#attempts.set(events[0]?.attemptId ?? '', [...events])
      this.#expectSession(summaryOf(events, true).sessionId)
    }
    for (const [id, events] of own) this.#attempts.set(id, events)
    for (const events of value.sessions) this.#sessions.set(events[0]?.sessionId ?? '', [...events])
    this.#revision += 1
    this.#changed()
    if (damaged) throw new LoginError('file_damaged', quote(damaged.keptAs))
  }

  /** A sink of the journal: memory alone is touched. Never throws. */
  readonly sink = (event: JournalEvent): void => {
    if (event.attemptId !== undefined) this.#keepOfAttempt(event.attemptId, event)
    else if (!this.#keepOfSession(event)) return
    this.#revision += 1
    this.#revisions.set(event.attemptId ?? event.sessionId ?? '', this.#revision)
    this.#changed()
    this.#callOffWrite ??= this.#clock.after(writeDelay, () => void this.#write())
  }

  /** Grows with each event, and once the file is read, so that a window knows when to ask again. */
  get revision(): number {
    return this.#revision
  }

  /** The newest first. */
  list(): readonly ListedAttempt[] {
    const revisionOf = (id: string | undefined) => this.#revisions.get(id ?? '') ?? 0
    return [...this.#attempts]
      .map(([id, events]) => {
        const summary = summaryOf(events, this.#own.has(id))
        return { ...summary, revision: Math.max(revisionOf(id), revisionOf(summary.sessionId)) }
      })
      .reverse()
  }

  /** @throws {LoginError} `attempt_unknown` */
  report(id: string): AttemptReport {
    const events = this.#attempts.get(id)
    if (!events) throw new LoginError('attempt_unknown')
    const { sessionId } = summaryOf(events, true)
    return reportOf(events, this.#sessions.get(sessionId ?? '') ?? [], this.#own.has(id))
  }

  /** Writes what is not yet written. Never rejects: an attempt is no less good for a file that cannot be written. */
  settled(): Promise<void> {
    return this.#callOffWrite ? this.#write() : this.#writing
  }

  #keepOfAttempt(id: string, event: JournalEvent): void {
    this.#own.add(id)
    const events = this.#attempts.get(id)
    if (events && events.length >= keptEvents && event.kind !== 'stage') return
    if (events) events.push(event)
    else this.#attempts.set(id, [event])
    if (event.name === 'session_saved') this.#expectSession(summaryOf([event], true).sessionId)
    this.#forgetOldest(id)
  }

  #expectSession(id: string | undefined): void {
    if (id !== undefined && !this.#sessions.has(id)) this.#sessions.set(id, [])
  }

  /** @returns whether it belongs to a session that is of interest */
  #keepOfSession(event: JournalEvent): boolean {
    const events = this.#sessions.get(event.sessionId ?? '')
    if (!events) return false
    events.push(event)
    if (events.length > keptSessionEvents) events.splice(0, events.length - keptSessionEvents)
    return true
  }

  #forgetOldest(current: string): void {
    const count = () => [...this.#attempts.values()].reduce((sum, { length }) => sum + length, 0)
    for (const [oldest] of this.#attempts) {
      if (oldest === current || (this.#attempts.size <= keptAttempts && count() <= keptEvents)) return
      this.#attempts.delete(oldest)
      this.#revisions.delete(oldest)
    }
  }

  async #write(): Promise<void> {
    this.#callOffWrite?.()
    this.#callOffWrite = undefined
    const attempts = [...this.#attempts.values()].map((events) => [...events])
    const known = new Set(attempts.map((events) => summaryOf(events, true).sessionId))
    for (const id of this.#sessions.keys()) {
      if (known.has(id)) continue
      this.#sessions.delete(id)
      this.#revisions.delete(id)
    }
    const sessions = [...this.#sessions.values()].filter(({ length }) => length > 0).map((events) => [...events])
    this.#writing = this.#file.write({ attempts, sessions }).catch(() => {})
    await this.#writing
  }
}
