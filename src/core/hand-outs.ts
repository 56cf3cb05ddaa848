import type { Journal } from './journal'
import type { Clock } from './ports'
import { Secret } from './secret'

/** Milliseconds for which the same token to the same tool is one line of the journal. */
const together = 1_000

/** Takes what was given, and how often, for the list that the person sees. */
type CountHandOut = (given: HandOut, times: number) => void

/** A token that a tool was given, or that was used for it. */
export interface HandOut {
  readonly sessionId: string
  readonly profileId: string
  /** What the tool calls itself. */
  readonly client: string
  /** The path of the program, where it was looked up. */
  readonly program?: string
  /** `api_call`: it did not leave Postern but to the API that the tool had called. */
  readonly kind: 'access_token' | 'id_token' | 'api_call'
  readonly value: string
  /** The audience or resource that was asked for. */
  readonly audience?: string
  /** The server that it is for, where the tool said so; of a call, the origin of the API. */
  readonly host?: string
}

/**
 * Writes down who was given which token, and for whom one was used. A tool that asks a thousand times a second is two lines a second, so that it does
 * not push out of the log what was there before.
 */
export class HandOuts {
  readonly #clock: Clock
  readonly #journal: Journal
  readonly #count: CountHandOut
  /** How many more there were of each, while its second lasts. */
  readonly #repeated = new Map<string, number>()

  constructor(clock: Clock, journal: Journal, count: CountHandOut) {
    this.#clock = clock
    this.#journal = journal
    this.#count = count
  }

  record(given: HandOut): void {
    const { sessionId, client, program = '', kind, value, host = '' } = given
    const key = [sessionId, client, program, kind, host, value].join('\n')
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

  #write(given: HandOut, repeated?: number): void {
    const { sessionId, client, program, kind, value, audience, host } = given
    this.#count(given, repeated ?? 1)
    const isCall = kind === 'api_call'
    const step = isCall ? 'api_called' : 'token_given'
    this.#journal.about({ sessionId }).step(step, 'postern', isCall ? 'provider' : 'tool', {
      client,
      ...(program === undefined ? {} : { program }),
      token: Secret.of(isCall ? 'access_token' : kind, value),
      ...(audience === undefined ? {} : { audience }),
      ...(host === undefined ? {} : { host }),
      ...(repeated === undefined ? {} : { repeated }),
    })
  }
}
