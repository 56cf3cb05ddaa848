import type { Storage } from '../shared/app-state'
import { because } from '../shared/reason'
import { LoginError } from './login-error'
import type { World } from './ports'
import { formatSessionRecord, parseSessionRecord, type SessionRecord } from './session-record'

/** The records of all sessions, in the stores. */
export class SessionRecords {
  readonly #stores: World['stores']
  /** Rotated tokens that a store would not take: the only valid ones, for rotation has used up those that it holds. */
  readonly #unsaved = new Map<string, SessionRecord>()

  constructor(stores: World['stores']) {
    this.#stores = stores
  }

  /**
   * The index says that the record is there: when the store finds none, it is locked, or the record is gone.
   *
   * @throws {LoginError} `keychain_*`, `record_damaged`
   */
  async read(id: string, storage: Storage): Promise<SessionRecord> {
    return this.#unsaved.get(id) ?? this.readSaved(id, storage)
  }

  /** What the store holds, and not what it has yet to take. @throws {LoginError} as `read` */
  async readSaved(id: string, storage: Storage): Promise<SessionRecord> {
    const text = await this.#stores[storage].get(id)
    if (text !== undefined) return parseSessionRecord(text)
    await this.#stores[storage].probe()
    throw new LoginError('record_damaged', because('reason.not_held'))
  }

  /** Whether there are rotated tokens that the store did not take. */
  isUnsaved(id: string): boolean {
    return this.#unsaved.has(id)
  }

  /** @throws {LoginError} `keychain_*` */
  async add(record: SessionRecord, storage: Storage): Promise<void> {
    await this.#stores[storage].set(record.id, formatSessionRecord(record))
  }

  /** Saves rotated tokens. Those that the store does not take are kept for `saveAgain`. @throws {LoginError} `keychain_*` */
  async update(record: SessionRecord, storage: Storage): Promise<void> {
    this.#unsaved.set(record.id, record)
    await this.add(record, storage)
    this.#unsaved.delete(record.id)
  }

  /** @throws {LoginError} `keychain_*` */
  async saveAgain(id: string, storage: Storage): Promise<void> {
    const unsaved = this.#unsaved.get(id)
    if (unsaved) await this.update(unsaved, storage)
  }

  /** Something else stands in the record's place by now. */
  forgetUnsaved(id: string): void {
    this.#unsaved.delete(id)
  }

  /** @throws {LoginError} `keychain_*` */
  async delete(id: string, storage: Storage): Promise<void> {
    await this.#stores[storage].delete(id)
    this.#unsaved.delete(id)
  }
}
