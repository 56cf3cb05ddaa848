import type { Page } from '@playwright/test'
import type { AppState } from '../../src/shared/app-state'
import type { CommandResults } from '../../src/shared/command-results'
import type { Failure } from '../../src/shared/failures'
import type { WindowCommandName } from '../../src/shared/window-api'

/** What a command of the window is answered with; `never` leaves it under way. */
export type Answer = {
  readonly [N in WindowCommandName]: {
    readonly command: N
    /** Only where this is among the parameters. */
    readonly of?: Readonly<Record<string, string>>
  } & ({ readonly value: CommandResults[N] } | { readonly failure: Failure } | { readonly never: true })
}[WindowCommandName]

/** One view of the window in one of its states. */
export interface View {
  /** Also the name of the file with its kept look. */
  readonly name: string
  readonly state: AppState
  readonly answers?: readonly Answer[]
  /** What a person does to get there, from the place of the accounts. */
  readonly open?: (window: Page) => Promise<void>
  /** Which part of it is looked at, as a selector. Left out: the dialog that is open, else the place. */
  readonly part?: string
}
