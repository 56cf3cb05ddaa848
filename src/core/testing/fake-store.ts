import type { ProbedStore } from '../ports'

export type StoreOperation = 'get' | 'set' | 'delete' | 'probe'

/** A keychain in memory. `before` runs ahead of each operation, and may fail it or hold it up. */
export class FakeStore implements ProbedStore {
  readonly items = new Map<string, string>()
  /** Every operation so far, in order. */
  readonly calls: StoreOperation[] = []
  before: (operation: StoreOperation, name: string) => Promise<void> | void = () => {}

  async get(name: string): Promise<string | undefined> {
    await this.#turn('get', name)
    return this.items.get(name)
  }

  async set(name: string, value: string): Promise<void> {
    await this.#turn('set', name)
    this.items.set(name, value)
  }

  async delete(name: string): Promise<void> {
    await this.#turn('delete', name)
    this.items.delete(name)
  }

  async probe(): Promise<void> {
    await this.#turn('probe', '')
  }

  async #turn(operation: StoreOperation, name: string): Promise<void> {
    this.calls.push(operation)
    await this.before(operation, name)
  }
}
