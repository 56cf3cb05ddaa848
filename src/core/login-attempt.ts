import type { AttemptOutcome, AttemptStage, AttemptView, Storage } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { because, type Message, type Reason } from '../shared/reason'
import { AttemptBrowser } from './attempt-browser'
import type { AttemptControl, SaveSession } from './attempt-control'
import { AttemptLimits } from './attempt-limits'
import type { AuthorizationRequest } from './authorization-request'
import type { DeviceAuthorization } from './device-authorization'
import { runDeviceLogin } from './device-login'
import type { DPoPKeyPair } from './dpop-key'
import { toFailure } from './failure'
import type { Journal } from './journal'
import { KeptLogin } from './kept-login'
import { LoginError } from './login-error'
import { resumeLogin, runLogin } from './login-flow'
import { isSilent, type LoginProfile, withOptions } from './login-options'
import type { PendingLogin } from './pending-login'
import type { PendingLogins } from './pending-logins'
import type { ArrivedRedirect, World } from './ports'
import type { Providers } from './provider'
import type { SessionRecord } from './session-record'
import { WaitingDoubt } from './waiting-doubt'

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
  readonly id: string
  readonly profile: LoginProfile
  /** What was asked for this login alone, to ask it again. */
  readonly options: LoginOptions
  readonly storage: Storage
  readonly #world: World
  readonly #journal: Journal
  readonly #changed: () => void
  readonly #abort = new AbortController()
  readonly #resumed: PendingLogin | undefined
  readonly #doubt: WaitingDoubt
  readonly #browser: AttemptBrowser
  readonly #limits: AttemptLimits
  readonly #startedAt: number
  readonly #limit: number
  #stage: AttemptStage | AttemptOutcome = 'preparing'
  #reached: AttemptStage = 'preparing'
  #kept: KeptLogin | undefined
  #answered = false
  #strays = 0
  #suspended = false
  #failure: Failure | undefined
  #sessionId: string | undefined
  #arrive: (redirect: ArrivedRedirect) => void = () => {}
  #tellNoBrowser: () => void = () => {}
  /** Settles when a browser could not be opened; the attempt goes on. */
  readonly browserFailed = new Promise<void>((resolve) => {
    this.#tellNoBrowser = resolve
  })

  /**
   * @param limit milliseconds
   * @param resumed what an earlier run kept of this attempt, which goes on with what is left of its time
   * @throws {LoginError} `invalid_arguments` when the options hold an invitation that is none
   */
  constructor(
    profile: Profile,
    storage: Storage,
    options: LoginOptions,
    world: World,
    changed: () => void,
    limit = attemptLimit,
    resumed?: PendingLogin,
  ) {
    this.id = resumed?.attemptId ?? crypto.randomUUID()
    this.#resumed = resumed
    this.profile = withOptions(profile, options)
    this.options = options
    this.storage = storage
    this.#world = world
    this.#changed = changed
    this.#journal = world.journal.about({ attemptId: this.id })
    this.#limit = limit
    this.#doubt = new WaitingDoubt(this.profile.redirect.kind, world.clock, changed)
    this.#startedAt = resumed?.startedAt ?? world.clock.now()
    const end = resumed?.deadline ?? this.#startedAt + limit
    this.#limits = new AttemptLimits(world.clock, end, () => this.#abort.abort(this.#timeout()))
    this.#browser = new AttemptBrowser({
      world,
      journal: this.#journal,
      doubt: this.#doubt,
      isWaiting: () => this.#stage === 'waiting',
      changed,
    })
  }

  /** Runs the whole login. Never rejects: how it ended is in the view. */
  async run(
    providers: Providers,
    deliver: AttemptControl['deliver'],
    save: SaveSession,
    pending: PendingLogins,
  ): Promise<void> {
    this.#kept = new KeptLogin(pending, this.#journal)
    this.#limits.endAt(this.#limits.end)
    const { id: profile, issuer, clientId: client_id } = this.profile
    this.#journal.step('login_asked', 'person', 'postern', { profile, issuer, client_id, storage: this.storage })
    const control: AttemptControl = {
      signal: this.#abort.signal,
      journal: this.#journal,
      enter: (stage) => this.#enter(stage),
      publish: (request, receiver) => {
        this.#browser.request = request
        this.#browser.receiver = receiver
      },
      publishDevice: (device, receiver) => {
        this.#browser.device = device
        this.#browser.receiver = receiver
        this.#limits.endAt(device.expiresAt)
      },
      approved: () => {
        this.#answered = true
        this.#limits.endAt(this.#world.clock.now() + this.#limit)
        this.#changed()
      },
      keep: (request, key) => this.#keep(request, key),
      deliver,
      redirect: new Promise((resolve) => {
        this.#arrive = resolve
      }),
      openBrowser: () => this.openBrowser(),
    }
    try {
      const record = await this.#login(control, providers, save)
      this.#sessionId = record.id
      this.#finish('signed_in')
    } catch (error) {
      const reason = this.#abort.signal.aborted ? this.#abort.signal.reason : error
      this.#failure = toFailure(reason, this.#world.text)
      this.#finish(this.#failure.code === 'attempt_cancelled' ? 'cancelled' : 'failed', this.#failure.code)
    } finally {
      this.#limits.stop()
      this.#doubt.end()
      if (!this.#suspended) this.#forget()
    }
  }

  #login(control: AttemptControl, providers: Providers, save: SaveSession): Promise<SessionRecord> {
    const { profile, storage } = this
    const world = this.#world
    if (this.#resumed) return resumeLogin(profile, this.#resumed, control, world, providers, save)
    const run = profile.redirect.kind === 'device' ? runDeviceLogin : runLogin
    return run(profile, storage, control, world, providers, save)
  }

  get isPending(): boolean {
    return !['signed_in', 'failed', 'cancelled'].includes(this.#stage)
  }

  /** True while the redirect with this `state` is waited for. */
  expects(state: string): boolean {
    if (this.#stage !== 'waiting' || this.#answered || this.#abort.signal.aborted) return false
    return this.#browser.request?.state.reveal() === state
  }

  /** Where its redirect comes back to, once that is known. */
  get redirectUri(): string | undefined {
    return this.#browser.request?.redirectUri
  }

  /** The person has answered, so that nothing but checks and saving is left. */
  get isAnswered(): boolean {
    return this.#answered
  }

  /** Takes the one redirect whose `state` is right. */
  accept(redirect: ArrivedRedirect): void {
    this.#answered = true
    this.#limits.endWait()
    this.#doubt.end()
    this.#forget()
    this.#journal.check('state', 'pass', 'RFC 6749 §10.12')
    this.#changed()
    this.#arrive(redirect)
  }

  /** Counts a redirect that came to this attempt's receiver and belongs to none. */
  turnAway(reason: Message): void {
    this.#strays += 1
    if (this.#strays <= recordedStrays) this.#journal.check('state', 'fail', 'RFC 6749 §10.12', reason)
    this.#changed()
  }

  /** Records an address that the person pasted and that is no answer. The attempt goes on. */
  refusePasted(why: Reason): void {
    const reason = because('reason.pasted', { reason: why })
    this.#journal.check('state', 'fail', 'RFC 6749 §10.12', reason)
  }

  cancel(): void {
    if (this.isPending) this.#abort.abort(new LoginError('attempt_cancelled'))
  }

  /** Ends it with this run; one that is kept can be finished in the next. */
  suspend(): void {
    this.#suspended = true
    this.cancel()
  }

  /** The address for the browser, while it is of use. @throws {LoginError} `attempt_unknown` */
  get link(): string {
    return this.#browser.link
  }

  /**
   * An address that is sure to be good.
   *
   * @throws {LoginError} `attempt_unknown`, or why a pushed request could not be pushed again
   */
  freshLink(): Promise<string> {
    return this.#browser.freshLink()
  }

  /** Opens the browser. A failure is shown, and the attempt goes on: the link can still be copied. */
  async openBrowser(): Promise<void> {
    await this.#browser.open(this.options.browser)
    if (this.#browser.failure) this.#tellNoBrowser()
  }

  view(): AttemptView {
    const { request, device, failure: browserFailure } = this.#browser
    return {
      id: this.id,
      profileId: this.profile.id,
      stage: this.#stage,
      reached: this.#reached,
      storage: this.storage,
      redirect: this.profile.redirect.kind,
      ...(isSilent(this.profile) ? { silent: true } : {}),
      startedAt: this.#startedAt,
      deadline: this.#limits.deadline,
      strays: this.#strays,
      ...this.#doubt.view({ browserFailed: browserFailure !== undefined, strays: this.#strays }),
      ...(this.#answered ? { answered: true as const } : {}),
      ...(request ? { redirectUri: request.redirectUri } : {}),
      ...(device && this.#stage === 'waiting' ? { device: shown(device) } : {}),
      ...(browserFailure ? { browserFailure } : {}),
      ...(this.#failure ? { failure: this.#failure } : {}),
      ...(this.#sessionId ? { sessionId: this.#sessionId } : {}),
    }
  }

  async #keep(request: AuthorizationRequest, key: DPoPKeyPair | undefined): Promise<void> {
    if (this.profile.redirect.kind !== 'scheme' || this.storage !== 'keychain') return
    const { id: attemptId, profile, options } = this
    const attempt = { attemptId, profile, options, startedAt: this.#startedAt, deadline: this.#limits.end }
    await this.#kept?.keep(attempt, request, key, this.#abort.signal)
  }

  #forget(): void {
    const { request } = this.#browser
    if (request) this.#kept?.forget(request)
  }

  #timeout(): LoginError {
    if (this.#stage === 'waiting')
      return new LoginError(this.#browser.device ? 'device_code_expired' : 'redirect_timeout')
    return new LoginError(this.#stage === 'saving' ? 'keychain_timeout' : 'network_timeout')
  }

  #enter(stage: AttemptStage): void {
    this.#abort.signal.throwIfAborted()
    this.#stage = stage
    this.#reached = stage
    const waits = stage === 'waiting' && !this.#answered
    if (waits && isSilent(this.profile)) this.#limits.wait(silentLimit)
    else if (waits) this.#doubt.begin(this.#browser.receiver)
    this.#journal.stage(stage)
    this.#changed()
  }

  #finish(outcome: AttemptOutcome, code?: string): void {
    this.#stage = outcome
    this.#journal.stage(outcome, code)
    this.#changed()
  }
}

const shown = ({ userCode, verificationUri, verificationUriComplete }: DeviceAuthorization) => ({
  userCode: userCode.reveal(),
  verificationUri,
  ...(verificationUriComplete === undefined ? {} : { verificationUriComplete }),
})
