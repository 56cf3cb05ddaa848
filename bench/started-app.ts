import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'

/** An Electron app under measurement. */
export interface StartedApp<Line> extends AsyncDisposable {
  /** The JSON that the preloaded script printed. */
  readonly line: Line
  /** Proportional set size of all its processes, in MB. */
  memory(): number
}

/**
 * Starts an app with a script preloaded into its main process, and waits for the line that this prints. Every start is
 * timed by `BENCH_STARTED`, milliseconds since the epoch.
 */
export async function startApp<Line>(
  electron: string,
  app: string,
  home: string,
  preload: string,
): Promise<StartedApp<Line>> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...asRoot, '--disable-gpu', `--user-data-dir=${home}`, '-r', preload, app], {
    env: { ...process.env, POSTERN_HOME: home, BENCH_STARTED: String(Date.now()) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const end = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    await delay(150)
  }
  try {
    const line = await firstLine<Line>(child)
    await delay(1_500)
    return { line, memory: () => memoryOf(child.pid ?? 0), [Symbol.asyncDispose]: end }
  } catch (error) {
    await end()
    throw error
  }
}

async function firstLine<Line>(child: ChildProcess): Promise<Line> {
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return JSON.parse(line)
  }
  throw new Error('the app ended before it was painted')
}

/** Sum over a process and all that it has started, in MB (Linux). */
function memoryOf(pid: number): number {
  try {
    const own = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? '0'
    return Number(own) / 1024 + childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), 0)
  } catch {
    return 0 // it has ended meanwhile
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}
