import type { Readable } from 'node:stream'
import type { LoginError } from '../core/login-error'
import type { Text } from '../shared/text/text'
import type { Connection } from './connection'
import type { Grammar, Input } from './input'
import type { Terminal } from './terminal'

/** What a subcommand is given. */
export interface Setting {
  readonly postern: Connection
  readonly terminal: Terminal
  readonly text: Text
  readonly env: Readonly<Record<string, string | undefined>>
  /** All that comes in, to its end. @throws {LoginError} `invalid_arguments` when that is too much */
  stdin(): Promise<Buffer>
  /** What comes in, as it comes. */
  lines(): Readable
}

/** What it gives: a value for programs, words for people. Both are the answer, and go to stdout. */
export interface Outcome {
  readonly value: unknown
  /** Whole lines, or bytes as they are. */
  readonly words: string | Uint8Array
  /** The answer is one all the same, and stdout has it. */
  readonly failure?: LoginError
  /** Where another program's protocol wants one of its own. */
  readonly exitCode?: number
  /** All of it is on stdout already. */
  readonly printed?: true
}

/** One of `postern …`. What it is about stands in the catalogue, as `command.NAME.about`. */
export interface Subcommand extends Grammar {
  readonly name: SubcommandName
  /** In the notation of man pages, such as `[NAME]`. */
  readonly operands: string
  /** What the calling tool is named where nobody says otherwise. Absent: `postern`. */
  readonly client?: string
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
  'api',
  'watch',
  'profile list',
  'profile add',
  'profile show',
  'profile remove',
  'doctor',
  'profile default',
  'profile import',
  'profile export',
  'host add',
  'host list',
  'host remove',
  'tools list',
  'tools allow',
  'tools close',
  'tools forget',
  'tools policy',
  'credential git',
  'credential docker',
  'credential kubectl',
  'credential aws',
  'completion',
] as const
export type SubcommandName = (typeof subcommandNames)[number]
