import type { PendingRevocation } from './known-sessions'
import { LoginError } from './login-error'
import type { World } from './ports'
import { formatRevocationRecord, parseRevocationRecord, type RevocationRecord } from './revocation-record'

/** What the stores hold of sessions that are signed out here while their providers are still to be told. */
export class RevocationItems {
  readonly #stores: World['stores']
  /** Those that a store would not take; they are lost when Postern quits. */
  readonly #held = new Map<string, RevocationRecord>()

  constructor(stores: World['stores']) {
    this.#stores = stores
  }

  /**
   * Puts the refresh token in the place of the whole record. What the store does not take is kept in memory, for its item
   * must go in any case.
   *
   * @throws {LoginError} `keychain_*` when the record can neither be replaced nor deleted
   */
  async keep({ entry: { id }, storage }: PendingRevocation, record: RevocationRecord): Promise<void> {
    const store = this.#stores[storage]
    try {
      await store.set(id, formatRevocationRecord(record))
    } catch {
      await store.delete(id)
      this.#held.set(id, record)
    }
  }

  /**
   * What a crash has left whole is cut down to what is needed.
   *
   * @returns `undefined` when it is gone or damaged
   * @throws {LoginError} `keychain_*`
   */
  async read({ entry: { id }, storage }: PendingRevocation): Promise<RevocationRecord | undefined> {
    const held = this.#held.get(id)
    if (held) return held
    const store = this.#stores[storage]
    const text = await store.get(id)
    if (text === undefined) {
      await store.probe() // a locked keychain looks empty
      return undefined
    }
    try {
      const record = parseRevocationRecord(text)
      if (formatRevocationRecord(record) !== text) await store.set(id, formatRevocationRecord(record))
      return record
    } catch (error) {
      if (error instanceof LoginError && error.code === 'record_damaged') return undefined
      throw error
    }
  }

  /** @throws {LoginError} `keychain_*` */
  async delete({ entry: { id }, storage }: PendingRevocation): Promise<void> {
    this.#held.delete(id)
    await this.#stores[storage].delete(id)
  }
}
