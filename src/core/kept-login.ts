import { untilAborted } from './attempt-control'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { PendingLogin } from './pending-login'
import type { PendingLogins } from './pending-logins'

/** A login that is kept while it waits, for its redirect may start Postern anew. What goes wrong here never ends it. */
export class KeptLogin {
  readonly #logins: PendingLogins
  readonly #journal: Journal

  constructor(logins: PendingLogins, journal: Journal) {
    this.#logins = logins
    this.#journal = journal
  }

  async keep(state: string, login: PendingLogin, signal: AbortSignal): Promise<void> {
    try {
      await untilAborted(signal, this.#logins.keep(state, login))
    } catch (error) {
      // Without it the login still works, as long as Postern runs.
      this.#journal.step('pending_not_kept', 'postern', 'keychain', { code: codeOf(error) })
    }
  }

  /** Also one that an earlier run has kept. */
  forget(state: string): void {
    this.#logins.forget(state).catch((error: unknown) => {
      this.#journal.step('pending_not_forgotten', 'postern', 'keychain', { code: codeOf(error) })
    })
  }
}

const codeOf = (error: unknown) => (error instanceof LoginError ? error.code : 'internal_error')
