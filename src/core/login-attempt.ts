import type { AttemptOutcome, AttemptStage, AttemptView, Storage } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import type { AttemptControl, SaveSession } from './attempt-control'
import type { AuthorizationRequest } from './authorization-request'
import type { DeviceAuthorization } from './device-authorization'
import { runDeviceLogin } from './device-login'
import { type DPoPKeyPair, exportDPoPKey } from './dpop-key'
import { toFailure } from './failure'
import type { Journal } from './journal'
import { KeptLogin } from './kept-login'
import { LoginError } from './login-error'
import { resumeLogin, runLogin } from './login-flow'
import { isSilent, type LoginProfile, withOptions } from './login-options'
import type { PendingLogin } from './pending-login'
import type { PendingLogins } from './pending-logins'
import type { ArrivedRedirect, RedirectReceiver, World } from './ports'
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
  readonly #startedAt: number
  readonly #limit: number
  /** The end of the whole attempt; that of a silent one's wait comes earlier. */
  #end: number
  #deadline: number
  #callOffEnd: () => void = () => {}
  #callOffWait: () => void = () => {}
  #stage: AttemptStage | AttemptOutcome = 'preparing'
  #reached: AttemptStage = 'preparing'
  #request: AuthorizationRequest | undefined
  #device: DeviceAuthorization | undefined
  #receiver: RedirectReceiver | undefined
  #kept: KeptLogin | undefined
  #browserOpened = false
  #answered = false
  #strays = 0
  #suspended = false
  #failure: Failure | undefined
  #browserFailure: Failure | undefined
  #sessionId: string | undefined
  #arrive: (redirect: ArrivedRedirect) => void = () => {}

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
    this.#end = resumed?.deadline ?? this.#startedAt + limit
    this.#deadline = this.#end
  }

  /** Runs the whole login. Never rejects: how it ended is in the view. */
  async run(
    providers: Providers,
    deliver: AttemptControl['deliver'],
    save: SaveSession,
    pending: PendingLogins,
  ): Promise<void> {
    this.#kept = new KeptLogin(pending, this.#journal)
    this.#endAt(this.#end)
    const { id: profile, issuer, clientId: client_id } = this.profile
    this.#journal.step('login_asked', 'person', 'postern', { profile, issuer, client_id, storage: this.storage })
    const control: AttemptControl = {
      signal: this.#abort.signal,
      journal: this.#journal,
      enter: (stage) => this.#enter(stage),
      publish: (request, receiver) => {
        this.#request = request
        this.#receiver = receiver
      },
      publishDevice: (device, receiver) => {
        this.#device = device
        this.#receiver = receiver
        this.#endAt(device.expiresAt)
      },
      approved: () => {
        this.#answered = true
        this.#endAt(this.#world.clock.now() + this.#limit)
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
      this.#callOffEnd()
      this.#callOffWait()
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
    return this.#request?.state.reveal() === state
  }

  /** Where its redirect comes back to, once that is known. */
  get redirectUri(): string | undefined {
    return this.#request?.redirectUri
  }

  /** The person has answered, so that nothing but checks and saving is left. */
  get isAnswered(): boolean {
    return this.#answered
  }

  /** Takes the one redirect whose `state` is right. */
  accept(redirect: ArrivedRedirect): void {
    this.#answered = true
    this.#callOffWait()
    this.#doubt.end()
    this.#forget()
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

  /** Records an address that the person pasted and that is no answer. The attempt goes on. */
  refusePasted(reason: string): void {
    this.#journal.check('state', 'fail', 'RFC 6749 §10.12', `pasted: ${reason}`)
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
    const link = this.#device
      ? (this.#device.verificationUriComplete ?? this.#device.verificationUri)
      : this.#request?.url.href
    if (this.#stage !== 'waiting' || link === undefined) throw new LoginError('attempt_unknown')
    return link
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
    this.#doubt.opened()
    try {
      const link = this.#browserOpened ? await this.freshLink() : first
      this.#browserOpened = true
      await this.#world.browser.open(await this.#addressFor(link), this.options.browser)
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
      redirect: this.profile.redirect.kind,
      ...(isSilent(this.profile) ? { silent: true } : {}),
      startedAt: this.#startedAt,
      deadline: this.#deadline,
      strays: this.#strays,
      ...this.#doubt.view({ browserFailed: this.#browserFailure !== undefined, strays: this.#strays }),
      ...(this.#answered ? { answered: true as const } : {}),
      ...(this.#request ? { redirectUri: this.#request.redirectUri } : {}),
      ...(this.#device && this.#stage === 'waiting' ? { device: shown(this.#device) } : {}),
      ...(this.#browserFailure ? { browserFailure: this.#browserFailure } : {}),
      ...(this.#failure ? { failure: this.#failure } : {}),
      ...(this.#sessionId ? { sessionId: this.#sessionId } : {}),
    }
  }

  #endAt(time: number): void {
    this.#callOffEnd()
    this.#end = time
    this.#deadline = time
    this.#callOffEnd = this.#abortAt(time)
  }

  async #addressFor(link: string): Promise<string> {
    const fetched = () => {
      this.#journal.step('start_address_fetched', 'browser', 'postern')
      this.#doubt.fetched()
    }
    return (await this.#receiver?.startAddress?.(link, fetched)) ?? link
  }

  async #keep(request: AuthorizationRequest, key: DPoPKeyPair | undefined): Promise<void> {
    if (this.profile.redirect.kind !== 'scheme' || this.storage !== 'keychain') return
    const login: PendingLogin = {
      version: 1,
      attemptId: this.id,
      profile: this.profile,
      options: this.options,
      startedAt: this.#startedAt,
      deadline: this.#end,
      parameters: request.parameters.toString(),
      codeVerifier: request.codeVerifier.reveal(),
      ...(key ? { dpopKey: await exportDPoPKey(key) } : {}),
    }
    await this.#kept?.keep(request.state.reveal(), login, this.#abort.signal)
  }

  #forget(): void {
    if (this.#request) this.#kept?.forget(this.#request.state.reveal())
  }

  #abortAt(time: number): () => void {
    return this.#world.clock.after(time - this.#world.clock.now(), () => this.#abort.abort(this.#timeout()))
  }

  #waitSilently(): void {
    this.#deadline = Math.min(this.#world.clock.now() + silentLimit, this.#end)
    this.#callOffWait = this.#abortAt(this.#deadline)
  }

  #timeout(): LoginError {
    if (this.#stage === 'waiting') return new LoginError(this.#device ? 'device_code_expired' : 'redirect_timeout')
    return new LoginError(this.#stage === 'saving' ? 'keychain_timeout' : 'network_timeout')
  }

  #enter(stage: AttemptStage): void {
    this.#abort.signal.throwIfAborted()
    this.#stage = stage
    this.#reached = stage
    const waits = stage === 'waiting' && !this.#answered
    if (waits && isSilent(this.profile)) this.#waitSilently()
    else if (waits) this.#doubt.begin(this.#receiver)
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
