import type { LogOutResult, RevocationView } from '../shared/app-state'
import { type Failure, isPassing } from '../shared/failures'
import { member } from '../shared/reason'
import { toFailure } from './failure'
import type { Journal } from './journal'
import type { KnownSessions, PendingRevocation } from './known-sessions'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { World } from './ports'
import type { Providers } from './provider'
import { RefreshSchedule } from './refresh-schedule'
import { retryDelay } from './refresh-times'
import { type Revocation, revokeToken } from './revocation'
import { RevocationItems } from './revocation-items'
import type { RevocationRecord } from './revocation-record'

/** Milliseconds after which a provider is told no more: longer than most refresh tokens live unused. */
export const revocationAge = 30 * 24 * 60 * 60_000

/** The stage in the journal at which a provider is told no more, for it never could be. */
export const revocationGivenUp = 'revocation_given_up'

export type Revoked = Exclude<LogOutResult['revoked'], 'not_asked'>

interface Retry {
  readonly failures: number
  readonly error: LoginError
  /** Milliseconds since the epoch; absent where the keychain is in the way: asking it again would ask the person. */
  readonly at?: number
  /** Before this the provider does not want to be asked. */
  readonly notBefore: number
}

interface Try {
  readonly done: Promise<Revoked>
  readonly abort: AbortController
}

/** The refresh tokens of sessions that are signed out here and that their providers do not know of yet. */
export class PendingRevocations {
  readonly #world: World
  readonly #providers: Providers
  readonly #known: KnownSessions
  readonly #leftOver: (id: string) => void
  readonly #changed: () => void
  readonly #schedule: RefreshSchedule
  readonly #retries = new Map<string, Retry>()
  readonly #underWay = new Map<string, Try>()
  readonly #items: RevocationItems

  /** @param leftOver gets the name of an item that the keychain would not delete; the index knows it by then */
  constructor(
    world: World,
    providers: Providers,
    known: KnownSessions,
    leftOver: (id: string) => void,
    changed: () => void,
  ) {
    this.#world = world
    this.#items = new RevocationItems(world.stores)
    this.#providers = providers
    this.#known = known
    this.#leftOver = leftOver
    this.#changed = changed
    this.#schedule = new RefreshSchedule(world.clock, (id) => this.tell(id))
  }

  /** @param mayAsk false for a profile whose provider is gone for good */
  start(mayAsk: (profileId: string) => boolean): void {
    for (const { entry } of this.#known.revocations()) {
      if (mayAsk(entry.profileId)) this.#schedule.plan(entry.id, this.#world.clock.now())
      else void this.forget(entry.id)
    }
    this.#schedule.start()
  }

  stop(): void {
    this.#schedule.stop()
  }

  /**
   * Tries again at once what had failed, unless the provider has asked for patience.
   *
   * @param keychain the keychain is known to work, so that what it was in the way of is tried as well
   */
  wake(keychain = false): void {
    const now = this.#world.clock.now()
    for (const [id, { at, notBefore }] of this.#retries)
      if (notBefore <= now && (at !== undefined || keychain)) this.#schedule.plan(id, now)
    this.#schedule.look()
  }

  get waitsForNetwork(): boolean {
    return [...this.#retries.values()].some(({ error }) => error.code.startsWith('network_'))
  }

  /** @throws {LoginError} `keychain_*` when the record can neither be replaced nor deleted */
  async keep(pending: PendingRevocation, record: RevocationRecord): Promise<void> {
    await this.#items.keep(pending, record)
    // Whoever has signed in again meanwhile has had it forgotten, and no index would name this item any more.
    if (this.#known.revocation(pending.entry.id) !== pending) await this.#end(pending)
  }

  /** Tells the provider, once however many ask at the same time. Never rejects. */
  tell(id: string): Promise<Revoked> {
    const underWay = this.#underWay.get(id)
    if (underWay) return underWay.done
    const abort = new AbortController()
    const done = this.#tell(id, abort.signal).finally(() => {
      this.#underWay.delete(id)
      this.#changed()
    })
    this.#underWay.set(id, { done, abort })
    return done
  }

  /** Deletes the token without a word to the provider. One that is gone already is no error. */
  async forget(id: string): Promise<void> {
    const underWay = this.#underWay.get(id)
    underWay?.abort.abort(new LoginError('session_unknown'))
    await underWay?.done
    const pending = this.#known.revocation(id)
    if (!pending) return
    await this.#end(pending)
    this.#journal(id).stage('revocation_forgotten')
    this.#changed()
  }

  /**
   * Whoever has signed in again must not be told of: with the older token a provider may end all that the person has there.
   *
   * @see RFC 7009 §2.1
   */
  async forgetPerson(profileId: string, subject: string): Promise<void> {
    await this.#forgetAll(({ entry }) => entry.profileId === profileId && entry.subject === subject)
  }

  async forgetProfile(profileId: string): Promise<void> {
    await this.#forgetAll(({ entry }) => entry.profileId === profileId)
  }

  views(): readonly RevocationView[] {
    return this.#known.revocations().flatMap(({ entry: { id, profileId, label, revocation } }) => {
      const retry = this.#retries.get(id)
      // The first try is a matter of a moment, and its outcome is the answer to the log out.
      if (!retry) return []
      const failure: Failure = toFailure(retry.error, this.#world.text)
      const at = retry.at === undefined ? {} : { retryAt: retry.at }
      return [{ sessionId: id, profileId, provider: revocation.provider, account: label, failure, ...at }]
    })
  }

