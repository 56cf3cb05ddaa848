import type { SessionDetails, SessionView, Storage } from '../shared/app-state'
import type { FailureCode } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { toFailure } from './failure'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { KeptValue, World } from './ports'
import type { Providers } from './provider'
import { revokeToken } from './revocation'
import { entryOf, type KnownSession, viewKnownSession } from './session-entry'
import type { SessionEntry } from './session-index'
import type { SessionRecord } from './session-record'
import { SessionRecords } from './session-records'
import { refreshRecord } from './session-refresh'
import { detailSession } from './session-view'

interface Refresh {
  readonly done: Promise<void>
  readonly abort: AbortController
}

/** Finds the profile of a session. @throws {LoginError} `profile_unknown` */
export type FindProfile = (id: string) => Profile

/** All login sessions: their tokens in the keychain, what may be shown of them in the index. */
export class LoginSessions {
  readonly #world: World
  readonly #providers: Providers
  readonly #records: SessionRecords
  readonly #index: KeptValue<readonly SessionEntry[]>
  readonly #findProfile: FindProfile
  readonly #changed: () => void
  readonly #sessions = new Map<string, KnownSession>()
  readonly #refreshes = new Map<string, Refresh>()
  readonly #leaving = new Set<string>()
  readonly #logOuts = new Map<string, Promise<{ readonly revoked: boolean }>>()

  constructor(
    world: World,
    providers: Providers,
    index: KeptValue<readonly SessionEntry[]>,
    findProfile: FindProfile,
    changed: () => void,
  ) {
    this.#world = world
    this.#providers = providers
    this.#records = new SessionRecords(world.stores)
    this.#index = index
    this.#findProfile = findProfile
    this.#changed = changed
  }

  /**
   * Reads the index. The keychain is not touched, so the window never waits for it.
   *
   * @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside
   */
  async load(): Promise<void> {
    const { value, damaged } = await this.#index.read()
    for (const entry of value) this.#sessions.set(entry.id, { entry, storage: 'keychain' })
    this.#changed()
    if (damaged) throw new LoginError('file_damaged', damaged.keptAs)
  }

  /**
   * Refreshes what has expired meanwhile. Never throws: what went wrong stands on each card.
   *
   * @param except a profile whose provider does not run yet
   */
  async refreshExpired(except?: string): Promise<void> {
    const expired = this.views().filter(
      ({ status, canRefresh, profileId }) => status === 'expired' && canRefresh && profileId !== except,
    )
    await Promise.all(expired.map(({ id }) => this.refresh(id).catch(() => {})))
  }

  /**
   * Saves a new session: first the keychain, then the index. It takes the place of an older one of the same person.
   *
   * @param signal when it is aborted before all of that is done, nothing of the session is left
   * @throws {LoginError} `keychain_*`, `storage_failed`, the reason of `signal`; then nothing of it is left
   */
  async add(record: SessionRecord, storage: Storage, signal?: AbortSignal): Promise<void> {
    const same = [...this.#sessions.values()].filter(
      ({ entry }) => entry.profileId === record.profileId && entry.subject === record.subject,
    )
    await this.#records.add(record, storage)
    try {
      signal?.throwIfAborted()
      this.#sessions.set(record.id, { entry: entryOf(record, this.#world.clock.now()), storage })
      await this.#writeIndex()
      signal?.throwIfAborted()
    } catch (error) {
      await this.#remove(record.id, storage).catch(() => {})
      throw error
    }
    this.#changed()
    for (const { entry } of same) await this.#replace(entry.id).catch(() => {})
  }

