import type { Storage } from '../shared/app-state'
import type { Journal } from './journal'
import type { KnownSessions } from './known-sessions'
import type { SessionEntry } from './session-index'
import type { SessionRecords } from './session-records'

/**
 * What the keychain may still hold of sessions that are none: their first save failed, or they were taken off the list.
 *
 * Each stays marked in the index until it is gone, so that a crash does not forget it.
 */
export class SessionLeftovers {
  readonly #known: KnownSessions
  readonly #records: SessionRecords
  readonly #journal: Journal
  readonly #ids = new Set<string>()

  constructor(known: KnownSessions, records: SessionRecords, journal: Journal) {
    this.#known = known
    this.#records = records
    this.#journal = journal
  }

  /** Takes the name of an item that is to go, and that the index knows by now. */
  add(id: string): void {
    this.#ids.add(id)
  }

  /** Takes a session away whose save has failed; at once, or later if the keychain is in the way. Never rejects. */
  async takeBack(entry: SessionEntry, storage: Storage): Promise<void> {
    this.#known.begin(entry, storage)
    await this.#delete(entry.id, storage).catch(() => this.add(entry.id))
  }

  /** Tries to delete all of them. What does not go is left for the next time. */
  takeAway(): void {
    for (const id of this.#ids) void this.#delete(id, 'keychain').catch(() => {})
  }

  async #delete(id: string, storage: Storage): Promise<void> {
    try {
      await this.#records.delete(id, storage)
      this.#known.finish(id)
      this.#ids.delete(id)
      this.#journal.about({ sessionId: id }).step('unfinished_session_deleted', 'postern', 'keychain', { storage })
    } finally {
      await this.#known.write()
    }
  }
}
