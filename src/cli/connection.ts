import { LoginError } from '../core/login-error'
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
    const answer = await this.#ask(name, parameters).catch((error: unknown) => {
      const died = error instanceof LoginError && error.code === 'app_died'
      if (!died || !repeatable.has(name)) throw error
      return this.#ask(name, parameters)
    })
    if (!answer.ok) throw new Refusal(answer.error)
    return answer.value as CommandResults[N]
  }

  /** @param ended is called when the app goes away by itself @throws {LoginError} `app_*`, `socket_unusable` */
  async watch(listener: (value: Watched) => void, ended: () => void): Promise<{ stop(): void }> {
    const watch = () => this.#wire.watch((value) => listener(value as Watched), ended)
    return this.#started(watch)
  }

  #ask(name: string, parameters: object): Promise<Result<unknown>> {
    const { interactive } = parameters as { readonly interactive?: boolean }
    return this.#started(() => this.#wire.call(name, parameters, interactive ? interactiveLimit : undefined))
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
