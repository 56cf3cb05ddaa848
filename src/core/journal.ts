import type { CheckEvent, JournalEvent, JournalValue, Party, StepEvent } from '../shared/journal-event'
import type { Reason } from '../shared/reason'
import { Secret } from './secret'

/** What a step may hold: plain values, and secrets that turn into fingerprints on the way in. */
export type StepData = { readonly [name: string]: JournalValue | Secret | undefined }

/** Takes events; where they go (log file, inspector, trace) is the composition root's choice. Never throws. */
export type JournalSink = (event: JournalEvent) => void

/** Records what happened, for one attempt or session. The only place where an event is made. */
export class Journal {
  readonly #sink: JournalSink
  readonly #now: () => number
  readonly #about: { readonly attemptId?: string; readonly sessionId?: string }

  constructor(sink: JournalSink, now: () => number, about: { attemptId?: string; sessionId?: string } = {}) {
    this.#sink = sink
    this.#now = now
    this.#about = about
  }

  /** The same journal, writing about this attempt or session. */
  about(about: { attemptId?: string; sessionId?: string }): Journal {
    return new Journal(this.#sink, this.#now, { ...this.#about, ...about })
  }

  step(name: string, from: Party, to: Party, data?: StepData, took?: number, reason?: Reason): void {
    const event: StepEvent = {
      kind: 'step',
      at: this.#now(),
      ...this.#about,
      name,
      from,
      to,
      ...(took === undefined ? {} : { took: Math.round(took) }),
      ...(data === undefined ? {} : { data: redact(data) }),
      ...(reason === undefined ? {} : { reason }),
    }
    this.#sink(event)
  }

  /** Records a check. `reason` says why it failed or did not apply. */
  check(name: string, result: CheckEvent['result'], source: string, reason?: Reason): void {
    this.#sink({
      kind: 'check',
      at: this.#now(),
      ...this.#about,
      name,
      result,
      source,
      ...(reason === undefined ? {} : { reason }),
    })
  }

  stage(name: string, code?: string): void {
    this.#sink({ kind: 'stage', at: this.#now(), ...this.#about, name, ...(code === undefined ? {} : { code }) })
  }
}

function redact(data: StepData): { [name: string]: JournalValue } {
  const redacted: { [name: string]: JournalValue } = {}
  for (const [name, value] of Object.entries(data)) {
    if (value !== undefined) redacted[name] = value instanceof Secret ? value.fingerprint : value
  }
  return redacted
}
