import { LoginError } from '../core/login-error'
import { because, quote } from '../shared/reason'
import type { SchemeOwner, SchemeStatus } from '../shared/scheme'
import type { SchemeRegistration } from './scheme-registration/scheme-registration'

/** The scheme as the window shows it: what the system said when it was last asked. */
export class SchemeWatch {
  readonly #scheme: string
  readonly #registration: SchemeRegistration
  readonly #changed: () => void
  #owner: SchemeStatus['owner'] = { kind: 'unknown' }

  constructor(scheme: string, registration: SchemeRegistration, changed: () => void) {
    this.#scheme = scheme
    this.#registration = registration
    this.#changed = changed
  }

  status(): SchemeStatus {
    return { scheme: this.#scheme, owner: this.#owner }
  }

  /** Asks the system. @throws {LoginError} `scheme_registration_failed` when it cannot say */
  async check(): Promise<SchemeOwner> {
    const owner = await this.#registration.owner()
    this.#owner = owner
    this.#changed()
    return owner
  }

  /** @throws {LoginError} `scheme_not_registered`, `scheme_owned_by_other` */
  async requireOurs(): Promise<void> {
    const owner = await this.check()
    if (owner.kind === 'other') throw new LoginError('scheme_owned_by_other', quote(owner.name))
    if (owner.kind === 'stale')
      throw new LoginError('scheme_not_registered', because('reason.leads_to', { path: owner.path }))
    if (owner.kind === 'nobody') throw new LoginError('scheme_not_registered')
  }

  /** @throws {LoginError} `scheme_registration_failed` */
  register(): Promise<void> {
    return this.#change(() => this.#registration.register())
  }

  /** @throws {LoginError} `scheme_registration_failed` */
  unregister(): Promise<void> {
    return this.#change(() => this.#registration.unregister())
  }

  /** Whatever came of it, the system is asked how it is now. */
  async #change(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } finally {
      await this.check()
    }
  }
}
