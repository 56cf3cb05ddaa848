import type { SessionDetails, SessionView, Storage } from '../shared/app-state'
import type { FailureCode } from '../shared/failures'
import type { Journal } from './journal'
import { KnownSessions } from './known-sessions'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { FindProfile, KeptValue, World } from './ports'
import type { Providers } from './provider'
import { lasts } from './refresh-times'
import { revokeToken } from './revocation'
import { Secret } from './secret'
import { entryOf, tokenTimes, viewKnownSession } from './session-entry'
import type { SessionEntry } from './session-index'
import type { SessionRecord } from './session-record'
import { SessionRecords } from './session-records'
import { SessionRefresher } from './session-refresher'
import { SessionRefreshes } from './session-refreshes'
import { detailSession } from './session-view'
import { TokenCache } from './token-cache'

/** An access token as a tool may have it. */
export interface AccessToken {
  readonly value: string
  readonly tokenType: SessionRecord['tokenType']
  readonly scope: readonly string[]
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

/** Milliseconds for which quitting waits for a refresh that is under way. */
export const settleLimit = 5_000

/** All login sessions: their tokens in the keychain, what may be shown of them in the index. */
export class LoginSessions {
  readonly #world: World
  readonly #providers: Providers
  readonly #records: SessionRecords
  readonly #known: KnownSessions
  readonly #refreshes: SessionRefreshes
  readonly #findProfile: FindProfile
  readonly #changed: () => void
  readonly #given = new TokenCache<AccessToken>()
  readonly #logOuts = new Map<string, Promise<{ readonly revoked: boolean }>>()
  #leftovers: readonly string[] = []

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
    this.#known = new KnownSessions(index)
    const refresher = new SessionRefresher(world, providers, this.#records, findProfile)
    this.#refreshes = new SessionRefreshes(world, this.#known, this.#records, refresher, changed)
    this.#findProfile = findProfile
    this.#changed = changed
  }

  /**
   * Reads the index. The keychain is not touched, so the window never waits for it.
   *
   * @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside
   */
  async load(): Promise<void> {
    this.#leftovers = await this.#known.load().finally(this.#changed)
  }

