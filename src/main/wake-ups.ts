import type { Clock } from '../core/ports'

/** Milliseconds between two looks at the network, while something waits for it. */
const lookEvery = 5_000

interface Options {
  readonly clock: Clock
  /** Electron's `powerMonitor`. */
  readonly power: { on(event: 'resume', listener: () => void): unknown }
  /** False for certain; true is a guess. */
  readonly isOnline: () => boolean
  /** Whether anybody waits for the network. */
  readonly isAwaited: () => boolean
  readonly wake: (reason: 'resume' | 'online') => void
}

/** Says when the computer woke up, and when its network is back: Electron has an event for the first only. */
export class WakeUps {
  readonly #options: Options
  #wasOnline = true
  #callOff: (() => void) | undefined

  constructor(options: Options) {
    this.#options = options
    options.power.on('resume', () => options.wake('resume'))
  }

  /** Begins to watch the network if somebody waits for it; it ends by itself when nobody does. */
  watch(): void {
    if (this.#callOff !== undefined || !this.#options.isAwaited()) return
    this.#wasOnline = this.#options.isOnline()
    this.#lookLater()
  }

  close(): void {
    this.#callOff?.()
    this.#callOff = () => {}
  }

  #lookLater(): void {
    this.#callOff = this.#options.clock.after(lookEvery, () => this.#look())
  }

  #look(): void {
    const { isOnline, isAwaited, wake } = this.#options
    this.#callOff = undefined
    if (!isAwaited()) return
    const online = isOnline()
    const isBack = online && !this.#wasOnline
    this.#wasOnline = online
    this.#lookLater()
    if (isBack) wake('online')
  }
}
