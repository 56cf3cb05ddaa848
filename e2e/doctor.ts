/**
 * `npm run doctor`: the lab of the built app, on a desktop of its own where the system is Linux, with the cells that an
 * app cannot run by itself: those that start it. Ends with 0, or with the exit code of `lab_found_problems`.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Connection, type Wire } from '../src/cli/connection'
import { followLab } from '../src/cli/lab-progress'
import { exportJson } from '../src/lab/export/json'
import { exportJunit } from '../src/lab/export/junit'
import { exportMarkdown } from '../src/lab/export/markdown'
import { callApp, watchApp } from '../src/node/socket-client'
import { findSocketPlace } from '../src/node/socket-place'
import { socketSecretFile } from '../src/node/socket-secret-file'
import { failures } from '../src/shared/failures'
import { hasProblems, type LabRun } from '../src/shared/lab'
import { en } from '../src/shared/text/en'
import { createText } from '../src/shared/text/text'
import type { Session } from './desktop'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, junit: { type: 'string' } },
})
const appFolder = join(import.meta.dirname, '..')
const text = createText(en, 'en')
const say = (line: string) => console.error(line)

process.exitCode = await run()

/** On other systems the desktop is the one that is there. */
async function run(): Promise<number> {
  if (process.platform !== 'linux') return doctor()
  const { onOwnDesktop } = await import('./own-desktop')
  return onOwnDesktop(doctor)
}

async function doctor(session?: Session): Promise<number> {
  const postern = new Connection(wire())
  await postern.call('registerScheme', {}).catch((error: Error) => say(error.message))
  const tables = await followLab({ postern, text, say }, values.quick ? {} : { matrix: {} })
  const whole = session && !values.quick ? await withColdStarts(tables, session, postern) : tables
  report(whole)
  return hasProblems(whole) ? failures.lab_found_problems.exitCode : 0
}

async function withColdStarts(run: LabRun, session: Session, postern: Connection): Promise<LabRun> {
  const { runColdStarts } = await import('./cold-start')
  return { ...run, cells: [...run.cells, ...(await runColdStarts(session, postern, say))] }
}

/** The tables go to `out/doctor` in all forms, and to stdout in one. */
function report(run: LabRun): void {
  const folder = join(appFolder, 'out', 'doctor')
  mkdirSync(folder, { recursive: true })
  const forms = { 'lab.md': exportMarkdown(run, text), 'lab.json': exportJson(run), 'lab.xml': exportJunit(run, text) }
  for (const [name, content] of Object.entries(forms)) writeFileSync(join(folder, name), content)
  if (values.junit !== undefined) writeFileSync(values.junit, forms['lab.xml'])
  process.stdout.write(values.json ? forms['lab.json'] : forms['lab.md'])
}

/** The socket of the app that was built; the built command starts it. */
function wire(): Wire {
  const place = findSocketPlace()
  const home = process.env['POSTERN_HOME'] ?? join(process.env['APPDATA'] ?? '', 'Postern')
  const options = {
    place,
    client: 'doctor',
    secretFile: place.folder === undefined ? join(home, socketSecretFile) : undefined,
  }
  return {
    call: (command, parameters) => callApp(command, parameters, options),
    watch: (listener, ended) => watchApp(options, listener, ended),
    start: () =>
      new Promise((resolve, reject) => {
        const args = [join(appFolder, 'bin', 'postern.cjs'), 'status', '--quiet']
        execFile(process.execPath, args, (error) => (error ? reject(error) : resolve()))
      }),
  }
}