  /**
   * Gets new tokens, once however many ask at the same time.
   *
   * Only the provider's word ends a session: a network that is down leaves it as it is.
   *
   * @throws {LoginError}
   * @see RFC 9700 §4.14.2
   */
  refresh(id: string): Promise<void> {
    const underWay = this.#refreshes.get(id)
    if (underWay) return underWay.done
    if (this.#leaving.has(id)) return Promise.reject(new LoginError('session_unknown'))
    const abort = new AbortController()
    const done = this.#refresh(id, abort.signal).finally(() => this.#refreshes.delete(id))
    this.#refreshes.set(id, { done, abort })
    return done
  }

  /** @throws {LoginError} `session_unknown`, `keychain_*`, `record_damaged` */
  async details(id: string): Promise<SessionDetails> {
    return detailSession(await this.#read(this.#get(id)))
  }

  /**
   * Removes a session from this computer, then tells the provider. The first must succeed, the second may not.
   *
   * @throws {LoginError} `session_unknown`, `keychain_*`, `storage_failed`
   * @see RFC 7009 §2
   */
  logOut(id: string): Promise<{ readonly revoked: boolean }> {
    const underWay = this.#logOuts.get(id)
    if (underWay) return underWay
    const logOut = this.#logOut(id).finally(() => this.#logOuts.delete(id))
    this.#logOuts.set(id, logOut)
    return logOut
  }

  /** Marks the sessions of a provider that has forgotten them as ended. */
  async endAll(profileId: string, code: FailureCode): Promise<void> {
    for (const [id, known] of this.#sessions) {
      if (known.entry.profileId === profileId)
        this.#sessions.set(id, { entry: { ...known.entry, ended: code }, storage: known.storage })
    }
    await this.#writeIndex()
    this.#changed()
  }

  hasProfile(profileId: string): boolean {
    return [...this.#sessions.values()].some(({ entry }) => entry.profileId === profileId)
  }

  views(): readonly SessionView[] {
    const now = this.#world.clock.now()
    return [...this.#sessions.values()].map((known) => viewKnownSession(known, now, this.#world.text))
  }

  async #refresh(id: string, signal: AbortSignal): Promise<void> {
    const known = this.#get(id)
    const journal = this.#journal(id)
    this.#sessions.set(id, { ...known, status: 'refreshing' })
    this.#changed()
    journal.stage('refreshing')
    try {
      const record = await this.#getTokens(known, journal, signal)
      // The rotated token is saved, and read back, before anything else may use it.
      await this.#records.update(record, known.storage)
      await this.#show(entryOf(record, this.#world.clock.now()), known.storage)
      journal.stage('refreshed')
    } catch (error) {
      await this.#fail(known, error, journal)
      throw error
    } finally {
      this.#changed()
    }
  }

  /** A refresh token that is refused ends the session only when the keychain holds no newer one. */
  async #getTokens(known: KnownSession, journal: Journal, signal: AbortSignal): Promise<SessionRecord> {
    const profile = this.#findProfile(known.entry.profileId)
    const ask = (record: SessionRecord) =>
      refreshRecord(record, profile, this.#world, this.#providers, journal, signal).catch((error) => {
        if (!(error instanceof LoginError) || error.code !== 'invalid_grant') throw error
        throw new LoginError('session_ended', error.detail)
      })
    await this.#records.saveAgain(known.entry.id, known.storage)
    const record = await this.#read(known)
    return ask(record).catch(async (error) => {
      if (!(error instanceof LoginError) || error.code !== 'session_ended') throw error
      const newer = await this.#read(known)
      if (newer.refreshToken === record.refreshToken) throw error
      return ask(newer)
    })
  }

  /** The tokens are safe by now: an index that cannot be written is told of, and undoes nothing. */
  async #show(entry: SessionEntry, storage: Storage): Promise<void> {
    this.#sessions.set(entry.id, { entry, storage })
    await this.#writeIndex().catch((error) => {
      this.#sessions.set(entry.id, { entry, storage, trouble: toFailure(error, this.#world.text) })
    })
  }

  async #fail({ entry, storage }: KnownSession, error: unknown, journal: Journal): Promise<void> {
    const failure = toFailure(error, this.#world.text)
    const ended = failure.code === 'session_ended'
    journal.stage(ended ? 'session_ended' : 'refresh_failed', failure.code)
    const unreadable = failure.code.startsWith('keychain_') || failure.code === 'record_damaged'
    this.#sessions.set(entry.id, {
      entry: ended ? { ...entry, ended: failure.code } : entry,
      storage,
      trouble: failure,
      ...(unreadable ? { status: 'unreadable' } : {}),
    })
    if (ended) await this.#writeIndex().catch(() => {})
  }

  async #logOut(id: string): Promise<{ readonly revoked: boolean }> {
    const journal = this.#journal(id)
    const record = await this.#leave(id, async (known) => {
      const record = await this.#read(known).catch((error) => {
        if (error instanceof LoginError && error.code === 'record_damaged') return undefined
        throw error
      })
      await this.#remove(id, known.storage)
      return record
    })
    journal.stage('signed_out')
    this.#changed()
    return { revoked: record !== undefined && (await this.#revoke(record, journal)) }
  }

  /** The provider is not told: with the older token it may end all that the person has there (RFC 7009 §2.1). */
  async #replace(id: string): Promise<void> {
    await this.#leave(id, ({ storage }) => this.#remove(id, storage))
    this.#journal(id).stage('replaced')
    this.#changed()
  }

  /** A refresh that is under way ends first, and none begins: it must not bring back what is deleted. */
  async #leave<T>(id: string, work: (known: KnownSession) => Promise<T>): Promise<T> {
    this.#leaving.add(id)
    try {
      const refresh = this.#refreshes.get(id)
      refresh?.abort.abort(new LoginError('session_unknown'))
      await refresh?.done.catch(() => {})
      return await work(this.#get(id))
    } finally {
      this.#leaving.delete(id)
    }
  }

  async #remove(id: string, storage: Storage): Promise<void> {
    await this.#records.delete(id, storage)
    this.#sessions.delete(id)
    await this.#writeIndex()
    this.#journal(id).step('session_deleted', 'postern', 'keychain', { storage })
  }

  #read({ entry, storage }: KnownSession): Promise<SessionRecord> {
    return this.#records.read(entry.id, storage)
  }

  async #revoke(record: SessionRecord, journal: Journal): Promise<boolean> {
    if (record.refreshToken === undefined) return false
    try {
      const own = { ...this.#findProfile(record.profileId), issuer: record.issuer, clientId: record.clientId }
      const provider = await this.#providers.find(
        own,
        observeFetch(this.#world.fetch, this.#world.clock, journal),
        journal,
      )
      return await revokeToken(provider, record.refreshToken, journal)
    } catch {
      return false
    }
  }

  #get(id: string): KnownSession {
    const known = this.#sessions.get(id)
    if (!known) throw new LoginError('session_unknown')
    return known
  }

  #journal(sessionId: string): Journal {
    return this.#world.journal.about({ sessionId })
  }

  #writeIndex(): Promise<void> {
    const kept = [...this.#sessions.values()].filter(({ storage }) => storage === 'keychain')
    return this.#index.write(kept.map(({ entry }) => entry))
  }
}
