import type { KeptValue } from '../ports'

/** A kept value in memory. `before` runs ahead of each write, and may fail it or hold it up. */
export class FakeValue<T> implements KeptValue<T> {
  value: T
  damaged: { readonly keptAs: string } | undefined
  before: (value: T) => Promise<void> | void = () => {}

  constructor(value: T) {
    this.value = value
  }

  async read() {
    return { value: this.value, ...(this.damaged ? { damaged: this.damaged } : {}) }
  }

  async write(value: T): Promise<void> {
    await this.before(value)
    this.value = value
  }
}
