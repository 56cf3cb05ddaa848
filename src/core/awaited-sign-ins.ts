interface Cancellable {
  cancel(): void
}

/** Sign-ins that tools have begun and wait for. One for which nobody waits any more is cancelled. */
export class AwaitedSignIns {
  /** How many tools wait; absent where a person wants it, for then it does not depend on them. */
  readonly #waiting = new Map<Cancellable, number>()

  /**
   * A tool waits for a sign-in.
   *
   * @param isNew it was begun for this tool
   * @param gone the tool waits no longer
   * @returns to be called when the sign-in has ended
   */
  wait(signIn: Cancellable, isNew: boolean, gone: AbortSignal): () => void {
    const before = isNew ? 0 : this.#waiting.get(signIn)
    if (before === undefined) return () => {}
    this.#waiting.set(signIn, before + 1)
    const leave = () => {
      const left = (this.#waiting.get(signIn) ?? 0) - 1
      if (left > 0) this.#waiting.set(signIn, left)
      else if (this.#waiting.delete(signIn)) signIn.cancel()
    }
    if (gone.aborted) leave()
    else gone.addEventListener('abort', leave, { once: true })
    return () => {
      gone.removeEventListener('abort', leave)
      this.#waiting.delete(signIn)
    }
  }

  /** Ends it, unless a person wants it too. */
  giveUp(signIn: Cancellable): void {
    if (this.#waiting.delete(signIn)) signIn.cancel()
  }

  /** A person wants it too: no tool that hangs up ends it. */
  keep(signIn: Cancellable): void {
    this.#waiting.delete(signIn)
  }
}
