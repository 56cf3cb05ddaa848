import type { AttemptOutcome, AttemptStage, AttemptView, Storage } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import type { AttemptControl, SaveSession } from './attempt-control'
import type { AuthorizationRequest } from './authorization-request'
import { toFailure } from './failure'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { runLogin } from './login-flow'
import { isSilent, type LoginProfile, withOptions } from './login-options'
import type { ArrivedRedirect, RedirectReceiver, World } from './ports'
import type { Providers } from './provider'

/** Milliseconds that a person has to finish in the browser. */
export const attemptLimit = 5 * 60_000

/** Milliseconds that a silent attempt waits for the browser: a provider that may ask nothing answers at once. */
export const silentLimit = 20_000

/** Strays that are written to the journal one by one; further ones are only counted. */
const recordedStrays = 20

/**
 * One login attempt: a state machine that goes through its stages once and ends in one outcome.
 *
 * It ends by itself at its time limit, and `cancel` ends it at any stage.
 */
export class LoginAttempt {
  readonly id = crypto.randomUUID()
  readonly profile: LoginProfile
  /** What was asked for this login alone, to ask it again. */
  readonly options: LoginOptions
  readonly storage: Storage
  readonly #world: World
  readonly #journal: Journal
  readonly #changed: () => void
  readonly #abort = new AbortController()
  readonly #startedAt: number
  /** The end of the whole attempt; that of a silent one's wait comes earlier. */
  readonly #end: number
  #deadline: number
  #callOffWait: () => void = () => {}
  #stage: AttemptStage | AttemptOutcome = 'preparing'
  #reached: AttemptStage = 'preparing'
  #request: AuthorizationRequest | undefined
  #receiver: RedirectReceiver | undefined
  #browserOpened = false
  #answered = false
  #strays = 0
  #failure: Failure | undefined
  #browserFailure: Failure | undefined
  #sessionId: string | undefined
  #arrive: (redirect: ArrivedRedirect) => void = () => {}

  /** @throws {LoginError} `invalid_arguments` when the options hold an invitation that is none */
  constructor(
    profile: Profile,
    storage: Storage,
    options: LoginOptions,
    world: World,
    changed: () => void,
    limit = attemptLimit,
  ) {
    this.profile = withOptions(profile, options)
    this.options = options
    this.storage = storage
    this.#world = world
    this.#changed = changed
    this.#journal = world.journal.about({ attemptId: this.id })
    this.#startedAt = world.clock.now()
    this.#end = this.#startedAt + limit
    this.#deadline = this.#end
  }

