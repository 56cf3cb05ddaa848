import { LoginSessions } from '../login-sessions'
import type { Clock } from '../ports'
import { Providers } from '../provider'
import type { SessionEntry } from '../session-index'
import { MortalProcess } from './crashing'
import { exampleProfile } from './example-profile'
import { exampleRecord } from './example-record'
import { FakeClock } from './fake-clock'
import { FakeStore } from './fake-store'
import { FakeValue } from './fake-value'
import { fakeWorld } from './fake-world'
import { RotatingProvider } from './rotating-provider'

/** A computer on which Postern keeps one session: it runs, crashes, is started again, and sleeps, on a fake clock. */
export class SimulatedComputer {
  readonly id = 'session-1'
  readonly clock = new FakeClock(Date.UTC(2030, 0, 1))
  readonly provider: RotatingProvider
  sessions: LoginSessions
  readonly #keychain = new FakeStore()
  readonly #index = new FakeValue<readonly SessionEntry[]>([])
  readonly #random: () => number
  readonly #turn: () => Promise<void>
  #process = new MortalProcess()

  /** @param turn lets other promises go on for one turn of the event loop */
  constructor(leeway: boolean, random: () => number, turn: () => Promise<void>) {
    this.provider = new RotatingProvider(this.clock, leeway)
    this.#random = random
    this.#turn = turn
    this.sessions = this.#start()
  }

  /** @param lifetime milliseconds that the first access token lasts */
  async signIn(lifetime: number): Promise<void> {
    const now = this.clock.now()
    const accessTokens = [{ audience: '', value: 'at-0', scope: [], expiresAt: now + lifetime }]
    const { idToken: _, ...record } = exampleRecord({
      id: this.id,
      accessTokens,
      refreshToken: 'rt-0',
      signedInAt: now,
    })
    await this.sessions.add(record, 'keychain')
    this.sessions.keepFresh()
  }

  /** Lets time go by, and everything happen that belongs to it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.clock.now() + milliseconds
    await this.#flush()
    for (let next = this.clock.next; next !== undefined && next <= end; next = this.clock.next) {
      this.clock.advance(Math.max(0, next - this.clock.now()))
      await this.#flush()
    }
    this.clock.advance(end - this.clock.now())
    await this.#flush()
  }

  /** Ends without a word, and is started again. What the process knew of the provider's wishes is gone with it. */
  async crash(): Promise<void> {
    this.#process.die()
    this.#process = new MortalProcess()
    this.#keychain.before = () => {}
    this.provider.notBefore = 0
    this.provider.answered.clear()
    this.sessions = this.#start()
    await this.sessions.load()
    this.sessions.keepFresh()
    await this.#flush()
  }

  /** The next time that a record is to be saved, it dies instead. */
  crashAtNextSave(): void {
    this.#keychain.before = (operation) => {
      if (operation !== 'set') return undefined
      this.#process.die()
      return new Promise<never>(() => {})
    }
  }

  #start(): LoginSessions {
    const process = this.#process
    const clock: Clock = {
      now: () => this.clock.now(),
      after: (milliseconds, callback) => this.clock.after(milliseconds, () => process.isAlive && callback()),
    }
    const world = fakeWorld({ fetch: this.provider.fetch, authorize: () => '' })
    return new LoginSessions(
      {
        ...world,
        clock,
        stores: { ...world.stores, keychain: process.seen(this.#keychain) },
        fetch: process.seen({ fetch: this.provider.fetch }).fetch,
        random: this.#random,
      },
      new Providers(clock),
      process.seen(this.#index),
      () => exampleProfile(),
      () => {},
    )
  }

  /** Lets everything happen that needs no time. */
  async #flush(): Promise<void> {
    do {
      for (let turn = 0; turn < 4; turn++) await this.#turn()
    } while (this.#process.isAlive && this.sessions.views()[0]?.status === 'refreshing' && this.#progresses())
    if (!this.#process.isAlive) await this.crash()
  }

  #asked = 0

  /** Whether a request has arrived since it was last looked. */
  #progresses(): boolean {
    const { asked } = this.provider
    const progressed = asked !== this.#asked
    this.#asked = asked
    return progressed
  }
}
