import type { LogOutStage, LogOutView } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { because } from '../shared/reason'
import { stateOf } from './authorization-response'
import { buildEndSessionRequest, type EndSessionRequest, signedOutPath } from './end-session-request'
import { reasonOf, toFailure } from './failure'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { ArrivedRedirect, DeliverRedirect, RedirectReceiver, World } from './ports'
import type { Providers } from './provider'
import { Secret } from './secret'

/** Milliseconds for which the browser's return is waited for: mostly it takes one click, or none. */
export const logOutLimit = 2 * 60_000

/** Returns that are written to the journal one by one; further ones change nothing any more. */
const recordedReturns = 20

/** Whose session in the browser is to end, and where. */
export interface LogOutSubject {
  readonly sessionId: string
  readonly profile: Profile
  readonly account: string
  readonly idToken: string | undefined
}

/**
 * One log out in the browser. The account is signed out on this computer by then, whatever comes of this.
 *
 * A return without the right `state` proves nothing: it is answered with a 4xx page and shown as unconfirmed, and the
 * right one is waited for until the time limit.
 *
 * @see OpenID Connect RP-Initiated Logout §2, §3
 */
export class BrowserLogOut {
  readonly id = crypto.randomUUID()
  readonly #subject: LogOutSubject
  readonly #world: World
  readonly #journal: Journal
  readonly #changed: () => void
  readonly #deadline: number
  readonly #abort = new AbortController()
  #stage: LogOutStage = 'waiting'
  #open = true
  #returns = 0
  #request: EndSessionRequest | undefined
  #receiver: RedirectReceiver | undefined
  #failure: Failure | undefined
  #browserFailure: Failure | undefined
  #callOff = () => {}

  constructor(subject: LogOutSubject, world: World, changed: () => void) {
    this.#subject = subject
    this.#world = world
    this.#changed = changed
    this.#journal = world.journal.about({ sessionId: subject.sessionId })
    this.#deadline = world.clock.now() + logOutLimit
  }

  /**
   * Opens the browser at the provider's page for it. Never rejects: a failure is in the view.
   *
   * @returns false where the provider has no such page
   */
  async start(providers: Providers, deliver: DeliverRedirect): Promise<boolean> {
    const { world, signal } = { world: this.#world, signal: this.#abort.signal }
    this.#callOff = world.clock.after(logOutLimit, () => this.#timeOut())
    try {
      const observed = observeFetch(world.fetch, world.clock, this.#journal, signal)
      const provider = await providers.find(this.#subject.profile, observed, this.#journal)
      const redirect = { ...this.#subject.profile.redirect, kind: 'loopback' as const, path: signedOutPath }
      this.#receiver = await world.openReceiver(redirect, deliver, this.#journal)
      const { redirectUri } = this.#receiver
      this.#request = buildEndSessionRequest(provider, this.#subject.profile, redirectUri, this.#subject.idToken)
      if (!this.#open || !this.#request) {
        this.#close()
        return this.#request !== undefined
      }
      this.#recordRequest(this.#request, redirectUri)
      void this.openBrowser()
    } catch (error) {
      if (!this.#open) return true // cancelled, or too late
      this.#failure = toFailure(error, world.text)
      this.#finish('failed', this.#failure.code)
    }
    this.#changed()
    return true
  }

  get isOpen(): boolean {
    return this.#open
  }

  /** Whether this is, or was, the `state` of this log out. */
  knows(state: string): boolean {
    return this.#request?.state.reveal() === state
  }

  /** Takes a return to this log out's own receiver, and judges it by its `state` alone. */
  accept(redirect: ArrivedRedirect): void {
    const { profile, account } = this.#subject
    const state = stateOf(redirect.url)
    if (!this.#open) {
      void redirect.answer({ outcome: 'stray' })
    } else if (state !== undefined && this.knows(state)) {
      this.#journal.check('log_out_state', 'pass', source)
      void redirect.answer({ outcome: 'signed_out', account, provider: profile.name })
      this.#finish('confirmed')
    } else {
      this.#returns += 1
      const reason = state === undefined ? because('reason.no_single_state') : because('reason.other_state')
      if (this.#returns <= recordedReturns) this.#journal.check('log_out_state', 'fail', source, reason)
      this.#stage = 'unconfirmed'
      void redirect.answer({ outcome: 'sign_out_unconfirmed' })
      this.#changed()
    }
  }

  cancel(): void {
    if (this.#open) this.#finish('cancelled')
  }

  /**
   * An address for the browser of this computer, good for one request: the provider's own would hold the ID token.
   *
   * @throws {LoginError} `log_out_unknown`
   */
  async link(): Promise<string> {
    if (!this.#open || !this.#request) throw new LoginError('log_out_unknown')
    const { href } = this.#request.url
    return (await this.#receiver?.startAddress?.(href, () => {})) ?? href
  }

  /** Opens the browser. A failure is shown, and the wait goes on. @throws {LoginError} `log_out_unknown` */
  async openBrowser(): Promise<void> {
    if (!this.#open || !this.#request) throw new LoginError('log_out_unknown')
    const started = this.#world.clock.now()
    this.#browserFailure = undefined
    try {
      await this.#world.browser.open(await this.link())
      this.#journal.step('browser_opened', 'postern', 'browser', {}, this.#world.clock.now() - started)
    } catch (error) {
      this.#browserFailure = toFailure(error, this.#world.text)
      const { code } = this.#browserFailure
      this.#journal.step('browser_failed', 'postern', 'browser', { code }, undefined, reasonOf(this.#browserFailure))
    }
    this.#changed()
  }

  /** `undefined` until there is something to wait for, or to tell. */
  view(): LogOutView | undefined {
    if (this.#open && !this.#request) return undefined
    const { profile, account } = this.#subject
    return {
      id: this.id,
      profileId: profile.id,
      provider: profile.name,
      account,
      stage: this.#stage,
      open: this.#open,
      deadline: this.#deadline,
      ...(this.#receiver ? { returnUri: this.#receiver.redirectUri } : {}),
      ...(this.#browserFailure ? { browserFailure: this.#browserFailure } : {}),
      ...(this.#failure ? { failure: this.#failure } : {}),
    }
  }

  #recordRequest({ state }: EndSessionRequest, returnUri: string): void {
    const { idToken, profile } = this.#subject
    this.#journal.step('end_session_request', 'postern', 'browser', {
      ...(idToken === undefined ? {} : { id_token_hint: Secret.of('id_token', idToken) }),
      client_id: profile.clientId,
      post_logout_redirect_uri: returnUri,
      state,
    })
  }

  /** What came back wrongly stays unconfirmed; nothing at all is something else. */
  #timeOut(): void {
    this.#finish(this.#stage === 'waiting' ? 'timed_out' : this.#stage)
  }

  #finish(stage: LogOutStage, code?: string): void {
    this.#stage = stage
    this.#journal.stage(`log_out_${stage}`, code)
    this.#abort.abort(new LoginError('attempt_cancelled'))
    this.#close()
    this.#changed()
  }

  #close(): void {
    this.#open = false
    this.#callOff()
    void this.#receiver?.[Symbol.asyncDispose]()
  }
}

const source = 'OpenID Connect RP-Initiated Logout §3'
