import { attemptLimit } from '../core/login-attempt'
import { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import { LoginSessions } from '../core/login-sessions'
import { createMemoryStore } from '../core/memory-store'
import type { PendingEntry } from '../core/pending-login'
import type { BrowserOpener } from '../core/ports'
import { parseProfile } from '../core/profile'
import { Providers } from '../core/provider'
import type { SessionEntry } from '../core/session-index'
import { collectingJournal } from '../core/testing/collecting-journal'
import { FakeClock } from '../core/testing/fake-clock'
import { FakeValue } from '../core/testing/fake-value'
import { text } from '../core/testing/fake-world'
import { until } from '../core/testing/gate'
import { createLoopbackReceivers } from '../node/loopback-receiver'
import { renderResultPage } from '../node/result-page'
import type { LogOutStage } from '../shared/app-state'
import type { FailureCode } from '../shared/failures'
import type { Profile, ProfileInput } from '../shared/profile'

/** How something that was asked of Postern ended. */
export interface Ending {
  readonly outcome: 'signed_in' | 'refreshed' | 'signed_out' | 'refused'
  readonly code?: FailureCode
  /** What the browser’s return from a log out has shown. */
  readonly browser?: LogOutStage
}

/** The core as the app composes it, with HTTP on both sides; only browser, keychain and clock are played. */
export class RelyingParty implements AsyncDisposable {
  readonly browser = new FollowingBrowser()
  /** Redirects that were turned away in the last sign-in. */
  strays = 0
  readonly #profile: Profile
  readonly #clock = new FakeClock()
  readonly #items = new Map<string, string>()
  readonly #index = new FakeValue<readonly SessionEntry[]>([])
  readonly #receivers = createLoopbackReceivers({ renderPage: (page) => renderResultPage(page, text) })
  readonly #sessions: LoginSessions
  readonly #attempts: LoginAttempts

  constructor(issuer: string, input: Partial<ProfileInput> = {}) {
    const parsed = parseProfile({ kind: 'oidc', issuer, clientId: 'client-1', ...input }, 'profile-1')
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed))
    this.#profile = parsed.profile
    const world = {
      fetch: globalThis.fetch,
      clock: this.#clock,
      random: () => 0.5,
      browser: this.browser,
      openReceiver: this.#receivers.open,
      stores: { keychain: createMemoryStore(this.#items), memory: createMemoryStore() },
      pendingIndex: new FakeValue<readonly PendingEntry[]>([]),
      journal: collectingJournal(() => this.#clock.now()).journal,
      text,
    }
    const providers = new Providers(this.#clock)
    const changed = () => {}
    this.#sessions = new LoginSessions(world, providers, this.#index, () => parsed.profile, changed)
    this.#attempts = new LoginAttempts(world, providers, (...saved) => this.#sessions.add(...saved), changed)
  }

  /** An attempt that goes on waiting after a stray redirect is left to its time limit. */
  async signIn(): Promise<Ending> {
    const { attempt } = this.#attempts.start(this.#profile, 'keychain')
    await until(() => !attempt.isPending || attempt.view().strays > 0)
    await this.browser.done
    this.#clock.advance(attempt.isPending ? attemptLimit : 0)
    await until(() => !attempt.isPending)
    const { stage, failure, strays } = attempt.view()
    this.strays = strays
    return failure ? { outcome: 'refused', code: failure.code } : { outcome: stage === 'signed_in' ? stage : 'refused' }
  }

  refresh(): Promise<Ending> {
    return this.#ending('refreshed', this.#sessions.refresh(this.#sessionId))
  }

  /** On this computer, at the provider and in the browser. */
  async logOut(): Promise<Ending> {
    const ending = await this.#ending('signed_out', this.#sessions.logOut(this.#sessionId, 'everywhere'))
    await this.browser.done
    const [logOut] = this.#sessions.browserLogOuts.views()
    return logOut ? { ...ending, browser: logOut.stage } : ending
  }

  /** What the window calls the account. */
  get account(): string | undefined {
    return this.#sessions.views()[0]?.label
  }

  /** All that is kept, in the keychain and in the index, to be compared; `''` is nothing. */
  kept(): string {
    return this.#items.size + this.#index.value.length === 0
      ? ''
      : JSON.stringify([[...this.#items], this.#index.value])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#attempts.suspendAll()
    this.#sessions.browserLogOuts.cancelAll()
    await this.#receivers.dispose()
  }

  get #sessionId(): string {
    return this.#sessions.views()[0]?.id ?? ''
  }

  async #ending(outcome: Ending['outcome'], work: Promise<unknown>): Promise<Ending> {
    try {
      await work
      return { outcome }
    } catch (error) {
      if (error instanceof LoginError) return { outcome: 'refused', code: error.code }
      throw error
    }
  }
}

/** A browser whose person agrees to everything: it follows every redirect to the page at the end. */
class FollowingBrowser implements BrowserOpener {
  opened = 0
  /** HTTP status of the page that it ended on. */
  status = 0
  done: Promise<void> = Promise.resolve()

  async open(url: string): Promise<void> {
    this.opened += 1
    this.done = fetch(url).then(
      ({ status }) => {
        this.status = status
      },
      () => {},
    )
  }
}
