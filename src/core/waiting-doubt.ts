import type { AttemptView } from '../shared/app-state'
import type { RedirectKind } from '../shared/profile'
import type { SchemeOwner } from '../shared/scheme'
import type { Clock, RedirectReceiver } from './ports'
import { rankWaitingCauses, type WaitingObservations } from './waiting-causes'

/** Milliseconds without a redirect after which its causes are looked for. */
export const doubtAfter = 15_000

/** Watches the wait for one redirect, and says after a while why it may not come. */
export class WaitingDoubt {
  readonly #redirect: RedirectKind
  readonly #clock: Clock
  readonly #changed: () => void
  #startFetched = false
  #schemeOwner: SchemeOwner['kind'] | undefined
  #isDue = false
  #callOff: () => void = () => {}

  constructor(redirect: RedirectKind, clock: Clock, changed: () => void) {
    this.#redirect = redirect
    this.#clock = clock
    this.#changed = changed
  }

  begin(receiver: RedirectReceiver | undefined): void {
    this.#callOff = this.#clock.after(doubtAfter, () => {
      this.#isDue = true
      this.#changed()
      void this.#lookFor(receiver)
    })
  }

  /** The browser was asked to open a page. */
  opened(): void {
    this.#startFetched = false
  }

  /** The browser has come for it. */
  fetched(): void {
    this.#startFetched = true
    this.#changed()
  }

  end(): void {
    this.#callOff()
    this.#isDue = false
  }

  view(seen: Pick<WaitingObservations, 'browserFailed' | 'strays'>): Pick<AttemptView, 'causes'> {
    if (!this.#isDue) return {}
    const owner = this.#schemeOwner === undefined ? {} : { schemeOwner: this.#schemeOwner }
    return {
      causes: rankWaitingCauses({ redirect: this.#redirect, startFetched: this.#startFetched, ...owner, ...seen }),
    }
  }

  async #lookFor(receiver: RedirectReceiver | undefined): Promise<void> {
    try {
      this.#schemeOwner = (await receiver?.owner?.())?.kind
      this.#changed()
    } catch {
      // What cannot be found out is no cause to show.
    }
  }
}
