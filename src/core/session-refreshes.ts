import type { Storage } from '../shared/app-state'
import { toFailure } from './failure'
import type { Journal } from './journal'
import type { KnownSessions } from './known-sessions'
import { LoginError } from './login-error'
import type { World } from './ports'
import { asLoginError, isKeychainCode, nextTry } from './refresh-failures'
import { RefreshSchedule } from './refresh-schedule'
import { refreshTime } from './refresh-times'
import { entryOf, type KnownSession, tokenTimes } from './session-entry'
import type { SessionEntry } from './session-index'
import type { SessionRecord } from './session-record'
import type { SessionRecords } from './session-records'
import type { SessionRefresher, Wish } from './session-refresher'
import { SessionTurns } from './session-turns'

/** Milliseconds within which sessions are refreshed after waking up: not all in the same moment. */
const wakeSpread = 3_000

/** The turn in which the login's own token is refreshed. */
const own = 'own'

/** The refreshes of all sessions: one at a time for each, ahead of time, and again after a failure. */
export class SessionRefreshes {
  readonly #world: World
  readonly #known: KnownSessions
  readonly #records: SessionRecords
  readonly #refresher: SessionRefresher
  readonly #changed: () => void
  readonly #schedule: RefreshSchedule
  readonly #turns = new SessionTurns()
  #mayRefresh: (profileId: string) => boolean = () => true

  constructor(
    world: World,
    known: KnownSessions,
    records: SessionRecords,
    refresher: SessionRefresher,
    changed: () => void,
  ) {
    this.#world = world
    this.#known = known
    this.#records = records
    this.#refresher = refresher
    this.#changed = changed
    this.#schedule = new RefreshSchedule(world.clock, (id) => this.#inTime(id))
  }

  /** @param mayRefresh false for a profile whose provider does not run now */
  start(mayRefresh: (profileId: string) => boolean): void {
    this.#mayRefresh = mayRefresh
    for (const { entry } of this.#known.all()) this.plan(entry)
    this.#schedule.start()
  }

  /** Ahead of expiry. */
  plan(entry: SessionEntry): void {
    if (!entry.canRefresh || entry.ended) this.#schedule.drop(entry.id)
    else this.#schedule.plan(entry.id, refreshTime(tokenTimes(entry), this.#world.random()))
  }

  drop(id: string): void {
    this.#schedule.drop(id)
    this.#refresher.forget(id)
  }

  /** Runs what is due, and tries again at once what had failed, unless the provider has asked for patience. */
  wake(): void {
    const now = this.#world.clock.now()
    for (const { entry, retry } of this.#known.all()) if (retry && retry.notBefore <= now) this.#planNow(entry.id)
    this.#schedule.look()
    this.#changed()
  }

  isUnderWay(id: string): boolean {
    return this.#turns.isUnderWay(id, own)
  }

  /** New tokens of the login, saved, once however many ask at the same time. @throws {LoginError} */
  once(id: string): Promise<SessionRecord> {
    return this.#turns.once(id, own, (signal) => this.#refresh(id, signal))
  }

  /**
   * A token that somebody waits for, saved with its session, once however many ask at the same time. The card says nothing
   * of it: what goes wrong is the answer of this call alone, unless it is the session's end.
   *
   * @param key equal for the same wish
   * @throws {LoginError} `target_refused`, and all of a refresh
   */
  wish(id: string, key: string, wish: Wish): Promise<SessionRecord> {
    return this.#turns.once(id, `wish ${key}`, (signal) => this.#grant(id, wish, signal))
  }

  /** A refresh that is under way ends first, and none begins: it must not bring back what is deleted. */
  whileNone<T>(id: string, work: (known: KnownSession) => Promise<T>): Promise<T> {
    return this.#turns.whileNone(id, async () => work(this.#known.get(id)))
  }

  /** Begins nothing more by itself, and waits for what is under way to be saved, but no longer than `limit` milliseconds. */
  async settled(limit: number): Promise<void> {
    this.#schedule.stop()
    let callOff = () => {}
    const late = new Promise<void>((resolve) => {
      callOff = this.#world.clock.after(limit, resolve)
    })
    await Promise.race([this.#finish(), late])
    callOff()
  }

  async #finish(): Promise<void> {
    await this.#turns.settled()
    await Promise.allSettled(this.#known.all().map(({ entry, storage }) => this.#records.saveAgain(entry.id, storage)))
  }

  /** When the time has come; not while the provider does not run. */
  async #inTime(id: string): Promise<void> {
    const known = this.#known.find(id)
    if (known && this.#mayRefresh(known.entry.profileId)) await this.once(id)
  }

  async #refresh(id: string, signal: AbortSignal): Promise<SessionRecord> {
    const known = this.#known.get(id)
    // What the provider has refused for good is not sent to it again.
    if (known.entry.ended) throw new LoginError(known.entry.ended)
    const journal = this.#world.journal.about({ sessionId: id })
    this.#known.set({ ...known, status: 'refreshing' })
    this.#schedule.drop(id)
    this.#changed()
    journal.stage('refreshing')
    try {
      const record = await this.#refresher.refresh(known, journal, signal)
      await this.#show(entryOf(record, this.#world.clock.now()), known.storage)
      journal.stage('refreshed')
      if (known.status === 'unreadable') this.#readOthersAgain()
      return record
    } catch (error) {
      if (signal.aborted) this.#putBack(known)
      else await this.#fail(known, error, journal)
      throw error
    } finally {
      this.#changed()
    }
  }

  async #grant(id: string, wish: Wish, signal: AbortSignal): Promise<SessionRecord> {
    const known = this.#known.get(id)
    if (known.entry.ended) throw new LoginError(known.entry.ended)
    const journal = this.#world.journal.about({ sessionId: id })
    try {
      return await this.#refresher.refresh(known, journal, signal, wish)
    } catch (error) {
      const failure = asLoginError(error)
      journal.step('access_token_refused', 'postern', 'tool', { code: failure.code })
      if (failure.code === 'session_ended' && wish.target) {
        // Entra ID says `invalid_grant` also of an API that nobody has consented to: the login's own token tells.
        await this.#refresh(id, signal)
        throw new LoginError('target_refused', failure.detail)
      }
      if (!signal.aborted && (failure.code === 'session_ended' || this.#records.isUnsaved(id))) {
        await this.#fail(known, failure, journal)
        this.#changed()
      }
      throw failure
    }
  }

  /** The tokens are safe by now: an index that cannot be written is told of, and undoes nothing. */
  async #show(entry: SessionEntry, storage: Storage): Promise<void> {
    this.#known.set({ entry, storage })
    this.plan(entry)
    await this.#known.write().catch((error) => {
      this.#known.set({ entry, storage, trouble: toFailure(error, this.#world.text) })
    })
  }

