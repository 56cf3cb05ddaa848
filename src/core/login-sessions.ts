import type { SessionDetails, SessionStatus, SessionView, Storage } from '../shared/app-state'
import type { Failure, FailureCode } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { toFailure } from './failure'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { KeptValue, World } from './ports'
import type { Providers } from './provider'
import { revokeToken } from './revocation'
import type { SessionEntry } from './session-index'
import { formatSessionRecord, parseSessionRecord, type SessionRecord } from './session-record'
import { refreshRecord } from './session-refresh'
import { detailSession, viewSession } from './session-view'

interface Kept {
  readonly entry: SessionEntry
  readonly storage: Storage
  /** Set while something is the matter that a next try may mend. */
  readonly trouble?: Failure
  readonly status?: SessionStatus
}

/** Finds the profile of a session. @throws {LoginError} `profile_unknown` */
export type FindProfile = (id: string) => Profile

/** All login sessions: their tokens in the keychain, what may be shown of them in the index. */
export class LoginSessions {
  readonly #world: World
  readonly #providers: Providers
  readonly #index: KeptValue<readonly SessionEntry[]>
  readonly #findProfile: FindProfile
  readonly #changed: () => void
  readonly #sessions = new Map<string, Kept>()
  readonly #refreshes = new Map<string, Promise<void>>()

  constructor(
    world: World,
    providers: Providers,
    index: KeptValue<readonly SessionEntry[]>,
    findProfile: FindProfile,
    changed: () => void,
  ) {
    this.#world = world
    this.#providers = providers
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
   * @throws {LoginError} `keychain_*`, `storage_failed`; then nothing of it is left
   */
  async add(record: SessionRecord, storage: Storage): Promise<void> {
    await this.#world.stores[storage].set(record.id, formatSessionRecord(record))
    const same = [...this.#sessions.values()].filter(
      ({ entry }) => entry.profileId === record.profileId && entry.subject === record.subject,
    )
    this.#sessions.set(record.id, { entry: entryOf(record, this.#world.clock.now()), storage })
    try {
      await this.#writeIndex()
    } catch (error) {
      this.#sessions.delete(record.id)
      await this.#world.stores[storage].delete(record.id)
      throw error
    }
    this.#changed()
    for (const { entry } of same) await this.logOut(entry.id).catch(() => {})
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
    if (underWay) return underWay
    const refresh = this.#refresh(id).finally(() => this.#refreshes.delete(id))
    this.#refreshes.set(id, refresh)
    return refresh
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
  async logOut(id: string): Promise<{ readonly revoked: boolean }> {
    const kept = this.#get(id)
    const journal = this.#journal(id)
    const record = await this.#read(kept).catch((error) => {
      if (error instanceof LoginError && error.code === 'record_damaged') return undefined
      throw error
    })
    await this.#world.stores[kept.storage].delete(id)
    this.#sessions.delete(id)
    await this.#writeIndex()
    journal.step('session_deleted', 'postern', 'keychain', { storage: kept.storage })
    journal.stage('signed_out')
    this.#changed()
    return { revoked: record !== undefined && (await this.#revoke(record, journal)) }
  }

  /** Marks the sessions of a provider that has forgotten them as ended. */
  async endAll(profileId: string, code: FailureCode): Promise<void> {
    for (const [id, kept] of this.#sessions) {
      if (kept.entry.profileId === profileId)
        this.#sessions.set(id, { entry: { ...kept.entry, ended: code }, storage: kept.storage })
    }
    await this.#writeIndex()
    this.#changed()
  }

  hasProfile(profileId: string): boolean {
    return [...this.#sessions.values()].some(({ entry }) => entry.profileId === profileId)
  }

  views(): readonly SessionView[] {
    const now = this.#world.clock.now()
    return [...this.#sessions.values()].map((kept) => view(kept, now, this.#world))
  }

  async #refresh(id: string): Promise<void> {
    const kept = this.#get(id)
    const journal = this.#journal(id)
    this.#sessions.set(id, { ...kept, status: 'refreshing' })
    this.#changed()
    journal.stage('refreshing')
    try {
      const record = await this.#refreshOnce(kept, journal)
      this.#sessions.set(id, { entry: entryOf(record, this.#world.clock.now()), storage: kept.storage })
      await this.#writeIndex()
      journal.stage('refreshed')
    } catch (error) {
      await this.#fail(kept, error, journal)
      throw error
    } finally {
      this.#changed()
    }
  }

  /** The rotated token is saved, and read back, before anything else may use it. */
  async #refreshOnce(kept: Kept, journal: Journal): Promise<SessionRecord> {
    const profile = this.#findProfile(kept.entry.profileId)
    const store = this.#world.stores[kept.storage]
    const record = await this.#read(kept)
    let refreshed: SessionRecord
    try {
      refreshed = await refreshRecord(record, profile, this.#world, this.#providers, journal)
    } catch (error) {
      if (!(error instanceof LoginError) || error.code !== 'invalid_grant') throw error
      const newer = await this.#read(kept)
      if (newer.refreshToken === record.refreshToken) throw new LoginError('session_ended', error.detail)
      refreshed = await refreshRecord(newer, profile, this.#world, this.#providers, journal)
    }
    await store.set(record.id, formatSessionRecord(refreshed))
    return refreshed
  }

  async #fail(kept: Kept, error: unknown, journal: Journal): Promise<void> {
    const failure = toFailure(error, this.#world.text)
    const ended = failure.code === 'session_ended' || failure.code === 'invalid_grant'
    journal.stage(ended ? 'session_ended' : 'refresh_failed', failure.code)
    const entry = ended ? { ...kept.entry, ended: failure.code } : kept.entry
    const unreadable = failure.code.startsWith('keychain_') || failure.code === 'record_damaged'
    this.#sessions.set(kept.entry.id, {
      entry,
      storage: kept.storage,
      trouble: failure,
      ...(unreadable ? { status: 'unreadable' } : {}),
    })
    if (ended) await this.#writeIndex().catch(() => {})
  }

  /** The index says that the record is there: when the store finds none, it is locked, or the record is gone. */
  async #read({ entry, storage }: Kept): Promise<SessionRecord> {
    const store = this.#world.stores[storage]
    const text = await store.get(entry.id)
    if (text !== undefined) return parseSessionRecord(text)
    await store.probe()
    throw new LoginError('record_damaged', 'the keychain no longer holds it')
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

  #get(id: string): Kept {
    const kept = this.#sessions.get(id)
    if (!kept) throw new LoginError('session_unknown')
    return kept
  }

  #journal(sessionId: string): Journal {
    return this.#world.journal.about({ sessionId })
  }

  #writeIndex(): Promise<void> {
    const kept = [...this.#sessions.values()].filter(({ storage }) => storage === 'keychain')
    return this.#index.write(kept.map(({ entry }) => entry))
  }
}

function entryOf(record: SessionRecord, now: number): SessionEntry {
  const { storage: _storage, status: _status, failure: _failure, ...entry } = viewSession(record, 'keychain', now)
  return entry
}

function view(
  { entry: { ended, ...entry }, storage, trouble, status }: Kept,
  now: number,
  { text }: World,
): SessionView {
  const expired = entry.accessTokenExpiresAt !== undefined && entry.accessTokenExpiresAt <= now
  const failure = trouble ?? (ended ? toFailure(new LoginError(ended), text) : undefined)
  return {
    ...entry,
    storage,
    status: status ?? (ended ? 'ended' : expired ? 'expired' : 'active'),
    ...(failure ? { failure } : {}),
  }
}
