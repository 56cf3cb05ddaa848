/**
 * `npm run doctor`: the lab of the built app, on a desktop of its own where the system is Linux, with the cells that an
 * app cannot run by itself: those that start it. Ends with 0, or with the exit code of `lab_found_problems`.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Connection, type Wire } from '../src/cli/connection'
import { followLab } from '../src/cli/lab-progress'
import { findBrowsers } from '../src/lab/browsers'
import { exportJson } from '../src/lab/export/json'
import { exportJunit } from '../src/lab/export/junit'
import { exportMarkdown } from '../src/lab/export/markdown'
import { callApp, watchApp } from '../src/node/socket-client'
import { findSocketPlace } from '../src/node/socket-place'
import { socketSecretFile } from '../src/node/socket-secret-file'
import { failures } from '../src/shared/failures'
import { hasProblems, type LabCell, type LabRun } from '../src/shared/lab'
import { en } from '../src/shared/text/en'
import { createText } from '../src/shared/text/text'
import { makeDefaultBrowser } from './browser'
import { endApp } from './cold-app'
import { runColdStart } from './cold-start'
import { startDisplay, startSession } from './desktop'
import { appFolder } from './environment'
import { startProvider } from './provider'
import { startWindowManager } from './window-manager'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, junit: { type: 'string' } },
})
const text = createText(en, 'en')
const say = (line: string) => console.error(line)

process.exitCode = process.platform === 'linux' ? await onOwnDesktop(doctor) : await doctor()

/** A display, a window manager, a bus, a keyring and a home that nothing else uses. */
async function onOwnDesktop(work: () => Promise<number>): Promise<number> {
  const display = await startDisplay()
  const manager = startWindowManager(display.display)
  const session = await startSession({ keyring: 'unlocked', display: display.display })
  for (const name of ['WAYLAND_DISPLAY', 'BROWSER']) delete process.env[name]
  Object.assign(process.env, session.env, { POSTERN_HOME: join(session.home, 'postern') })
  makeDefaultBrowser(session, ['chromium'])
  try {
    return await work()
  } finally {
    await endApp()
    await session.stop()
    await manager.stop()
    await display.stop()
  }
}

async function doctor(): Promise<number> {
  const postern = new Connection(wire())
  await postern.call('registerScheme', {}).catch((error: Error) => say(error.message))
  const matrix = values.quick !== true
  let run = await followLab({ postern, text, say }, { matrix })
  if (matrix && process.platform === 'linux') run = { ...run, cells: [...run.cells, ...(await coldStarts(postern))] }
  report(run)
  return hasProblems(run) ? failures.lab_found_problems.exitCode : 0
}

async function coldStarts(postern: Connection): Promise<LabCell[]> {
  const { scheme } = (await postern.call('getState', {})).scheme
  const isThere = (path: string) => stat(path).then(Boolean, () => false)
  const provider = await startProvider(['--approve-by-itself'])
  const cells: LabCell[] = []
  try {
    for (const browser of await findBrowsers({ platform: process.platform, env: process.env, isThere })) {
      say(`${browser.name}, scheme, app_cold`)
      cells.push(await runColdStart(browser, scheme, provider, postern))
    }
  } finally {
    await provider.stop()
  }
  return cells
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
