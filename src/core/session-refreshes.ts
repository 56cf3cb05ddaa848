import type { Storage } from '../shared/app-state'
import { type FailureCode, isPassing } from '../shared/failures'
import { toFailure } from './failure'
import type { Journal } from './journal'
import type { KnownSessions } from './known-sessions'
import { LoginError } from './login-error'
import type { World } from './ports'
import { RefreshSchedule } from './refresh-schedule'
import { refreshTime, retryDelay } from './refresh-times'
import { entryOf, type KnownSession, type Retry, tokenTimes } from './session-entry'
import type { SessionEntry } from './session-index'
import type { SessionRecord } from './session-record'
import type { SessionRecords } from './session-records'
import type { SessionRefresher } from './session-refresher'

/** For so many milliseconds after a failure, nobody but the person causes a further request. */
const askedJustNow = 1_000
/** Milliseconds within which sessions are refreshed after waking up: not all in the same moment. */
const wakeSpread = 3_000

/** Failures after which Postern does not try again by itself. */
const final: ReadonlySet<FailureCode> = new Set([
  'session_ended',
  'session_unknown',
  'profile_unknown',
  'refresh_token_missing',
  'record_damaged',
  'id_token_issuer_mismatch',
  'id_token_subject_mismatch',
  'organization_mismatch',
])

interface Refresh {
  readonly done: Promise<SessionRecord>
  readonly abort: AbortController
}

/** The refreshes of all sessions: one at a time for each, ahead of time, and again after a failure. */
export class SessionRefreshes {
  readonly #world: World
  readonly #known: KnownSessions
  readonly #records: SessionRecords
  readonly #refresher: SessionRefresher
  readonly #changed: () => void
  readonly #schedule: RefreshSchedule
  readonly #underWay = new Map<string, Refresh>()
  readonly #leaving = new Set<string>()
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
    return this.#underWay.has(id)
  }

  /** New tokens, saved, once however many ask at the same time. @throws {LoginError} */
  once(id: string): Promise<SessionRecord> {
    const underWay = this.#underWay.get(id)
    if (underWay) return underWay.done
    if (this.#leaving.has(id)) return Promise.reject(new LoginError('session_unknown'))
    const abort = new AbortController()
    const done = this.#refresh(id, abort.signal).finally(() => this.#underWay.delete(id))
    this.#underWay.set(id, { done, abort })
    return done
  }

  /** A refresh that is under way ends first, and none begins: it must not bring back what is deleted. */
  async whileNone<T>(id: string, work: (known: KnownSession) => Promise<T>): Promise<T> {
    this.#leaving.add(id)
    try {
      const refresh = this.#underWay.get(id)
      refresh?.abort.abort(new LoginError('session_unknown'))
      await refresh?.done.catch(() => {})
      return await work(this.#known.get(id))
    } finally {
      this.#leaving.delete(id)
    }
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
    await Promise.allSettled([...this.#underWay.values()].map(({ done }) => done))
    await Promise.allSettled(this.#known.all().map(({ entry, storage }) => this.#records.saveAgain(entry.id, storage)))
  }

  /** When the time has come; not while the provider does not run. */
  async #inTime(id: string): Promise<void> {
    const known = this.#known.find(id)
    if (known && this.#mayRefresh(known.entry.profileId)) await this.once(id)
  }

  async #refresh(id: string, signal: AbortSignal): Promise<SessionRecord> {
    const known = this.#known.get(id)
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
      await this.#fail(known, error, journal)
      throw error
    } finally {
      this.#changed()
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
    const retry = this.#nextTry(known, error)
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

  /** A locked keychain asks the person each time, so it is left alone unless it has rotated tokens to take. */
  #nextTry({ entry, retry }: KnownSession, thrown: unknown): Retry | undefined {
    const error = thrown instanceof LoginError ? thrown : new LoginError('internal_error')
    const unsaved = this.#records.isUnsaved(entry.id)
    if (final.has(error.code) || (error.code === 'keychain_locked' && !unsaved)) return undefined
    const now = this.#world.clock.now()
    const failures = (retry?.failures ?? 0) + 1
    const at = now + retryDelay(error, failures, this.#world.random(), unsaved || isPassing(error.code))
    return { failures, error, at, notBefore: now + Math.max((error.retryAfter ?? 0) * 1_000, askedJustNow) }
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

const isKeychainCode = (code: FailureCode) => code.startsWith('keychain_')
