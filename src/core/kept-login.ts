import { untilAborted } from './attempt-control'
import type { AuthorizationRequest } from './authorization-request'
import { type DPoPKeyPair, exportDPoPKey } from './dpop-key'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { PendingLogin } from './pending-login'
import type { PendingLogins } from './pending-logins'

/** What an attempt tells of itself, to go on in a later run. */
export type WaitingAttempt = Pick<PendingLogin, 'attemptId' | 'profile' | 'options' | 'startedAt' | 'deadline'>

/** A login that is kept while it waits, for its redirect may start Postern anew. What goes wrong here never ends it. */
export class KeptLogin {
  readonly #logins: PendingLogins
  readonly #journal: Journal

  constructor(logins: PendingLogins, journal: Journal) {
    this.#logins = logins
    this.#journal = journal
  }

  /** @param key the tokens are to be bound to it */
  async keep(
    attempt: WaitingAttempt,
    request: AuthorizationRequest,
    key: DPoPKeyPair | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const login: PendingLogin = {
      version: 1,
      ...attempt,
      parameters: request.parameters.toString(),
      codeVerifier: request.codeVerifier.reveal(),
      ...(key ? { dpopKey: await exportDPoPKey(key) } : {}),
    }
    try {
      await untilAborted(signal, this.#logins.keep(request.state.reveal(), login))
    } catch (error) {
      // Without it the login still works, as long as Postern runs.
      this.#journal.step('pending_not_kept', 'postern', 'keychain', { code: codeOf(error) })
    }
  }

  /** Also one that an earlier run has kept. */
  forget({ state }: AuthorizationRequest): void {
    this.#logins.forget(state.reveal()).catch((error: unknown) => {
      this.#journal.step('pending_not_forgotten', 'postern', 'keychain', { code: codeOf(error) })
    })
  }
}

const codeOf = (error: unknown) => (error instanceof LoginError ? error.code : 'internal_error')
