import type { Failure } from '../shared/failures'
import type { AuthorizationRequest } from './authorization-request'
import type { DeviceAuthorization } from './device-authorization'
import { reasonOf, toFailure } from './failure'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { RedirectReceiver, World } from './ports'
import type { WaitingDoubt } from './waiting-doubt'

interface Surroundings {
  readonly world: World
  readonly journal: Journal
  readonly doubt: WaitingDoubt
  /** Whether the attempt is at the stage at which its address is of use. */
  readonly isWaiting: () => boolean
  readonly changed: () => void
}

/** The address that a person goes to in one attempt, and its way into a browser. */
export class AttemptBrowser {
  /** Set as soon as there is an authorization request. */
  request: AuthorizationRequest | undefined
  /** Set as soon as there is a code to type, in a device login. */
  device: DeviceAuthorization | undefined
  receiver: RedirectReceiver | undefined
  readonly #around: Surroundings
  #opened = false
  #failure: Failure | undefined

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Why the browser did not open the last time. */
  get failure(): Failure | undefined {
    return this.#failure
  }

  /** The address for the browser, while it is of use. @throws {LoginError} `attempt_unknown` */
  get link(): string {
    const link = this.device
      ? (this.device.verificationUriComplete ?? this.device.verificationUri)
      : this.request?.url.href
    if (!this.#around.isWaiting() || link === undefined) throw new LoginError('attempt_unknown')
    return link
  }

  /**
   * An address that is sure to be good: that of a pushed request may be used up, or too old, so it is pushed again.
   *
   * @throws {LoginError} `attempt_unknown`, or why it could not be pushed
   */
  async freshLink(): Promise<string> {
    const { link } = this
    if (!this.request?.renew) return link
    const url = await this.request.renew()
    if (this.request) this.request = { ...this.request, url }
    return this.link
  }

  /**
   * Opens a browser. A failure is shown, and the attempt goes on: the link can still be copied.
   *
   * @param command the program to open it with; absent: the system's choice
   */
  async open(command: string | undefined): Promise<void> {
    const { world, journal, doubt, changed } = this.#around
    const first = this.link
    const started = world.clock.now()
    this.#failure = undefined
    doubt.opened()
    try {
      const link = this.#opened ? await this.freshLink() : first
      this.#opened = true
      await world.browser.open(await this.#addressFor(link), command)
      journal.step('browser_opened', 'postern', 'browser', {}, world.clock.now() - started)
    } catch (error) {
      if (error instanceof LoginError && error.code.startsWith('attempt_')) return // it ended while a link was made
      this.#failure = toFailure(error, world.text)
      const { code } = this.#failure
      // Only the system's words: those of a provider, which may refuse to make a link, are for the person alone.
      const said = code === 'browser_failed' ? reasonOf(this.#failure) : undefined
      journal.step('browser_failed', 'postern', 'browser', { code }, undefined, said)
    }
    changed()
  }

  async #addressFor(link: string): Promise<string> {
    const fetched = () => {
      this.#around.journal.step('start_address_fetched', 'browser', 'postern')
      this.#around.doubt.fetched()
    }
    return (await this.receiver?.startAddress?.(link, fetched)) ?? link
  }
}
