import type { Clock } from '../core/ports'
import type { HeldLink } from '../shared/turned-away-link'

/** Links that are held at most. Each answers a sign-in that Postern has kept, so there are never many. */
const room = 8

interface Held {
  readonly view: HeldLink
  readonly letGo: () => void
}

/**
 * Links that the keychain keeps from being judged, until it works or their sign-in is over.
 *
 * In memory alone, for each holds a code. After a restart the same link finds the sign-in again.
 */
export class HeldLinks {
  readonly #clock: Clock
  readonly #links = new Map<string, Held>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** What is in the way of each. Nothing of the links themselves. */
  views(): readonly HeldLink[] {
    return [...this.#links.values()].map(({ view }) => view)
  }

  /**
   * @param expired called where the keychain did not work in time
   * @returns false where there is no room
   */
  hold(link: string, view: HeldLink, expired: () => void): boolean {
    this.#links.get(link)?.letGo()
    if (!this.#links.has(link) && this.#links.size >= room) return false
    const letGo = this.#clock.after(view.until - this.#clock.now(), () => {
      this.#links.delete(link)
      expired()
    })
    this.#links.set(link, { view, letGo })
    return true
  }

  /** Gives all, to be judged anew. */
  release(): readonly string[] {
    const links = [...this.#links.keys()]
    for (const { letGo } of this.#links.values()) letGo()
    this.#links.clear()
    return links
  }
}
