import type { Journal } from './journal'
import type { Clock } from './ports'

/** Milliseconds for which the same is one line of the journal. */
const together = 60_000

/** Lines that may be open at a time: a program may think of any number of names. */
const mostAtOnce = 20

/**
 * Writes down what tools ask for in vain: at once, and after a minute how often more. So a tool that asks again and again
 * does not push out of the log what was there before.
 */
export class VainAsks {
  readonly #clock: Clock
  readonly #journal: Journal
  readonly #repeated = new Map<string, number>()

  constructor(clock: Clock, journal: Journal) {
    this.#clock = clock
    this.#journal = journal
  }

  note(name: string, data: Readonly<Record<string, string | boolean>>): void {
    const key = JSON.stringify([name, data])
    const before = this.#repeated.get(key)
    if (before !== undefined) this.#repeated.set(key, before + 1)
    if (before !== undefined || this.#repeated.size >= mostAtOnce) return
    this.#journal.step(name, 'tool', 'postern', data)
    this.#repeated.set(key, 0)
    this.#clock.after(together, () => {
      const repeated = this.#repeated.get(key) ?? 0
      this.#repeated.delete(key)
      if (repeated > 0) this.#journal.step(name, 'tool', 'postern', { ...data, repeated })
    })
  }
}
