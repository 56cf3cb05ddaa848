import type { Clock } from './ports'

/** The time limits of one attempt: that of the whole, and an earlier one while a silent attempt waits for its browser. */
export class AttemptLimits {
  readonly #clock: Clock
  readonly #expired: () => void
  #end: number
  #deadline: number
  #callOffEnd: () => void = () => {}
  #callOffWait: () => void = () => {}

  /**
   * @param end milliseconds since the epoch
   * @param expired called at the limit that comes first
   */
  constructor(clock: Clock, end: number, expired: () => void) {
    this.#clock = clock
    this.#expired = expired
    this.#end = end
    this.#deadline = end
  }

  /** When the whole attempt ends; milliseconds since the epoch. */
  get end(): number {
    return this.#end
  }

  /** What the person is shown: when the stage that is under way ends at the latest. */
  get deadline(): number {
    return this.#deadline
  }

  /** Sets, or moves, the end of the whole attempt. */
  endAt(time: number): void {
    this.#callOffEnd()
    this.#end = time
    this.#deadline = time
    this.#callOffEnd = this.#expireAt(time)
  }

  /** @param limit milliseconds that the wait may take at most */
  wait(limit: number): void {
    this.#deadline = Math.min(this.#clock.now() + limit, this.#end)
    this.#callOffWait = this.#expireAt(this.#deadline)
  }

  /** What was waited for has come; the limit of the whole attempt stays. */
  endWait(): void {
    this.#callOffWait()
    this.#deadline = this.#end
  }

  stop(): void {
    this.#callOffEnd()
    this.#callOffWait()
  }

  #expireAt(time: number): () => void {
    return this.#clock.after(time - this.#clock.now(), this.#expired)
  }
}