  async #fail(known: KnownSession, error: unknown, journal: Journal): Promise<void> {
    const { entry, storage } = known
    const trouble = toFailure(error, this.#world.text)
    const { code } = trouble
    const ended = code === 'session_ended'
    const unreadable = isKeychainCode(code) || code === 'record_damaged'
    const unsaved = this.#records.isUnsaved(entry.id)
    const now = this.#world.clock.now()
    const retry = nextTry(known.retry, asLoginError(error), unsaved, now, this.#world.random())
    journal.stage(ended ? code : 'refresh_failed', code)
    this.#known.set({
      entry: ended ? { ...entry, ended: code } : entry,
      storage,
      trouble,
      ...(unreadable ? { status: 'unreadable' } : {}),
      ...(retry ? { retry } : {}),
    })
    if (retry) {
      this.#schedule.plan(entry.id, retry.at)
      journal.step('retry_planned', 'postern', 'postern', { code, at: new Date(retry.at).toISOString() })
    }
    if (ended) await this.#known.write().catch(() => {})
  }

  /** It was called off, so that the session may leave; where that fails, it goes on as it was. */
  #putBack(known: KnownSession): void {
    this.#known.set(known)
    if (known.retry) this.#schedule.plan(known.entry.id, known.retry.at)
    else this.plan(known.entry)
  }

  /** One session could be read again: so can the others that the keychain kept from being refreshed. */
  #readOthersAgain(): void {
    for (const { entry, status, trouble } of this.#known.all())
      if (status === 'unreadable' && trouble && isKeychainCode(trouble.code)) this.#planNow(entry.id)
  }

  #planNow(id: string): void {
    const at = this.#world.clock.now() + this.#world.random() * wakeSpread
    const known = this.#known.get(id)
    if (known.retry) this.#known.set({ ...known, retry: { ...known.retry, at, failures: 0 } })
    this.#schedule.plan(id, at)
  }
}
