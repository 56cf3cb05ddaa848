import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { ToolProgram } from '../shared/tool-consent'

/** What `/proc` says of a process. */
export interface ProcessFacts {
  readonly parent: number
  /** The process that leads its session, such as the shell of a terminal. */
  readonly session: number
  /** It belongs to a terminal. */
  readonly hasTerminal: boolean
  /** The program that runs; absent where that may not be read. */
  readonly path?: string
  readonly folder?: string
  readonly args: readonly string[]
}

/** @see proc_pid_stat(5), proc_pid_exe(5), proc_pid_cmdline(5) */
export type ReadProcess = (pid: number) => ProcessFacts | undefined

/** Processes that are looked at above the one that asks. */
const mostAncestors = 12

/** Programs that run others: what they run is meant. */
const interpreters =
  /^(node|nodejs|bun|deno|python[\d.]*|perl[\d.]*|ruby[\d.]*|php[\d.]*|bash|dash|sh|zsh|ksh|fish|pwsh)$/
const shells = /^(bash|dash|sh|zsh|ksh|fish)$/

interface Ancestor {
  readonly pid: number
  readonly facts: ProcessFacts
}

/**
 * The program on whose behalf a process asks, as a person would name it.
 *
 * The `postern` command itself, `npx` and a shell with `-c` are passed over: they ask for the program that ran them. Where a
 * person typed the command, that is the shell of a terminal. No argument is looked at but the path of a script.
 *
 * @returns `undefined` where the system shows nothing
 */
export function callingProgram(pid: number, read: ReadProcess = readProcess): ToolProgram | undefined {
  const line = ancestors(pid, read)
  const byCommand = line[0] !== undefined && isOwnCommand(line[0].facts)
  const [asking, above] = (byCommand ? line.slice(1) : line).filter(({ facts }) => !byCommand || !isWrapper(facts))
  const path = asking && pathOf(asking.facts)
  if (!asking || path === undefined) return undefined
  const { session, hasTerminal, folder } = asking.facts
  const startedBy = above && pathOf(above.facts)
  const typed = byCommand && hasTerminal && session === asking.pid
  return {
    path,
    ...(startedBy === undefined ? {} : { startedBy: basename(startedBy) }),
    ...(folder === undefined ? {} : { folder }),
    ...(typed ? { typed } : {}),
  }
}

function ancestors(pid: number, read: ReadProcess): readonly Ancestor[] {
  const line: Ancestor[] = []
  for (let next = pid; next > 1 && line.length < mostAncestors; ) {
    const facts = read(next)
    if (!facts) break
    line.push({ pid: next, facts })
    next = facts.parent
  }
  return line
}

const isOwnCommand = (facts: ProcessFacts) =>
  /^(postern|git-credential-postern|docker-credential-postern)(\.cjs)?$/.test(basename(scriptOf(facts) ?? ''))

function isWrapper({ path, args }: ProcessFacts): boolean {
  const [title = '', first = ''] = args
  return title.startsWith('npm exec') || (shells.test(basename(path ?? '')) && /^-[a-z]*c$/.test(first))
}

function pathOf(facts: ProcessFacts): string | undefined {
  return scriptOf(facts) ?? facts.path
}

/** Of an interpreter, the script that it runs: only where that is a file, for it might be anything. */
function scriptOf({ path, folder, args }: ProcessFacts): string | undefined {
  const [, script] = args
  if (path === undefined || !interpreters.test(basename(path)) || script === undefined) return undefined
  if (script.startsWith('-')) return undefined
  const whole = resolve(folder ?? '/', script)
  return existsSync(whole) ? whole : undefined
}

function readProcess(pid: number): ProcessFacts | undefined {
  try {
    const place = `/proc/${pid}`
    // The name of a program may hold blanks and brackets: what counts comes after the last one.
    const stat = readFileSync(`${place}/stat`, 'utf8')
    const [, parent, , session, terminal] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const path = link(`${place}/exe`)
    const folder = link(`${place}/cwd`)
    return {
      parent: Number(parent),
      session: Number(session),
      hasTerminal: terminal !== '0',
      ...(path === undefined ? {} : { path }),
      ...(folder === undefined ? {} : { folder }),
      args: readFileSync(`${place}/cmdline`, 'utf8').split('\0').slice(0, 2),
    }
  } catch {
    return undefined
  }
}

function link(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
