import type { Asked } from '../shared/desktop'

/** More than a person can have meant, while no window takes them. */
const limit = 8

/** What the menu, the tray and notifications ask of the window. It takes each once, also one that is still to be opened. */
export class Asks {
  readonly #openWindow: () => unknown
  readonly #changed: () => void
  readonly #waiting: Asked[] = []

  constructor(openWindow: () => unknown, changed: () => void) {
    this.#openWindow = openWindow
    this.#changed = changed
  }

  get count(): number {
    return this.#waiting.length
  }

  ask(asked: Asked): void {
    if (this.#waiting.length < limit) this.#waiting.push(asked)
    this.#openWindow()
    this.#changed()
  }

  take(): Asked | null {
    const asked = this.#waiting.shift() ?? null
    if (asked) this.#changed()
    return asked
  }
}
