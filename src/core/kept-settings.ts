import { quote } from '../shared/reason'
import type { Settings } from '../shared/settings'
import { createQueue } from './chunked-store-queue'
import { LoginError } from './login-error'
import type { KeptValue } from './ports'

/** The settings, in a file without secrets. */
export class KeptSettings {
  readonly #file: KeptValue<Settings>
  readonly #changed: () => void
  readonly #inTurn = createQueue()
  #current: Settings = { defaultSubjects: {} }

  constructor(file: KeptValue<Settings>, changed: () => void) {
    this.#file = file
    this.#changed = changed
  }

  get current(): Settings {
    return this.#current
  }

  /** @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside */
  async load(): Promise<void> {
    const { value, damaged } = await this.#file.read()
    this.#current = value
    this.#changed()
    if (damaged) throw new LoginError('file_damaged', quote(damaged.keptAs))
  }

  /**
   * One change after the other. One that gives back what it got writes nothing.
   *
   * @throws {LoginError} `storage_failed`; then everything is as it was
   */
  change(change: (settings: Settings) => Settings): Promise<void> {
    return this.#inTurn(async () => {
      const next = change(this.#current)
      if (next === this.#current) return
      await this.#file.write(next)
      this.#current = next
      this.#changed()
    })
  }
}
