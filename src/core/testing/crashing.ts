/** A process that can die: from then on nothing that it calls has an effect, and nothing comes back to it. */
export class MortalProcess {
  #alive = true

  get isAlive(): boolean {
    return this.#alive
  }

  die(): void {
    this.#alive = false
  }

  /** The same object as this process sees it. */
  seen<T extends object>(object: T): T {
    return new Proxy(object, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          if (!this.#alive) return never
          const result: unknown = Reflect.apply(value, target, args)
          return result instanceof Promise ? this.#whileAlive(result) : result
        }
      },
    })
  }

  async #whileAlive(result: Promise<unknown>): Promise<unknown> {
    try {
      const value = await result
      return this.#alive ? value : never
    } catch (error) {
      if (!this.#alive) return never
      throw error
    }
  }
}

const never = new Promise<never>(() => {})
