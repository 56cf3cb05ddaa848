import type { AttemptView, Storage } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { LoginOptions } from '../shared/login-options'
import type { Profile, RedirectKind } from '../shared/profile'
import { because, member } from '../shared/reason'
import type { SaveSession } from './attempt-control'
import { stateOf } from './authorization-response'
import { toFailure } from './failure'
import { attemptLimit, LoginAttempt } from './login-attempt'
import { LoginError } from './login-error'
import { answeredState, isAt, readPastedAddress } from './pasted-address'
import { PendingLogins } from './pending-logins'
import type { ArrivedRedirect, FindProfile, World } from './ports'
import type { Providers } from './provider'

/** Milliseconds for which an attempt that needs no answer stays on screen. */
const farewell = 6_000

/** What a link that the system brought was the answer to. */
export type LinkEnd =
  /** `resumed`: a login of an earlier run, which goes on. */
  | { readonly kind: 'waiting' | 'resumed' | 'unknown' }
  /** A login of an earlier run, which the keychain could not give; it may do so until then (milliseconds since the epoch). */
  | { readonly kind: 'held_up'; readonly until: number; readonly failure: Failure }
  /** A login of an earlier run, of which nothing is left that can be read. */
  | { readonly kind: 'unreadable' }

/** All attempts: those under way, and those whose end the person has not dismissed yet. */
export class LoginAttempts {
  readonly #world: World
  readonly #providers: Providers
  readonly #save: SaveSession
  readonly #changed: () => void
  readonly #limit: number
  readonly #attempts = new Map<string, LoginAttempt>()
  readonly #runs = new WeakMap<LoginAttempt, Promise<void>>()
  readonly #pending: PendingLogins
  /** What goes on in the place of an attempt that was started anew by another way back. */
  readonly #successors = new WeakMap<LoginAttempt, LoginAttempt>()
  /** The ids of those that were first, by what goes on in their place. */
  readonly #firstIds = new WeakMap<LoginAttempt, string>()

  constructor(world: World, providers: Providers, save: SaveSession, changed: () => void, limit = attemptLimit) {
    this.#world = world
    this.#providers = providers
    this.#save = save
    this.#changed = changed
    this.#limit = limit
    this.#pending = new PendingLogins(world.stores.keychain, world.pendingIndex, world.clock)
  }

  /**
   * Reads which logins of an earlier run still wait for their redirect.
   *
   * @throws {LoginError} `storage_failed`
   */
  load(): Promise<void> {
    return this.#pending.load()
  }

