import type { LogOutKind, LogOutResult, SessionDetails, SessionView, Storage } from '../shared/app-state'
import type { FailureCode } from '../shared/failures'
import { type ApiAnswer, apiAnswerLimit } from './api-call'
import type { ApiRequest } from './api-request'
import { BrowserLogOuts } from './browser-log-outs'
import { DPoPHandles } from './dpop-handles'
import type { Journal } from './journal'
import { KnownSessions } from './known-sessions'
import { type LogOutParts, logOut } from './log-out'
import { observeFetch } from './observed-fetch'
import { PendingRevocations } from './pending-revocations'
import type { FindProfile, KeptValue, World } from './ports'
import type { Providers } from './provider'
import { RefusedTokens } from './refused-tokens'
import { type CallOptions, callWithSession } from './session-call'
import { entryOf, viewKnownSession } from './session-entry'
import { saveFirst } from './session-first-save'
import { giveIdToken, type IdToken } from './session-id-token'
import type { SessionEntry } from './session-index'
import { SessionLeftovers } from './session-leftovers'
import type { SessionRecord } from './session-record'
import { SessionRecords } from './session-records'
import { SessionRefresher } from './session-refresher'
import { SessionRefreshes } from './session-refreshes'
import { SessionTokens, type TokenWish, usualMinTtl } from './session-tokens'
import { detailSession } from './session-view'
import { type AccessToken, ToolTokens } from './tool-tokens'

/** Milliseconds for which quitting waits for a refresh that is under way. */
export const settleLimit = 5_000

/** All login sessions: their tokens in the keychain, what may be shown of them in the index. */
export class LoginSessions {
  /** Those in the browser, under way or ended. */
  readonly browserLogOuts: BrowserLogOuts
  /** Providers that are still to be told of a log out. */
  readonly revocations: PendingRevocations
  readonly #world: World
  readonly #records: SessionRecords
  readonly #known: KnownSessions
  readonly #leftovers: SessionLeftovers
  readonly #handles = new DPoPHandles()
  readonly #refreshes: SessionRefreshes
  readonly #toolTokens: ToolTokens
  readonly #refused = new RefusedTokens()
  readonly #changed: () => void
  readonly #logOutParts: LogOutParts
  readonly #logOuts = new Map<string, Promise<LogOutResult>>()

