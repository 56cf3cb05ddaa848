import type { AttemptOutcome, AttemptStage, AttemptView, Storage } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { Profile } from '../shared/profile'
import type { AuthorizationRequest, LoginOptions } from './authorization-request'
import { toFailure } from './failure'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { type AttemptControl, runLogin, type SaveSession } from './login-flow'
import type { ArrivedRedirect, RedirectReceiver, World } from './ports'
import type { Providers } from './provider'

/** Milliseconds that a person has to finish in the browser. */
export const attemptLimit = 5 * 60_000

/** Strays that are written to the journal one by one; further ones are only counted. */
const recordedStrays = 20

/**
 * One login attempt: a state machine that goes through its stages once and ends in one outcome.
 *
 * It ends by itself at its time limit, and `cancel` ends it at any stage.
 */
export class LoginAttempt {
  readonly id = crypto.randomUUID()
  readonly profile: Profile
  readonly storage: Storage
  readonly #world: World
  readonly #journal: Journal
  readonly #changed: () => void
  readonly #abort = new AbortController()
  readonly #startedAt: number
  readonly #deadline: number
  #stage: AttemptStage | AttemptOutcome = 'preparing'
  #reached: AttemptStage = 'preparing'
  #request: AuthorizationRequest | undefined
  #receiver: RedirectReceiver | undefined
  #answered = false
  #strays = 0
  #failure: Failure | undefined
  #browserFailure: Failure | undefined
  #sessionId: string | undefined
  #arrive: (redirect: ArrivedRedirect) => void = () => {}

  constructor(profile: Profile, storage: Storage, world: World, changed: () => void, limit = attemptLimit) {
    this.profile = profile
    this.storage = storage
    this.#world = world
    this.#changed = changed
    this.#journal = world.journal.about({ attemptId: this.id })
    this.#startedAt = world.clock.now()
    this.#deadline = this.#startedAt + limit
  }

  /** Runs the whole login. Never rejects: how it ended is in the view. */
  async run(
    options: LoginOptions,
    providers: Providers,
    deliver: AttemptControl['deliver'],
    save: SaveSession,
  ): Promise<void> {
    const callOff = this.#world.clock.after(this.#deadline - this.#startedAt, () => this.#abort.abort(this.#timeout()))
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
      const record = await runLogin(this.profile, this.storage, options, control, this.#world, providers, save)
      this.#sessionId = record.id
      this.#end('signed_in')
    } catch (error) {
      const reason = this.#abort.signal.aborted ? this.#abort.signal.reason : error
      this.#failure = toFailure(reason, this.#world.text)
      this.#end(this.#failure.code === 'attempt_cancelled' ? 'cancelled' : 'failed', this.#failure.code)
    } finally {
      callOff()
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
    this.#journal.check('state', 'pass', 'RFC 6749 §10.12')
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

  /** Opens the browser. A failure is shown, and the attempt goes on: the link can still be copied. */
  async openBrowser(): Promise<void> {
    const { link } = this
    const started = this.#world.clock.now()
    this.#browserFailure = undefined
    try {
      await this.#world.browser.open(this.#receiver?.startAddress?.(link) ?? link)
      this.#journal.step('browser_opened', 'postern', 'browser', {}, this.#world.clock.now() - started)
    } catch (error) {
      this.#browserFailure = toFailure(error, this.#world.text)
      this.#journal.step('browser_failed', 'postern', 'browser', {
        code: this.#browserFailure.code,
        detail: this.#browserFailure.detail,
      })
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
      startedAt: this.#startedAt,
      deadline: this.#deadline,
      strays: this.#strays,
      ...(this.#request ? { redirectUri: this.#request.redirectUri } : {}),
      ...(this.#browserFailure ? { browserFailure: this.#browserFailure } : {}),
      ...(this.#failure ? { failure: this.#failure } : {}),
      ...(this.#sessionId ? { sessionId: this.#sessionId } : {}),
    }
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
    this.#journal.stage(stage)
    this.#changed()
  }

  #end(outcome: AttemptOutcome, code?: string): void {
    this.#stage = outcome
    this.#journal.stage(outcome, code)
    this.#changed()
  }
}
