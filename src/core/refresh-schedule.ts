import type { Clock } from './ports'

/** Refreshes that run at the same time, so that a thousand sessions after a long sleep do not start all at once. */
export const refreshesAtOnce = 6

/**
 * Milliseconds after which it looks at the clock again in any case: timers stand still while a computer sleeps, and not
 * every system says when it wakes.
 */
export const longestTimer = 5 * 60_000

/** Runs the refresh of each session when its time has come: one timer for all of them. */
export class RefreshSchedule {
  readonly #clock: Clock
  readonly #run: (id: string) => Promise<unknown>
  /** Milliseconds since the epoch, by session. */
  readonly #times = new Map<string, number>()
  readonly #running = new Set<string>()
  #state: 'not started' | 'started' | 'stopped' = 'not started'
  #ringsAt = Number.POSITIVE_INFINITY
  #callOff = () => {}

  constructor(clock: Clock, run: (id: string) => Promise<unknown>) {
    this.#clock = clock
    this.#run = run
  }

  /** Nothing runs before this. */
  start(): void {
    if (this.#state === 'not started') this.#state = 'started'
    this.look()
  }

  /** Nothing more begins. */
  stop(): void {
    this.#state = 'stopped'
    this.#callOff()
  }

  /** Takes the place of an earlier plan for the session. */
  plan(id: string, at: number): void {
    this.#times.set(id, at)
    if (at < this.#ringsAt) this.look()
  }

  drop(id: string): void {
    this.#times.delete(id)
  }

  /** Runs what is due by the clock as it is now. */
  look(): void {
    if (this.#state !== 'started') return
    this.#callOff()
    const now = this.#clock.now()
    this.#ringsAt = now + longestTimer
    const due = [...this.#times].filter(([, at]) => at <= now).sort(([, a], [, b]) => a - b)
    for (const [id] of due.slice(0, refreshesAtOnce - this.#running.size)) this.#begin(id)
    for (const at of this.#times.values()) if (at > now) this.#ringsAt = Math.min(this.#ringsAt, at)
    this.#callOff = this.#clock.after(this.#ringsAt - now, () => this.look())
  }

  #begin(id: string): void {
    this.#times.delete(id)
    this.#running.add(id)
    void this.#run(id)
      .catch(() => {})
      .finally(() => {
        this.#running.delete(id)
        this.look()
      })
  }
}
