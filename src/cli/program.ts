import type { Readable } from 'node:stream'
import { reword, toFailure } from '../core/failure'
import { LoginError } from '../core/login-error'
import { failures } from '../shared/failures'
import { because } from '../shared/reason'
import type { Text } from '../shared/text/text'
import { Connection, Refusal, type Wire } from './connection'
import { helpOf, overview } from './help'
import { Input } from './input'
import { loadText } from './language'
import type { Subcommand } from './subcommand'
import { subcommands } from './subcommands'
import { Terminal } from './terminal'
import { print, type Refused } from './token-at-once'
import { createWire } from './wire'

/** Bytes: a file of profiles, or what an API is sent. */
const stdinLimit = 1_048_576

/** What the program takes from outside. */
export interface World {
  readonly env: NodeJS.ProcessEnv
  readonly out: (text: string | Uint8Array) => unknown
  readonly input: Readable
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean }
  /** @param sandboxIsOff is told when the app is started without Chromium's sandbox */
  readonly wire: (client: string, sandboxIsOff: () => void) => Wire
}

const thisProcess = (): World => ({
  env: process.env,
  out: print,
  get input() {
    return process.stdin
  },
  err: process.stderr,
  wire: (client, sandboxIsOff) => createWire(client, process.env, sandboxIsOff),
})

/**
 * Runs one command line.
 *
 * @param refused what was answered to it already
 * @returns the exit code: 0, or that of the failure's code
 */
export async function runProgram(
  args: readonly string[],
  refused?: Refused,
  world: World = thisProcess(),
): Promise<number> {
  // Asked of the words themselves, for a line that cannot be parsed has a way to fail as well.
  const has = (...names: string[]) => args.some((arg) => names.includes(arg))
  const { env, out, err } = world
  const json = has('--json')
  const text = await loadText(json ? {} : env)
  const terminal = new Terminal({ env, out, err, json, quiet: has('--quiet', '-q') })
  try {
    if (refused && 'error' in refused) throw refused.error
    if (refused && !refused.answer.ok) throw new Refusal(refused.answer.error)
    const found = findSubcommand(args)
    if (!found) {
      out(overview(text, subcommands))
      return 0
    }
    const input = Input.parse(found.rest, found.subcommand)
    if (input.flag('help')) out(helpOf(found.subcommand, text))
    else return await answer(found.subcommand, input, terminal, text, world)
    return 0
  } catch (error) {
    const failure = error instanceof Refusal ? reword(error.failure, text) : toFailure(error, text)
    terminal.fail(failure)
    return failures[failure.code].exitCode
  }
}

async function answer(
  subcommand: Subcommand,
  input: Input,
  terminal: Terminal,
  text: Text,
  world: World,
): Promise<number> {
  const client = input.text('client') ?? world.env['POSTERN_CLIENT'] ?? subcommand.client ?? 'postern'
  const postern = new Connection(world.wire(client, () => terminal.say(text('command.sandbox_is_off'))))
  const outcome = await subcommand.run(input, {
    postern,
    terminal,
    text,
    env: world.env,
    stdin: () => readAll(world.input),
    lines: () => world.input,
  })
  const { value, words, failure, printed, exitCode = 0 } = outcome
  if (failure) {
    if (!terminal.json) terminal.answer(words)
    terminal.fail(toFailure(failure, text), value)
    return failures[failure.code].exitCode
  }
  if (!printed) terminal.answer(terminal.json ? `${JSON.stringify({ ok: true, value })}\n` : words)
  return exitCode
}

/** @throws {LoginError} `invalid_arguments` */
async function readAll(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > stdinLimit)
      throw new LoginError('invalid_arguments', because('reason.stdin_limit', { limit: stdinLimit }))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** @returns `undefined` where nothing but help is asked for @throws {LoginError} `invalid_arguments` */
function findSubcommand(
  args: readonly string[],
): { readonly subcommand: Subcommand; readonly rest: readonly string[] } | undefined {
  const [first, second] = args
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return undefined
  for (const subcommand of subcommands) {
    const words = subcommand.name.split(' ')
    if (words[0] === first && (words[1] === undefined || words[1] === second)) {
      return { subcommand, rest: args.slice(words.length) }
    }
  }
  const group = subcommands.filter(({ name }) => name.startsWith(`${first} `))
  if (group.length === 0)
    throw new LoginError('invalid_arguments', because('reason.no_subcommand', { command: `postern ${first}` }))
  if (second === undefined || second === '--help' || second === '-h') return undefined
  throw new LoginError('invalid_arguments', because('reason.no_subcommand', { command: `postern ${first} ${second}` }))
}
