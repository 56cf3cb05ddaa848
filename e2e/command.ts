import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { findSocketPlace } from '../src/node/socket-place'
import { homeOf } from './app'
import type { Session } from './desktop'
import { appFolder } from './environment'

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface CommandOptions {
  /** As over SSH or in a container. */
  readonly noDisplay?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** A command while it runs. */
export interface Running {
  /** What is found on stderr, as soon as it is there: the first group of the pattern. */
  told(pattern: RegExp): Promise<string>
  /** A line on stdin. */
  type(line: string): void
  /** Ctrl-C. */
  interrupt(): void
  readonly ended: Promise<Ended>
}

/** Runs the built `postern` command in a session, as a person at its terminal does. */
export const postern = (session: Session, args: readonly string[], options?: CommandOptions): Promise<Ended> =>
  startPostern(session, args, options).ended

/** The same, for who has something to say to it on the way. */
export function startPostern(session: Session, args: readonly string[], options: CommandOptions = {}): Running {
  const { DISPLAY, ...without } = session.env
  const env = options.noDisplay || DISPLAY === undefined ? without : { ...without, DISPLAY }
  const child = spawn(process.execPath, [join(appFolder, 'bin', 'postern.cjs'), ...args], {
    env: { ...env, POSTERN_HOME: homeOf(session), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const soFar = { err: '' }
  child.stderr.on('data', (chunk) => {
    soFar.err += chunk
  })
  return {
    told: (pattern) => told(child, soFar, pattern),
    type: (line) => void child.stdin.write(`${line}\n`),
    interrupt: () => void child.kill('SIGINT'),
    ended: end(child),
  }
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>

async function end(child: Child): Promise<Ended> {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: code as number | null, out, err }
}

function told(child: Child, soFar: { readonly err: string }, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(soFar.err)?.[1]
      if (found !== undefined) resolve(found)
    }
    look()
    child.stderr.on('data', look)
    child.once('exit', () => reject(new Error(`the command ended without ${pattern}; it wrote:\n${soFar.err}`)))
  })
}

/** Where the app of a session listens to tools. */
export const socketOf = (session: Session): string =>
  findSocketPlace({
    env: { ...session.env, POSTERN_HOME: homeOf(session) },
    platform: process.platform,
    uid: process.getuid?.(),
  }).path

/** The process of the app that a command has started; `undefined` where none runs. */
export function appProcess(session: Session): number | undefined {
  try {
    const pid = Number(
      readlinkSync(join(homeOf(session), 'SingletonLock'))
        .split('-')
        .at(-1),
    )
    return isRunning(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

/** Ends the app, if one runs, and waits until it is gone. */
export async function endApp(session: Session, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const pid = appProcess(session)
  if (pid === undefined) return
  process.kill(pid, signal)
  // Its lock goes before it does.
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** One that has ended may lie there until whoever inherited it has looked: state Z. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
