import type { AppState } from './app-state'
import type { CommandResults } from './command-results'
import type { CommandName, CommandParameters, commands } from './commands'
import type { Result } from './failures'

/** The commands that the window may call: the rows of the one table whose `callers` name it. */
export type WindowCommandName = {
  [N in CommandName]: 'window' extends (typeof commands)[N]['callers'][number] ? N : never
}[CommandName]

/** `window.postern`: everything that the page can reach. The preload script provides it, the renderer uses it. */
export interface WindowApi {
  call<N extends WindowCommandName>(name: N, parameters: CommandParameters<N>): Promise<Result<CommandResults[N]>>
  /** Calls back with each new state; the returned function ends that. */
  onState(listener: (state: AppState) => void): () => void
}