  constructor(
    world: World,
    providers: Providers,
    index: KeptValue<readonly SessionEntry[]>,
    findProfile: FindProfile,
    changed: () => void,
  ) {
    this.#world = world
    this.#records = new SessionRecords(world.stores)
    this.#known = new KnownSessions(index)
    this.#leftovers = new SessionLeftovers(this.#known, this.#records, world.journal)
    const refresher = new SessionRefresher(world, providers, this.#records, findProfile, this.#handles)
    this.#refreshes = new SessionRefreshes(world, this.#known, this.#records, refresher, changed)
    const tokens = new SessionTokens(world, this.#known, this.#records, this.#refreshes)
    this.#toolTokens = new ToolTokens(this.#known, tokens, world.clock, this.#refused)
    this.#changed = changed
    this.revocations = new PendingRevocations(world, providers, this.#known, (id) => this.#leftovers.add(id), changed)
    this.browserLogOuts = new BrowserLogOuts(world, providers, changed)
    this.#logOutParts = {
      world,
      known: this.#known,
      records: this.#records,
      refreshes: this.#refreshes,
      revocations: this.revocations,
      browserLogOuts: this.browserLogOuts,
      findProfile,
      changed,
    }
  }

  /**
   * Reads the index. The keychain is not touched, so the window never waits for it.
   *
   * @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside
   */
  async load(): Promise<void> {
    const unfinished = await this.#known.load().finally(this.#changed)
    for (const id of unfinished) this.#leftovers.add(id)
  }

  /**
   * From now on refreshes each session ahead of time, beginning with those whose time is over, tells providers what they
   * are still to be told, and takes away what is left over in the keychain. What goes wrong stands on each card.
   *
   * @param mayRefresh false for a profile whose provider does not run now
   */
  keepFresh(mayRefresh: (profileId: string) => boolean = () => true): void {
    this.#refreshes.start(mayRefresh)
    this.revocations.start(mayRefresh)
    this.#leftovers.takeAway()
  }

  /** The keychain works (again): what waits for that is done now. */
  keychainReady(): void {
    this.revocations.wake(true)
    this.#leftovers.takeAway()
  }

  /** The computer woke up, or its network is back: what is due or has failed is tried now. */
  wake(reason: 'resume' | 'online'): void {
    this.#world.journal.step('wake', 'postern', 'postern', { reason })
    this.#refreshes.wake()
    this.revocations.wake()
  }

  /** Whether a session, or a revocation, waits for the network to come back. */
  get waitsForNetwork(): boolean {
    const waits = this.#known.all().some(({ retry }) => retry?.error.code.startsWith('network_'))
    return waits || this.revocations.waitsForNetwork
  }

  /** For quitting: a rotated token that is not saved would be lost, and the session with it. */
  settled(limit = settleLimit): Promise<void> {
    this.revocations.stop()
    return this.#refreshes.settled(limit)
  }

  /**
   * Saves a new session. It takes the place of an older one of the same person.
   *
   * @param signal when it is aborted before the session stands, nothing of it is left
   * @throws {LoginError} all of `saveFirst`
   */
  async add(record: SessionRecord, storage: Storage, signal?: AbortSignal): Promise<void> {
    const entry = entryOf(record, this.#world.clock.now())
    const parts = { known: this.#known, records: this.#records, leftovers: this.#leftovers }
    const older = await saveFirst(record, entry, storage, parts, signal)
    this.#refreshes.plan(entry)
    this.#changed()
    // Not waited for: the new session stands, and a Cancel from here on must not take back the half of it.
    for (const { entry } of older) void this.#replace(entry.id).catch(() => {})
    void this.revocations.forgetPerson(record.profileId, record.subject)
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

  /** An access token that is good for a while. Never for the window. @throws {LoginError} as `ToolTokens.accessToken` */
  accessToken(id: string, wish?: Omit<TokenWish, 'refused'>): Promise<AccessToken> {
    return this.#toolTokens.accessToken(id, wish)
  }

  /** A server takes this token no more, whatever its time says: no tool is given it again. */
  refuseToken(value: string): void {
    this.#refused.add(value)
  }

  /** Never for the window. @param minTtl seconds @throws {LoginError} all of `giveIdToken` */
  idToken(id: string, minTtl = usualMinTtl): Promise<IdToken> {
    const { clock } = this.#world
    return giveIdToken(id, minTtl, {
      known: this.#known,
      records: this.#records,
      refreshes: this.#refreshes,
      clock,
      refused: this.#refused,
    })
  }

  /**
   * Calls an API with the session's token. Never for the window.
   *
   * @throws {LoginError} all of `callWithSession`
   */
  callApi(id: string, request: ApiRequest, options: CallOptions = {}): Promise<ApiAnswer> {
    const { fetch, clock } = this.#world
    const observed = observeFetch(fetch, clock, this.#journal(id), options.signal, apiAnswerLimit)
    return callWithSession(id, request, this.#toolTokens, this.#handles, observed, options)
  }

  /** @throws {LoginError} `session_unknown`, `keychain_*`, `record_damaged` */
  async details(id: string): Promise<SessionDetails> {
    const { storage } = this.#known.get(id)
    return detailSession(await this.#records.read(id, storage))
  }

  /** Signs out, once however many ask at the same time. @throws {LoginError} as `logOut` of log-out.ts */
  logOut(id: string, how: LogOutKind = 'revoke'): Promise<LogOutResult> {
    const underWay = this.#logOuts.get(id)
    if (underWay) return underWay
    const done = logOut(id, how, this.#logOutParts).finally(() => this.#logOuts.delete(id))
    this.#logOuts.set(id, done)
    return done
  }

  /**
   * Takes a session off the list where the keychain is in the way. What it holds stays marked in the index, and is deleted
   * when the keychain works again; until then the provider is not told either.
   *
   * @throws {LoginError} `session_unknown`, `storage_failed`
   */
  async forget(id: string): Promise<void> {
    await this.#refreshes.whileNone(id, async ({ entry, storage }) => {
      if (storage === 'memory') return this.#remove(id, storage)
      this.#refreshes.drop(id)
      this.#known.begin(entry, storage)
      this.#leftovers.add(id)
      await this.#known.write()
    })
    this.#journal(id).stage('removed_from_list')
    this.#changed()
  }

  /** Marks the sessions of a provider that has forgotten them as ended. */
  async endAll(profileId: string, code: FailureCode): Promise<void> {
    for (const { entry, storage } of this.#known.all()) {
      if (entry.profileId !== profileId) continue
      this.#known.set({ entry: { ...entry, ended: code }, storage })
      this.#refreshes.drop(entry.id)
    }
    await this.revocations.forgetProfile(profileId)
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

  #journal(sessionId: string): Journal {
    return this.#world.journal.about({ sessionId })
  }
}
