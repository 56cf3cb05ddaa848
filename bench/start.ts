import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startApp } from './started-app'
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
  await using started = await startApp<{ readonly firstPaint: number }>(electron, app, home, preload)
  return { firstPaint: started.line.firstPaint, memory: started.memory() }
}