  async #forgetAll(which: (pending: PendingRevocation) => boolean): Promise<void> {
    const those = this.#known.revocations().filter(which)
    await Promise.allSettled(those.map(({ entry }) => this.forget(entry.id)))
  }

  async #tell(id: string, signal: AbortSignal): Promise<Revoked> {
    const pending = this.#known.revocation(id)
    if (!pending) return 'no'
    this.#schedule.drop(id)
    try {
      const isTooOld = this.#world.clock.now() - pending.entry.revocation.since >= revocationAge
      const mayTell = !isTooOld && !this.#isBack(pending)
      const { outcome, error } = mayTell ? await this.#ask(pending, signal) : gaveUp
      if (error) {
        this.#planRetry(id, error)
        return 'pending'
      }
      await this.#end(pending)
      if (isTooOld) this.#journal(id).stage(revocationGivenUp)
      return outcome
    } catch (error) {
      const failure = error instanceof LoginError ? error : new LoginError('internal_error')
      if (signal.aborted) return 'no'
      this.#planRetry(id, failure)
      return 'pending'
    }
  }

  /** Whether the person has signed in again: also ahead of a log out that was slower, or of a crash. See `forgetPerson`. */
  #isBack({ entry: { profileId, subject, signedInAt } }: PendingRevocation): boolean {
    const own = this.#known.all().filter(({ entry }) => entry.profileId === profileId && entry.subject === subject)
    return own.some(({ entry }) => entry.signedInAt >= signedInAt)
  }

  /** @throws {LoginError} `keychain_*`, or the reason of `signal` */
  async #ask(pending: PendingRevocation, signal: AbortSignal): Promise<Asked> {
    const { id } = pending.entry
    const record = await this.#items.read(pending)
    if (!record) return gaveUp
    const journal = this.#journal(id)
    const observed = observeFetch(this.#world.fetch, this.#world.clock, journal, signal)
    const revocation = await this.#providers.find(record, observed, journal).then(
      (provider) => revokeToken(provider, record.refreshToken, journal),
      (error: unknown): Revocation => {
        const failure = error instanceof LoginError ? error : new LoginError('internal_error')
        journal.check('revoked', 'fail', 'RFC 7009 §2.2', member(failure.code))
        return { outcome: 'pending', error: failure }
      },
    )
    signal.throwIfAborted()
    return revocation.outcome === 'pending'
      ? { outcome: 'no', error: revocation.error }
      : { outcome: revocation.outcome }
  }

  /** The item goes first: an index that still names it is put right at the next try. */
  async #end(pending: PendingRevocation): Promise<void> {
    const { entry, storage } = pending
    const { id } = entry
    const left = await this.#items.delete(pending).then(
      () => false,
      () => true,
    )
    this.#schedule.drop(id)
    this.#retries.delete(id)
    this.#known.endRevocation(id)
    if (left) {
      this.#known.begin(entry, storage)
      this.#leftOver(id)
    }
    await this.#known.write().catch(() => {})
  }

  #planRetry(id: string, error: LoginError): void {
    const now = this.#world.clock.now()
    const failures = (this.#retries.get(id)?.failures ?? 0) + 1
    const notBefore = now + (error.retryAfter ?? 0) * 1_000
    // It would ask the person at each try.
    if (error.code === 'keychain_locked') {
      this.#retries.set(id, { failures, error, notBefore })
      return
    }
    const at = now + retryDelay(error, failures, this.#world.random(), isPassing(error.code))
    this.#retries.set(id, { failures, error, at, notBefore })
    this.#schedule.plan(id, at)
    this.#journal(id).step('revocation_planned', 'postern', 'postern', {
      code: error.code,
      at: new Date(at).toISOString(),
    })
  }

  #journal(sessionId: string): Journal {
    return this.#world.journal.about({ sessionId })
  }
}

interface Asked {
  readonly outcome: Exclude<Revoked, 'pending'>
  readonly error?: LoginError
}

const gaveUp: Asked = { outcome: 'no' }
