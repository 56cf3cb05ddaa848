import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { because } from '../shared/reason'
import { LoginError } from './login-error'
import { formatPendingLogin, type PendingEntry, type PendingLogin, parsePendingLogin } from './pending-login'
import type { Clock, KeptValue, ProbedStore } from './ports'

/**
 * The logins whose redirect may start Postern, kept in the keychain while they wait and no longer than their time limit.
 *
 * An item's name comes of `state`, so that a link finds its login by one look at the index, and a link that nobody asked
 * for never leads to the keychain. As with sessions, the index is written ahead of the keychain: no item is ever lost.
 */
export class PendingLogins {
  readonly #store: ProbedStore
  readonly #index: KeptValue<readonly PendingEntry[]>
  readonly #clock: Clock
  readonly #entries = new Map<string, PendingEntry>()
  /** Given or forgotten; they stay in the index until the keychain has let go of them. */
  readonly #used = new Set<string>()

  constructor(store: ProbedStore, index: KeptValue<readonly PendingEntry[]>, clock: Clock) {
    this.#store = store
    this.#index = index
    this.#clock = clock
  }

  /**
   * Reads the index, and takes away what is past its time limit, or will be, in the background.
   *
   * @throws {LoginError} `storage_failed`
   */
  async load(): Promise<void> {
    const { value } = await this.#index.read()
    for (const entry of value) this.#entries.set(entry.name, entry)
    for (const { name, deadline } of value) {
      // What cannot be removed stays in the index for the next start.
      const remove = () => void this.#remove(name).catch(() => {})
      if (deadline <= this.#clock.now()) remove()
      else this.#clock.after(deadline - this.#clock.now(), () => this.#entries.has(name) && remove())
    }
  }

  /** @throws {LoginError} `keychain_*`, `storage_failed` */
  async keep(state: string, login: PendingLogin): Promise<void> {
    const name = nameOf(state)
    this.#entries.set(name, { name, deadline: login.deadline })
    await this.#write()
    await this.#store.set(name, formatPendingLogin(login))
    if (this.#used.has(name)) await this.#remove(name) // it ended meanwhile
  }

  /** Whether a login that waits has this `state`. Asks nobody. */
  #knows(state: string): boolean {
    const name = nameOf(state)
    const entry = this.#entries.get(name)
    return entry !== undefined && !this.#used.has(name) && entry.deadline > this.#clock.now()
  }

  /** When the login with this `state` is over; milliseconds since the epoch. `undefined` where none waits. Asks nobody. */
  deadlineOf(state: string): number | undefined {
    return this.#knows(state) ? this.#entries.get(nameOf(state))?.deadline : undefined
  }

  /**
   * Gives a login once: whoever comes with the same `state` after that finds nothing. A keychain that fails has given
   * nothing, so the same link may come again.
   *
   * @throws {LoginError} `keychain_*`, `record_damaged`, `storage_failed`
   */
  async take(state: string): Promise<PendingLogin | undefined> {
    if (!this.#knows(state)) return undefined
    const name = nameOf(state)
    this.#used.add(name)
    const text = await this.#giveUp(name)
    if (text === undefined) throw new LoginError('record_damaged', because('reason.not_held'))
    return parsePendingLogin(text)
  }

  /** Forgetting what was never kept is no error. @throws {LoginError} `keychain_*`, `storage_failed` */
  async forget(state: string): Promise<void> {
    const name = nameOf(state)
    if (!this.#entries.has(name)) return
    this.#used.add(name)
    await this.#remove(name)
  }

  async #giveUp(name: string): Promise<string | undefined> {
    try {
      const text = await this.#read(name)
      await this.#remove(name)
      return text
    } catch (error) {
      this.#used.delete(name)
      throw error
    }
  }

  /** A locked keychain whose window was dismissed looks empty: a probe tells, or has had it unlocked for a second look. */
  async #read(name: string): Promise<string | undefined> {
    const text = await this.#store.get(name)
    if (text !== undefined) return text
    await this.#store.probe()
    return this.#store.get(name)
  }

  async #remove(name: string): Promise<void> {
    await this.#store.delete(name)
    this.#entries.delete(name)
    await this.#write()
  }

  #write(): Promise<void> {
    return this.#index.write([...this.#entries.values()])
  }
}

/** 128 bits of a hash say nothing of the 256 random bits that went in. */
const nameOf = (state: string) => `pending-${bytesToHex(sha256(utf8ToBytes(state)).subarray(0, 16))}`
