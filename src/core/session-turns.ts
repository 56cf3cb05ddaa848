import { LoginError } from './login-error'

interface Turn {
  readonly done: Promise<unknown>
  readonly abort: AbortController
}

/**
 * Runs the refreshes of each session one after the other, for they use up one refresh token, and those for the same thing
 * once.
 */
export class SessionTurns {
  readonly #turns = new Map<string, Map<string, Turn>>()
  /** What each leaving session waits for last. */
  readonly #leaving = new Map<string, Promise<unknown>>()

  isUnderWay(id: string, key: string): boolean {
    return this.#turns.get(id)?.has(key) ?? false
  }

  /**
   * Work for `key` that has its turn or waits for it is joined; else this one waits until all before it has ended.
   *
   * @throws {LoginError} `session_unknown` while the session leaves
   */
  once<T>(id: string, key: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#leaving.has(id)) return Promise.reject(new LoginError('session_unknown'))
    const turns = this.#turns.get(id) ?? new Map<string, Turn>()
    const known = turns.get(key)
    // A key stands for one kind of work: see the callers.
    if (known) return known.done as Promise<T>
    const abort = new AbortController()
    const before = [...turns.values()].at(-1)?.done
    const done = this.#run(before, abort.signal, work).finally(() => {
      turns.delete(key)
      if (turns.size === 0) this.#turns.delete(id)
    })
    turns.set(key, { done, abort })
    this.#turns.set(id, turns)
    return done
  }

  /**
   * What is under way is called off and ends first, and none begins: it must not bring back what is deleted. One work after
   * the other, for two that delete and replace one item would leave something of it.
   */
  async whileNone<T>(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.#leaving.get(id)
    const done = this.#leave(id, before, work)
    this.#leaving.set(id, done)
    try {
      return await done
    } finally {
      if (this.#leaving.get(id) === done) this.#leaving.delete(id)
    }
  }

  /** Waits for all that is under way. */
  async settled(): Promise<void> {
    const all = [...this.#turns.values()].flatMap((turns) => [...turns.values()])
    await Promise.allSettled(all.map(({ done }) => done))
  }

  async #leave<T>(id: string, before: Promise<unknown> | undefined, work: () => Promise<T>): Promise<T> {
    const turns = [...(this.#turns.get(id)?.values() ?? [])]
    for (const { abort } of turns) abort.abort(new LoginError('session_unknown'))
    await Promise.allSettled([before, ...turns.map(({ done }) => done)])
    return work()
  }

  async #run<T>(
    before: Promise<unknown> | undefined,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (before) await before.catch(() => {})
    signal.throwIfAborted()
    return work(signal)
  }
}
