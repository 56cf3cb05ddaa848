/** Tells each value to all who listen at the moment. */
export class Broadcast<T> {
  readonly #listeners = new Set<(value: T) => void>()

  /** The returned function ends it. */
  add(listener: (value: T) => void): () => void {
    const own = (value: T) => listener(value)
    this.#listeners.add(own)
    return () => {
      this.#listeners.delete(own)
    }
  }

  send(value: T): void {
    for (const listener of this.#listeners) listener(value)
  }
}
