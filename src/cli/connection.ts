import { LoginError } from '../core/login-error'
import { type AppState, attemptOutcomes } from '../shared/app-state'
import type { CommandResults } from '../shared/command-results'
import type { CommandName, CommandParameters, commands } from '../shared/commands'
import type { Failure, Result } from '../shared/failures'
import type { Watched } from '../shared/watched'

/** The commands that tools may call: the rows of the one table whose `callers` name them. */
export type ToolCommandName = {
  [N in CommandName]: 'cli' extends (typeof commands)[N]['callers'][number] ? N : never
}[CommandName]

/** What the app refused, in its own words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The way to the app. `undefined` from one of them means that the app does not run. */
export interface Wire {
  /** @param limit milliseconds for the answer; absent: what usually is enough */
  call(command: string, parameters: unknown, limit?: number): Promise<Result<unknown> | undefined>
  watch(listener: (value: unknown) => void, ended: () => void): Promise<{ stop(): void } | undefined>
  /** Starts the app. @throws {LoginError} `app_not_started` */
  start(): Promise<void>
  /** Starts one with a display in the place of one without. Absent where there is none here either. @throws as `start` */
  readonly takeOver?: () => Promise<void>
}

/** Milliseconds for an answer that may wait for a sign-in: the app has a limit of its own, an hour at most. */
const interactiveLimit = 3_700_000

/** What may be asked a second time without doing something twice. */
const repeatable: ReadonlySet<string> = new Set<ToolCommandName>([
  'getState',
  'getToken',
  'getHostToken',
  'refuseHostToken',
  'getSessionDetails',
  'refreshSession',
  'cancelAttempt',
])

/** The app as a subcommand sees it: it is there, for it is started where it is not. */
export class Connection {
  readonly #wire: Wire

  constructor(wire: Wire) {
    this.#wire = wire
  }

  /**
   * An app that dies while it answers is asked once more, where that does nothing twice.
   *
   * @throws {Refusal} what the app says
   * @throws {LoginError} `app_*`, `socket_unusable`
   */
  async call<N extends ToolCommandName>(name: N, parameters: CommandParameters<N>): Promise<CommandResults[N]> {
    if (isInteractive(parameters)) await this.withDisplay()
    const answer = await this.#ask(name, parameters).catch((error: unknown) => {
      const died = error instanceof LoginError && error.code === 'app_died'
      if (!died || !repeatable.has(name)) throw error
      return this.#ask(name, parameters)
    })
    if (!answer.ok) throw new Refusal(answer.error)
    return answer.value as CommandResults[N]
  }

  /**
   * Where the app runs without a display and this terminal has one, another takes its place, for only that one opens a
   * browser. It stays while it holds what would be lost with it.
   *
   * @returns what is there then
   * @throws {Refusal} what the app says
   * @throws {LoginError} `app_*`, `socket_unusable`
   */
  async withDisplay(): Promise<AppState> {
    const state = await this.call('getState', {})
    const { takeOver } = this.#wire
    if (!state.headless || !takeOver || holdsSomething(state)) return state
    await takeOver()
    return this.call('getState', {})
  }

  /** @param ended is called when the app goes away by itself @throws {LoginError} `app_*`, `socket_unusable` */
  async watch(listener: (value: Watched) => void, ended: () => void): Promise<{ stop(): void }> {
    const watch = () => this.#wire.watch((value) => listener(value as Watched), ended)
    return this.#started(watch)
  }

  #ask(name: string, parameters: object): Promise<Result<unknown>> {
    const limit = isInteractive(parameters) ? interactiveLimit : undefined
    return this.#started(() => this.#wire.call(name, parameters, limit))
  }

  async #started<T>(work: () => Promise<T | undefined>): Promise<T> {
    const first = await work()
    if (first !== undefined) return first
    await this.#wire.start()
    const second = await work()
    if (second === undefined) throw new LoginError('app_died')
    return second
  }
}

const isInteractive = (parameters: object): boolean =>
  (parameters as { readonly interactive?: boolean }).interactive === true

/** A sign-in that somebody waits for, or an account that is in memory alone. */
const holdsSomething = ({ attempts, sessions }: AppState): boolean =>
  attempts.some(({ stage }) => !attemptOutcomes.some((each) => each === stage)) ||
  sessions.some(({ storage }) => storage === 'memory')