  /** Runs the whole login. Never rejects: how it ended is in the view. */
  async run(providers: Providers, deliver: AttemptControl['deliver'], save: SaveSession): Promise<void> {
    const { id: profile, issuer, clientId: client_id } = this.profile
    this.#journal.step('login_asked', 'person', 'postern', { profile, issuer, client_id, storage: this.storage })
    const callOff = this.#abortAt(this.#end)
    const control: AttemptControl = {
      signal: this.#abort.signal,
      journal: this.#journal,
      enter: (stage) => this.#enter(stage),
      publish: (request, receiver) => {
        this.#request = request
        this.#receiver = receiver
      },
      deliver,
      redirect: new Promise((resolve) => {
        this.#arrive = resolve
      }),
      openBrowser: () => this.openBrowser(),
    }
    try {
      const record = await runLogin(this.profile, this.storage, control, this.#world, providers, save)
      this.#sessionId = record.id
      this.#finish('signed_in')
    } catch (error) {
      const reason = this.#abort.signal.aborted ? this.#abort.signal.reason : error
      this.#failure = toFailure(reason, this.#world.text)
      this.#finish(this.#failure.code === 'attempt_cancelled' ? 'cancelled' : 'failed', this.#failure.code)
    } finally {
      callOff()
      this.#callOffWait()
    }
  }

  get isPending(): boolean {
    return !['signed_in', 'failed', 'cancelled'].includes(this.#stage)
  }

  /** True while the redirect with this `state` is waited for. */
  expects(state: string): boolean {
    if (this.#stage !== 'waiting' || this.#answered || this.#abort.signal.aborted) return false
    return this.#request?.state.reveal() === state
  }

  /** Takes the one redirect whose `state` is right. */
  accept(redirect: ArrivedRedirect): void {
    this.#answered = true
    this.#callOffWait()
    this.#deadline = this.#end
    this.#journal.check('state', 'pass', 'RFC 6749 §10.12')
    this.#changed()
    this.#arrive(redirect)
  }

  /** Counts a redirect that came to this attempt's receiver and belongs to none. */
  turnAway(reason: string): void {
    this.#strays += 1
    if (this.#strays <= recordedStrays) this.#journal.check('state', 'fail', 'RFC 6749 §10.12', reason)
    this.#changed()
  }

  cancel(): void {
    if (this.isPending) this.#abort.abort(new LoginError('attempt_cancelled'))
  }

  /** The address for the browser, while it is of use. @throws {LoginError} `attempt_unknown` */
  get link(): string {
    if (this.#stage !== 'waiting' || !this.#request) throw new LoginError('attempt_unknown')
    return this.#request.url.href
  }

  /**
   * An address that is sure to be good: that of a pushed request may be used up, or too old, so it is pushed again.
   *
   * @throws {LoginError} `attempt_unknown`, or why it could not be pushed
   */
  async freshLink(): Promise<string> {
    const { link } = this
    if (!this.#request?.renew) return link
    const url = await this.#request.renew()
    if (this.#request) this.#request = { ...this.#request, url }
    return this.link
  }

  /** Opens the browser. A failure is shown, and the attempt goes on: the link can still be copied. */
  async openBrowser(): Promise<void> {
    const first = this.link
    const started = this.#world.clock.now()
    this.#browserFailure = undefined
    try {
      const link = this.#browserOpened ? await this.freshLink() : first
      this.#browserOpened = true
      await this.#world.browser.open(this.#receiver?.startAddress?.(link) ?? link)
      this.#journal.step('browser_opened', 'postern', 'browser', {}, this.#world.clock.now() - started)
    } catch (error) {
      if (error instanceof LoginError && error.code.startsWith('attempt_')) return // it ended while a link was made
      this.#browserFailure = toFailure(error, this.#world.text)
      const { code, detail } = this.#browserFailure
      // Only the system's words: those of a provider, which may refuse to make a link, are for the person alone.
      const said = code === 'browser_failed' ? detail : undefined
      this.#journal.step('browser_failed', 'postern', 'browser', { code, detail: said })
    }
    this.#changed()
  }

  view(): AttemptView {
    return {
      id: this.id,
      profileId: this.profile.id,
      stage: this.#stage,
      reached: this.#reached,
      storage: this.storage,
      ...(isSilent(this.profile) ? { silent: true } : {}),
      startedAt: this.#startedAt,
      deadline: this.#deadline,
      strays: this.#strays,
      ...(this.#answered ? { answered: true as const } : {}),
      ...(this.#request ? { redirectUri: this.#request.redirectUri } : {}),
      ...(this.#browserFailure ? { browserFailure: this.#browserFailure } : {}),
      ...(this.#failure ? { failure: this.#failure } : {}),
      ...(this.#sessionId ? { sessionId: this.#sessionId } : {}),
    }
  }

  #abortAt(time: number): () => void {
    return this.#world.clock.after(time - this.#world.clock.now(), () => this.#abort.abort(this.#timeout()))
  }

  #waitSilently(): void {
    this.#deadline = Math.min(this.#world.clock.now() + silentLimit, this.#end)
    this.#callOffWait = this.#abortAt(this.#deadline)
  }

  #timeout(): LoginError {
    return new LoginError(
      this.#stage === 'waiting'
        ? 'redirect_timeout'
        : this.#stage === 'saving'
          ? 'keychain_timeout'
          : 'network_timeout',
    )
  }

  #enter(stage: AttemptStage): void {
    this.#abort.signal.throwIfAborted()
    this.#stage = stage
    this.#reached = stage
    if (stage === 'waiting' && isSilent(this.profile)) this.#waitSilently()
    this.#journal.stage(stage)
    this.#changed()
  }

  #finish(outcome: AttemptOutcome, code?: string): void {
    this.#stage = outcome
    this.#journal.stage(outcome, code)
    this.#changed()
  }
}
