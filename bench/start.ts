import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { printRows } from './statistics'

const apps = { hello: resolve(import.meta.dirname, 'hello'), postern: resolve(import.meta.dirname, '..') }
const preload = resolve(import.meta.dirname, 'first-paint.cjs')

interface Start {
  /** Milliseconds from spawn to the first paint. */
  readonly firstPaint: number
  /** Proportional set size of all processes, in MB. */
  readonly memory: number
}

/** Cold start to first paint, and memory, side by side: one start of each in turn. */
export async function benchStart(count: number): Promise<void> {
  const electron = process.env['POSTERN_ELECTRON']
  if (!electron) throw new Error('POSTERN_ELECTRON is not set: use "npm run bench"')
  for (const profile of ['fresh', 'warm'] as const) {
    const home = { hello: newFolder(), postern: newFolder() }
    const starts: Record<keyof typeof apps, Start[]> = { hello: [], postern: [] }
    if (profile === 'warm')
      for (const name of ['hello', 'postern'] as const) await start(electron, apps[name], home[name])
    for (let i = 0; i < count; i += 1) {
      for (const name of ['hello', 'postern'] as const) {
        const folder = profile === 'warm' ? home[name] : newFolder()
        starts[name].push(await start(electron, apps[name], folder))
        if (profile === 'fresh') rmSync(folder, { recursive: true, force: true })
      }
    }
    for (const folder of Object.values(home)) rmSync(folder, { recursive: true, force: true })
    const row = (name: keyof typeof apps, key: keyof Start, unit: string) => ({
      what: name === 'hello' ? 'hello world' : 'Postern',
      values: starts[name].map((each) => each[key]),
      unit,
    })
    printRows(
      `First paint from spawn, ${profile} profile`,
      [row('hello', 'firstPaint', 'ms'), row('postern', 'firstPaint', 'ms')],
      1.1,
    )
    printRows(
      `Memory (PSS of all processes), ${profile} profile`,
      [row('hello', 'memory', 'MB'), row('postern', 'memory', 'MB')],
      1.1,
    )
  }
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'postern-bench-'))

async function start(electron: string, app: string, home: string): Promise<Start> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...asRoot, '--disable-gpu', `--user-data-dir=${home}`, '-r', preload, app], {
    env: { ...process.env, POSTERN_HOME: home, BENCH_STARTED: String(Date.now()) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const { firstPaint } = await firstLine(child)
    await delay(1_500)
    return { firstPaint, memory: memoryOf(child.pid ?? 0) }
  } finally {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    await delay(150)
  }
}

async function firstLine(child: ChildProcess): Promise<{ firstPaint: number }> {
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return JSON.parse(line)
  }
  throw new Error('the app ended before it was painted')
}

/** Sum over a process and all that it has started, in MB (Linux). */
function memoryOf(pid: number): number {
  const own = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? '0'
  return Number(own) / 1024 + childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), 0)
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}