  /**
   * Starts an attempt. One that is under way for this profile is given instead of racing it, whatever its options.
   *
   * @throws {LoginError} `invalid_arguments` when the options hold an invitation that is none
   */
  start(
    profile: Profile,
    storage: Storage,
    options: LoginOptions = {},
  ): { readonly attempt: LoginAttempt; readonly isNew: boolean } {
    for (const attempt of this.#attempts.values()) {
      if (attempt.profile.id !== profile.id) continue
      if (attempt.isPending) return { attempt, isNew: false }
      this.#attempts.delete(attempt.id)
    }
    const attempt = new LoginAttempt(profile, storage, options, this.#world, this.#changed, this.#limit)
    this.#run(attempt)
    return { attempt, isNew: true }
  }

  /**
   * Takes every redirect that arrives, and finds its attempt by `state` alone.
   *
   * An unknown or used `state` never decides an attempt: it gets a page that says so, and the attempt goes on waiting.
   *
   * @param receivedBy the attempt whose receiver it came to
   * @see RFC 6749 §10.12, RFC 8252 §8.9
   */
  deliver(redirect: ArrivedRedirect, receivedBy?: LoginAttempt): void {
    const state = stateOf(redirect.url)
    const attempt = state === undefined ? undefined : [...this.#attempts.values()].find((each) => each.expects(state))
    if (attempt) {
      attempt.accept(redirect)
      return
    }
    this.#turnAway(redirect, state, receivedBy)
  }

  /** Whether an address answers one of the attempts. */
  isExpected(address: string): boolean {
    const state = stateOf(address)
    return state !== undefined && [...this.#attempts.values()].some((each) => each.expects(state))
  }

  /**
   * As `deliver`, for a link that the system brought: it may be the answer to a login of an earlier run, which then goes on.
   *
   * @param find a login whose profile has been removed, or is another's now, is no longer wanted
   */
  async deliverLink(redirect: ArrivedRedirect, find: FindProfile): Promise<LinkEnd> {
    const state = stateOf(redirect.url)
    const isWaiting = state !== undefined && [...this.#attempts.values()].some((each) => each.expects(state))
    const resumed = state === undefined || isWaiting ? undefined : await this.#resume(state, find)
    if (resumed && 'kind' in resumed) return resumed
    if (resumed) resumed.accept(redirect)
    else this.deliver(redirect, this.#waitingForLink())
    return { kind: resumed ? 'resumed' : isWaiting ? 'waiting' : 'unknown' }
  }

  async #resume(state: string, find: FindProfile): Promise<LoginAttempt | LinkEnd | undefined> {
    try {
      const pending = await this.#pending.take(state)
      if (!pending) return undefined
      const { profile, options } = pending
      const { issuer, clientId } = find(profile.id)
      if (issuer !== profile.issuer || clientId !== profile.clientId) return undefined
      const attempt = new LoginAttempt(profile, 'keychain', options, this.#world, this.#changed, this.#limit, pending)
      this.#run(attempt)
      return attempt
    } catch (error) {
      const code = error instanceof LoginError ? error.code : 'internal_error'
      this.#world.journal.step('login_not_resumed', 'keychain', 'postern', { code })
      if (code === 'profile_unknown') return undefined
      const until = code.startsWith('keychain_') ? this.#pending.deadlineOf(state) : undefined
      if (until === undefined) return { kind: 'unreadable' }
      return { kind: 'held_up', until, failure: toFailure(error, this.#world.text) }
    }
  }

  #run(attempt: LoginAttempt): void {
    this.#attempts.set(attempt.id, attempt)
    const deliver = (redirect: ArrivedRedirect) => this.deliver(redirect, attempt)
    const run = attempt.run(this.#providers, deliver, this.#save, this.#pending)
    this.#runs.set(attempt, run)
    void run.then(() => this.#takeLeave(attempt))
  }

  /** How an attempt ended, or what went on in its place, once it has. Never rejects. */
  async ended(attempt: LoginAttempt): Promise<AttemptView> {
    await this.#runs.get(attempt)
    const successor = this.#successors.get(attempt)
    return successor ? this.ended(successor) : attempt.view()
  }

  /** The attempt that a link was most likely meant for, to count it there when it was not. */
  #waitingForLink(): LoginAttempt | undefined {
    return [...this.#attempts.values()].findLast(
      ({ profile, isPending }) => isPending && profile.redirect.kind === 'scheme',
    )
  }

  #turnAway(redirect: ArrivedRedirect, state: string | undefined, receivedBy: LoginAttempt | undefined): void {
    receivedBy?.turnAway(state === undefined ? because('reason.no_single_state') : because('reason.unknown_state'))
    void redirect.answer({ outcome: 'stray' })
  }

  /**
   * Starts an attempt anew by another way back, with the options and the storage that it had. One whose answer has come
   * is left to end by itself, and one that has signed in stays so.
   *
   * @throws {LoginError} `attempt_unknown`
   */
  switch(id: string, profile: Profile, redirect: RedirectKind): LoginAttempt {
    const old = this.get(id)
    if (old.isAnswered && (old.isPending || old.view().stage === 'signed_in')) return old
    old.cancel()
    this.#attempts.delete(id)
    const { attempt } = this.start(profile, old.storage, { ...old.options, redirect })
    this.#successors.set(old, attempt)
    this.#firstIds.set(attempt, this.#firstIds.get(old) ?? id)
    return attempt
  }

  /**
   * Takes an address that a person pasted, and finds its attempt by `state` alone, as of every redirect.
   *
   * What is no answer decides nothing: it is thrown, and the attempt goes on waiting.
   *
   * @param id the attempt that it was pasted for
   * @returns the attempt that it answers, which may be another one
   * @throws {LoginError} `redirect_malformed`, `state_mismatch`, `attempt_unknown`
   * @see RFC 6749 §10.12
   */
  paste(id: string, pasted: string): LoginAttempt {
    const pastedFor = this.get(id)
    try {
      const address = readPastedAddress(pasted)
      const state = answeredState(address)
      const attempt = [...this.#attempts.values()].find((each) => each.expects(state))
      if (!attempt) throw new LoginError('state_mismatch', because('reason.unknown_state'))
      if (attempt.redirectUri === undefined || !isAt(address, attempt.redirectUri))
        throw new LoginError('redirect_malformed', because('reason.not_the_redirect'))
      attempt.accept({ url: address, answer: async () => {} })
      return attempt
    } catch (error) {
      if (error instanceof LoginError) pastedFor.refusePasted(error.detail ?? member(error.code))
      throw error
    }
  }

  /** @throws {LoginError} `attempt_unknown` */
  get(id: string): LoginAttempt {
    const attempt = this.#attempts.get(id)
    if (!attempt) throw new LoginError('attempt_unknown')
    return attempt
  }

  /** Takes the end of an attempt off the screen. One that is under way is cancelled. */
  dismiss(id: string): void {
    const attempt = this.get(id)
    attempt.cancel()
    this.#attempts.delete(id)
    this.#changed()
  }

  isPendingFor(profileId: string): boolean {
    return [...this.#attempts.values()].some((attempt) => attempt.profile.id === profileId && attempt.isPending)
  }

  /** Ends all with this run; those that are kept can be finished in the next. */
  suspendAll(): void {
    for (const attempt of this.#attempts.values()) attempt.suspend()
  }

  views(): readonly AttemptView[] {
    return [...this.#attempts.values()].map((attempt) => {
      const firstId = this.#firstIds.get(attempt)
      return { ...attempt.view(), ...(firstId === undefined ? {} : { firstId }) }
    })
  }

  #takeLeave(attempt: LoginAttempt): void {
    if (attempt.view().stage === 'failed') return
    this.#world.clock.after(farewell, () => {
      if (this.#attempts.delete(attempt.id)) this.#changed()
    })
  }
}
