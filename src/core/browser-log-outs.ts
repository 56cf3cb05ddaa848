import type { LogOutView } from '../shared/app-state'
import { stateOf } from './authorization-response'
import { BrowserLogOut, type LogOutSubject } from './browser-log-out'
import { LoginError } from './login-error'
import type { ArrivedRedirect, World } from './ports'
import type { Providers } from './provider'

/** Milliseconds for which a log out that needs no answer stays on screen. */
const farewell = 6_000

/** All log outs in the browser: those under way, and those whose end the person has not dismissed yet. */
export class BrowserLogOuts {
  readonly #world: World
  readonly #providers: Providers
  readonly #changed: () => void
  readonly #logOuts = new Map<string, BrowserLogOut>()

  constructor(world: World, providers: Providers, changed: () => void) {
    this.#world = world
    this.#providers = providers
    this.#changed = changed
  }

  /**
   * Never rejects: what fails from here on is in the view.
   *
   * @returns its id; `undefined` where the provider has no page for it, or the way back is not through this computer's browser
   */
  async start(subject: LogOutSubject): Promise<string | undefined> {
    const { kind } = subject.profile.redirect
    if (kind === 'device' || kind === 'paste') return undefined
    const logOut: BrowserLogOut = new BrowserLogOut(subject, this.#world, () => this.#follow(logOut))
    this.#logOuts.set(logOut.id, logOut)
    if (await logOut.start(this.#providers, (redirect) => this.deliver(redirect, logOut))) return logOut.id
    this.#logOuts.delete(logOut.id)
    return undefined
  }

  /**
   * Takes every return: by its `state` it finds its log out, whichever receiver it came to. A login never gets one, and no
   * log out gets a login's redirect, for their paths differ.
   *
   * @param receivedBy the log out whose receiver it came to; it is unconfirmed if the `state` is nobody's
   */
  deliver(redirect: ArrivedRedirect, receivedBy: BrowserLogOut): void {
    const state = stateOf(redirect.url)
    const owner = state === undefined ? undefined : [...this.#logOuts.values()].find((each) => each.knows(state))
    ;(owner ?? receivedBy).accept(redirect)
  }

  /** @throws {LoginError} `log_out_unknown` */
  get(id: string): BrowserLogOut {
    const logOut = this.#logOuts.get(id)
    if (!logOut) throw new LoginError('log_out_unknown')
    return logOut
  }

  /** Takes a log out off the screen; one that is under way is cancelled. @throws {LoginError} `log_out_unknown` */
  dismiss(id: string): void {
    this.get(id).cancel()
    this.#logOuts.delete(id)
    this.#changed()
  }

  cancelAll(): void {
    for (const logOut of this.#logOuts.values()) logOut.cancel()
  }

  views(): readonly LogOutView[] {
    return [...this.#logOuts.values()].flatMap((logOut) => logOut.view() ?? [])
  }

  #follow(logOut: BrowserLogOut): void {
    this.#changed()
    const stage = logOut.isOpen ? undefined : logOut.view()?.stage
    if (stage !== 'confirmed' && stage !== 'cancelled') return
    this.#world.clock.after(farewell, () => {
      if (this.#logOuts.delete(logOut.id)) this.#changed()
    })
  }
}
