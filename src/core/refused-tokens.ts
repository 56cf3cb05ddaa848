/** Tokens that are remembered; a server is asked with one at a time. */
const most = 50

/** Tokens that a server has refused, as a tool says: they are given to no tool again. Forgotten when Postern quits. */
export class RefusedTokens {
  readonly #values = new Set<string>()

  add(value: string): void {
    this.#values.delete(value)
    this.#values.add(value)
    const [oldest] = this.#values
    if (this.#values.size > most && oldest !== undefined) this.#values.delete(oldest)
  }

  has(value: string): boolean {
    return this.#values.has(value)
  }
}
