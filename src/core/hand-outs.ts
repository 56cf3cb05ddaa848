import type { Journal } from './journal'
import type { Clock } from './ports'
import { Secret } from './secret'

/** Milliseconds for which the same token to the same tool is one line of the journal. */
const together = 1_000

/** A token that a tool was given. */
export interface HandOut {
  readonly sessionId: string
  /** What the tool calls itself. */
  readonly client: string
  readonly kind: 'access_token' | 'id_token'
  readonly value: string
  /** The server that it is for, where the tool said so. */
  readonly host?: string
}

/**
 * Writes down who was given which token. A tool that asks a thousand times a second is two lines a second, so that it does
 * not push out of the log what was there before.
 */
export class HandOuts {
  readonly #clock: Clock
  readonly #journal: Journal
  /** How many more there were of each, while its second lasts. */
  readonly #repeated = new Map<string, number>()

  constructor(clock: Clock, journal: Journal) {
    this.#clock = clock
    this.#journal = journal
  }

  record(given: HandOut): void {
    const { sessionId, client, kind, value, host = '' } = given
    const key = [sessionId, client, kind, host, value].join('\n')
    const before = this.#repeated.get(key)
    if (before !== undefined) {
      this.#repeated.set(key, before + 1)
      return
    }
    this.#write(given)
    this.#repeated.set(key, 0)
    this.#clock.after(together, () => {
      const count = this.#repeated.get(key) ?? 0
      this.#repeated.delete(key)
      if (count > 0) this.#write(given, count)
    })
  }

  #write({ sessionId, client, kind, value, host }: HandOut, repeated?: number): void {
    this.#journal.about({ sessionId }).step('token_given', 'postern', 'tool', {
      client,
      token: Secret.of(kind, value),
      ...(host === undefined ? {} : { host }),
      ...(repeated === undefined ? {} : { repeated }),
    })
  }
}
