import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
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
}

/** Runs the built `postern` command in a session, as a person at its terminal does. */
export function postern(session: Session, args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const { DISPLAY, ...without } = session.env
  const env = options.noDisplay || DISPLAY === undefined ? without : { ...without, DISPLAY }
  return end(
    spawn(process.execPath, [join(appFolder, 'bin', 'postern.cjs'), ...args], {
      env: { ...env, POSTERN_HOME: homeOf(session) },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
}

async function end(child: ReturnType<typeof spawn>): Promise<Ended> {
  if (!child.stdout || !child.stderr) throw new Error('no output to read')
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: code as number | null, out, err }
}

/** The process of the app that a command has started; `undefined` where none runs. */
export function appProcess(session: Session): number | undefined {
  try {
    const pid = Number(
      readlinkSync(join(homeOf(session), 'SingletonLock'))
        .split('-')
        .at(-1),
    )
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

/** Ends the app, if one runs, and waits until it is gone. */
export async function endApp(session: Session, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const pid = appProcess(session)
  if (pid === undefined) return
  process.kill(pid, signal)
  while (appProcess(session) === pid) await new Promise((resolve) => setTimeout(resolve, 20))
}
