import type { LoginStart } from './login-start/login-start'

/** Whether Postern starts when the person logs in, as the system last said. */
export class StartAtLogin {
  readonly #start: LoginStart
  readonly #changed: () => void
  #isOn: boolean | undefined

  constructor(start: LoginStart, changed: () => void) {
    this.#start = start
    this.#changed = changed
  }

  /** Absent until the system was asked. */
  get isOn(): boolean | undefined {
    return this.#isOn
  }

  async check(): Promise<void> {
    this.#isOn = await this.#start.isOn()
    this.#changed()
  }

  /** @throws {LoginError} `start_at_login_failed`; what the system says then is shown all the same */
  async set(on: boolean): Promise<void> {
    try {
      await this.#start.set(on)
    } finally {
      await this.check()
    }
  }
}
