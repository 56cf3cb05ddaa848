/**
 * `npm run doctor`: the lab of the built app, on a desktop of its own where the system is Linux, with the cells that an
 * app cannot run by itself: those that start it. Ends with 0, or with the exit code of `lab_found_problems`.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { withScheme } from '../src/cli/borrowed-scheme'
import { Connection, Refusal, type Wire } from '../src/cli/connection'
import { followLab } from '../src/cli/lab-progress'
import { toFailure } from '../src/core/failure'
import { LoginError } from '../src/core/login-error'
import { compareRuns } from '../src/lab/comparison'
import { exportJson } from '../src/lab/export/json'
import { exportJunit } from '../src/lab/export/junit'
import { changeLine, exportMarkdown } from '../src/lab/export/markdown'
import { launchApp } from '../src/node/app-launch'
import { homeNames } from '../src/node/channel'
import { callApp, watchApp } from '../src/node/socket-client'
import { findSocketPlace, thisProcess } from '../src/node/socket-place'
import { socketSecretFile } from '../src/node/socket-secret-file'
import { failures } from '../src/shared/failures'
import { hasProblems, type LabRun, labRunSchema } from '../src/shared/lab'
import { en } from '../src/shared/text/en'
import { createText } from '../src/shared/text/text'
import type { Session } from './desktop'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    junit: { type: 'string' },
    /** The packaged program instead of the one that was built. */
    packaged: { type: 'boolean' },
  },
})
const appFolder = join(import.meta.dirname, '..')
const text = createText(en, 'en')
const say = (line: string) => console.error(line)

process.exitCode = await run().catch(explain)

/** On other systems the desktop is the one that is there. */
async function run(): Promise<number> {
  if (process.platform !== 'linux') return doctor()
  const { onOwnDesktop } = await import('./own-desktop')
  return onOwnDesktop(doctor)
}

/** What has a code is said in its words; anything else is a defect, and keeps its stack. */
function explain(error: unknown): number {
  if (!(error instanceof LoginError || error instanceof Refusal)) throw error
  const { code, message, remedy } = error instanceof Refusal ? error.failure : toFailure(error, text)
  say(`${message} ${remedy}`)
  return failures[code].exitCode
}

async function doctor(session?: Session): Promise<number> {
  const postern = new Connection(wire(values.packaged ? await releasedProgram() : undefined))
  const whole = await withScheme({ postern, text, say }, async () => {
    const { run: tables } = await followLab({ postern, text, say }, values.quick ? {} : { matrix: {} })
    const isWhole = !values.quick && !tables.incomplete
    return session && isWhole ? withColdStarts(tables, session, postern) : tables
  })
  report(whole)
  return hasProblems(whole) || whole.incomplete ? failures.lab_found_problems.exitCode : 0
}

/** Ctrl-C leaves out what has not begun. */
async function withColdStarts(run: LabRun, session: Session, postern: Connection): Promise<LabRun> {
  const { runColdStarts } = await import('./cold-start')
  const interrupted = new AbortController()
  const interrupt = () => interrupted.abort()
  process.on('SIGINT', interrupt)
  try {
    const cells = [...run.cells, ...(await runColdStarts(session, postern, say, interrupted.signal))]
    return { ...run, cells, ...(interrupted.signal.aborted ? { incomplete: true as const } : {}) }
  } finally {
    process.off('SIGINT', interrupt)
  }
}

/**
 * The tables go to `out/doctor` in all forms, and to stdout in one. They are held against those that lie there: the doctor's
 * last run, whose app kept nothing, for its home was made for it alone.
 */
function report(run: LabRun): void {
  const folder = join(appFolder, 'out', 'doctor')
  mkdirSync(folder, { recursive: true })
  const before = lastRun(join(folder, 'lab.json'))
  const changes = before ? compareRuns(before, run) : []
  for (const change of changes) say(changeLine(change, text))
  const forms = {
    'lab.md': exportMarkdown(run, text, changes),
    'lab.json': exportJson(run),
    'lab.xml': exportJunit(run, text),
  }
  for (const [name, content] of Object.entries(forms)) writeFileSync(join(folder, name), content)
  if (values.junit !== undefined) writeFileSync(values.junit, forms['lab.xml'])
  process.stdout.write(values.json ? forms['lab.json'] : forms['lab.md'])
}

/** Undefined where there was none, or one of an older kind. */
function lastRun(path: string): LabRun | undefined {
  if (!existsSync(path)) return undefined
  try {
    return v.parse(labRunSchema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** The program that is given to people, which `npm run doctor` has packaged before. */
async function releasedProgram(): Promise<string> {
  const { packagedProgram } = await import('./packaged/packages')
  return packagedProgram('release')
}

/**
 * The socket of the app, which is started where it does not run.
 *
 * @param program that starts the packaged app; absent: the built command starts the built one
 */
function wire(program: string | undefined): Wire {
  const channel = program === undefined ? 'dev' : 'release'
  const place = findSocketPlace({ ...thisProcess(), channel })
  const home = process.env['POSTERN_HOME'] ?? join(process.env['APPDATA'] ?? '', homeNames[channel])
  const options = {
    place,
    client: 'doctor',
    secretFile: place.folder === undefined ? join(home, socketSecretFile) : undefined,
  }
  const call: Wire['call'] = (command, parameters) => callApp(command, parameters, options)
  return {
    call,
    watch: (listener, ended) => watchApp(options, listener, ended),
    start: () => (program === undefined ? startBuilt() : startPackaged(program, call)),
  }
}

function startBuilt(): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = [join(appFolder, 'bin', 'postern.cjs'), 'status', '--quiet']
    execFile(process.execPath, args, (error) => (error ? reject(error) : resolve()))
  })
}

function startPackaged(program: string, call: Wire['call']): Promise<void> {
  // Chromium's sandbox cannot work for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const isUp = () => call('getState', {}).then(Boolean, () => false)
  return launchApp({ launcher: { program, args }, env: process.env, platform: process.platform, isUp })
}