  /**
   * From now on refreshes each session ahead of time, beginning with those whose time is over, and takes away what a
   * crash has left of a first save. What goes wrong stands on each card.
   *
   * @param mayRefresh false for a profile whose provider does not run now
   */
  keepFresh(mayRefresh: (profileId: string) => boolean = () => true): void {
    this.#refreshes.start(mayRefresh)
    for (const id of this.#leftovers) void this.#forget(id, 'keychain').catch(() => {})
  }

  /** The computer woke up, or its network is back: what is due or has failed is tried now. */
  wake(reason: 'resume' | 'online'): void {
    this.#world.journal.step('wake', 'postern', 'postern', { reason })
    this.#refreshes.wake()
  }

  /** Whether a session waits for the network to come back. */
  get waitsForNetwork(): boolean {
    return this.#known.all().some(({ retry }) => retry?.error.code.startsWith('network_'))
  }

  /** For quitting: a rotated token that is not saved would be lost, and the session with it. */
  settled(limit = settleLimit): Promise<void> {
    return this.#refreshes.settled(limit)
  }

  /**
   * Saves a new session: in the index, marked as unfinished, then in the keychain, then in the index for good. It takes
   * the place of an older one of the same person.
   *
   * @param signal when it is aborted before all of that is done, nothing of the session is left
   * @throws {LoginError} `keychain_*`, `storage_failed`, the reason of `signal`; then nothing of it is left
   */
  async add(record: SessionRecord, storage: Storage, signal?: AbortSignal): Promise<void> {
    const same = this.#known
      .all()
      .filter(({ entry }) => entry.profileId === record.profileId && entry.subject === record.subject)
    const entry = entryOf(record, this.#world.clock.now())
    this.#known.begin(entry, storage)
    try {
      if (storage === 'keychain') await this.#known.write()
      await this.#records.add(record, storage)
      signal?.throwIfAborted()
      this.#known.finish(record.id)
      this.#known.set({ entry, storage })
      await this.#known.write()
      signal?.throwIfAborted()
    } catch (error) {
      this.#known.begin(entry, storage)
      await this.#forget(record.id, storage).catch(() => {})
      throw error
    }
    this.#refreshes.plan(entry)
    this.#changed()
    // Not waited for: the new session stands, and a Cancel from here on must not take back the half of it.
    for (const { entry } of same) void this.#replace(entry.id).catch(() => {})
  }

  /**
   * Gets new tokens, once however many ask at the same time.
   *
   * Only the provider's word ends a session: a network that is down leaves it as it is.
   *
   * @throws {LoginError}
   * @see RFC 9700 §4.14.2
   */
  async refresh(id: string): Promise<void> {
    await this.#refreshes.once(id)
  }

  /**
   * An access token that is good for a while, refreshed first where it is not. Never for the window.
   *
   * @param minTtl seconds for which it must be good; of a token that never lasts so long, half its life
   * @throws {LoginError} `session_unknown`, `session_ended`, `keychain_*`, and all of a refresh; where the provider has asked
   *   for patience, what it said then, without a request
   */
  async accessToken(id: string, { minTtl = 60 }: { readonly minTtl?: number } = {}): Promise<AccessToken> {
    const { entry, storage, retry } = this.#known.get(id)
    if (entry.ended) throw new LoginError(entry.ended)
    const now = this.#world.clock.now()
    const given = this.#given.find(entry, '', minTtl * 1_000, now)
    if (given) return this.#give(id, given, false)
    const fresh = lasts(tokenTimes(entry), minTtl * 1_000, now)
    if (!fresh && retry && now < retry.notBefore && !this.#refreshes.isUnderWay(id)) throw retry.error
    const record = await (fresh ? this.#records.readSaved(id, storage) : this.#refreshes.once(id))
    const token = record.accessTokens[0]
    if (!token) throw new LoginError('record_damaged', 'accessTokens')
    const { value, scope, expiresAt } = token
    const answer = { value, tokenType: record.tokenType, scope, ...(expiresAt === undefined ? {} : { expiresAt }) }
    if (fresh) this.#given.keep(entry, '', answer, tokenTimes(entry))
    return this.#give(id, answer, !fresh)
  }

  /** @throws {LoginError} `session_unknown`, `keychain_*`, `record_damaged` */
  async details(id: string): Promise<SessionDetails> {
    const { storage } = this.#known.get(id)
    return detailSession(await this.#records.read(id, storage))
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
    for (const { entry, storage } of this.#known.all()) {
      if (entry.profileId !== profileId) continue
      this.#known.set({ entry: { ...entry, ended: code }, storage })
      this.#refreshes.drop(entry.id)
    }
    await this.#known.write()
    this.#changed()
  }

  hasProfile(profileId: string): boolean {
    return this.#known.all().some(({ entry }) => entry.profileId === profileId)
  }

  views(): readonly SessionView[] {
    const now = this.#world.clock.now()
    return this.#known.all().map((known) => viewKnownSession(known, now, this.#world.text))
  }

  #give(id: string, token: AccessToken, refreshed: boolean): AccessToken {
    const secret = Secret.of('access_token', token.value)
    this.#journal(id).step('access_token_given', 'postern', 'tool', { access_token: secret, refreshed })
    return token
  }

  async #logOut(id: string): Promise<{ readonly revoked: boolean }> {
    const journal = this.#journal(id)
    const record = await this.#refreshes.whileNone(id, async ({ storage }) => {
      const record = await this.#records.read(id, storage).catch((error) => {
        if (error instanceof LoginError && error.code === 'record_damaged') return undefined
        throw error
      })
      await this.#remove(id, storage)
      return record
    })
    journal.stage('signed_out')
    this.#changed()
    return { revoked: record !== undefined && (await this.#revoke(record, journal)) }
  }

  /** The provider is not told: with the older token it may end all that the person has there (RFC 7009 §2.1). */
  async #replace(id: string): Promise<void> {
    await this.#refreshes.whileNone(id, ({ storage }) => this.#remove(id, storage))
    this.#journal(id).stage('replaced')
    this.#changed()
  }

  async #remove(id: string, storage: Storage): Promise<void> {
    await this.#records.delete(id, storage)
    this.#refreshes.drop(id)
    this.#known.delete(id)
    await this.#known.write()
    this.#journal(id).step('session_deleted', 'postern', 'keychain', { storage })
  }

  /** Takes away what there is of a first save; it stays marked in the index until that has worked. */
  async #forget(id: string, storage: Storage): Promise<void> {
    try {
      await this.#records.delete(id, storage)
      this.#known.finish(id)
      this.#journal(id).step('unfinished_session_deleted', 'postern', 'keychain', { storage })
    } finally {
      await this.#known.write()
    }
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

  #journal(sessionId: string): Journal {
    return this.#world.journal.about({ sessionId })
  }
}
