import type { Asked } from '../shared/desktop'

/** More than a person can have meant, while no window takes them. */
const limit = 8

/** What the menu, the tray and notifications ask of the window. It takes each once, also one that is still to be opened. */
export class Asks {
  readonly #openWindow: () => unknown
  readonly #changed: () => void
  readonly #waiting: Asked[] = []
  #revision = 0

  constructor(openWindow: () => unknown, changed: () => void) {
    this.#openWindow = openWindow
    this.#changed = changed
  }

  /** Grows with each that is asked. */
  get revision(): number {
    return this.#revision
  }

  ask(asked: Asked): void {
    if (this.#waiting.length < limit) this.#waiting.push(asked)
    this.#revision += 1
    this.#openWindow()
    this.#changed()
  }

  take(): Asked | null {
    return this.#waiting.shift() ?? null
  }
}
