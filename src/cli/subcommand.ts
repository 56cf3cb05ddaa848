import type { FailureCode } from '../shared/failures'
import type { Text } from '../shared/text/text'
import type { Connection } from './connection'
import type { Grammar, Input } from './input'
import type { Terminal } from './terminal'

/** What a subcommand is given. */
export interface Setting {
  readonly postern: Connection
  readonly terminal: Terminal
  readonly text: Text
}

/** What it gives: a value for programs, words for people. Both are the answer, and go to stdout. */
export interface Outcome {
  readonly value: unknown
  /** Whole lines. */
  readonly words: string
  /** Set where the answer itself is bad news: the exit code is that of this failure. */
  readonly failed?: FailureCode
}

/** One of `postern …`. What it is about stands in the catalogue, as `command.NAME.about`. */
export interface Subcommand extends Grammar {
  readonly name: SubcommandName
  /** In the notation of man pages, such as `[NAME]`. */
  readonly operands: string
  /** Without the leading `postern`. */
  readonly examples: readonly string[]
  /** @throws {LoginError} @throws {Refusal} */
  run(input: Input, setting: Setting): Promise<Outcome>
}

export const subcommandNames = [
  'login',
  'logout',
  'status',
  'token',
  'profile list',
  'profile add',
  'profile show',
  'profile remove',
  'doctor',
] as const
export type SubcommandName = (typeof subcommandNames)[number]
