import type { Storage } from '../shared/app-state'
import { quote } from '../shared/reason'
import { LoginError } from './login-error'
import type { KeptValue } from './ports'
import type { KnownSession } from './session-entry'
import type { SessionEntry } from './session-index'

/** A session that is signed out here, and of which the provider is still to be told. Its item has the session's name. */
export interface PendingRevocation {
  readonly entry: SessionEntry & Required<Pick<SessionEntry, 'revocation'>>
  readonly storage: Storage
}

/**
 * What is known of all sessions without asking the keychain, and the index file that outlives a restart.
 *
 * A session whose first save has begun is in the file, marked, before the keychain is touched: whatever a crash leaves
 * there can be found again by its name. So can a refresh token that is still to be revoked.
 */
export class KnownSessions {
  readonly #index: KeptValue<readonly SessionEntry[]>
  readonly #known = new Map<string, KnownSession>()
  readonly #unfinished = new Map<string, SessionEntry>()
  #lastWrite: Promise<void> = Promise.resolve()
  /** A write that has not begun: it will take whatever is known by then, so that a burst of changes is one write. */
  #nextWrite: Promise<void> | undefined
  readonly #revocations = new Map<string, PendingRevocation>()

  constructor(index: KeptValue<readonly SessionEntry[]>) {
    this.#index = index
  }

  /**
   * @returns the ids of sessions whose first save never ended
   * @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside
   */
  async load(): Promise<readonly string[]> {
    const { value, damaged } = await this.#index.read()
    for (const entry of value) {
      const { revocation } = entry
      if (entry.unfinished) this.#unfinished.set(entry.id, entry)
      else if (revocation) this.#revocations.set(entry.id, { entry: { ...entry, revocation }, storage: 'keychain' })
      else this.#known.set(entry.id, { entry, storage: 'keychain' })
    }
    if (damaged) throw new LoginError('file_damaged', quote(damaged.keptAs))
    return [...this.#unfinished.keys()]
  }

  all(): readonly KnownSession[] {
    return [...this.#known.values()]
  }

  find(id: string): KnownSession | undefined {
    return this.#known.get(id)
  }

  /** @throws {LoginError} `session_unknown` */
  get(id: string): KnownSession {
    const known = this.#known.get(id)
    if (!known) throw new LoginError('session_unknown')
    return known
  }

  set(known: KnownSession): void {
    this.#known.set(known.entry.id, known)
  }

  delete(id: string): void {
    this.#known.delete(id)
  }

  /** What the keychain holds of it is unfinished, from the next `write` until `finish`. */
  begin(entry: SessionEntry, storage: Storage): void {
    this.#known.delete(entry.id)
    if (storage === 'keychain') this.#unfinished.set(entry.id, { ...entry, unfinished: true })
  }

  finish(id: string): void {
    this.#unfinished.delete(id)
  }

  /** Done when the index holds what is known now, or something newer. @throws {LoginError} `storage_failed` */
  write(): Promise<void> {
    this.#nextWrite ??= this.#lastWrite
      .catch(() => {})
      .then(() => {
        this.#nextWrite = undefined
        return this.#index.write(this.#kept())
      })
    this.#lastWrite = this.#nextWrite
    return this.#nextWrite
  }

  #kept(): readonly SessionEntry[] {
    const kept = [...this.all(), ...this.revocations()].filter(({ storage }) => storage === 'keychain')
    return [...kept.map(({ entry }) => entry), ...this.#unfinished.values()]
  }

  /** From the next `write` on it is signed out for good, and what its item holds is there to be revoked. */
  beginRevocation({ entry, storage }: KnownSession, provider: string, now: number): PendingRevocation {
    const pending = { entry: { ...entry, revocation: { since: now, provider } }, storage }
    this.#known.delete(entry.id)
    this.#revocations.set(entry.id, pending)
    return pending
  }

  endRevocation(id: string): void {
    this.#revocations.delete(id)
  }

  revocation(id: string): PendingRevocation | undefined {
    return this.#revocations.get(id)
  }

  revocations(): readonly PendingRevocation[] {
    return [...this.#revocations.values()]
  }
}
