import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Fuses, fuseMismatches, fusesOf, readFuses } from '../../scripts/package/fuses.mjs'
import { homeOf } from '../app'
import { endApp } from '../command'
import type { Session } from '../desktop'
import { test as base, expect, keptItems } from '../scene'
import { makePackages, type Packages } from './packages'
import { type DrivenProgram, driveProgram, type Program, startProgram } from './program'
import { weaken } from './weakened'

interface Fixtures {
  readonly driven: DrivenProgram
  /** Starts the program that is given to people, and ends it with the test. */
  readonly shipped: (args?: readonly string[], env?: Readonly<Record<string, string>>) => Program
}

const test = base.extend<Fixtures, { packages: Packages }>({
  packages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
    async ({}, use) => use(await makePackages()),
    { scope: 'worker', timeout: 300_000 },
  ],
  driven: async ({ packages, session }, use) => {
    const program = await driveProgram(packages.e2e, session)
    await use(program)
    await program.stop()
  },
  shipped: async ({ packages, session }, use) => {
    const programs: Program[] = []
    await use((args, env) => {
      const program = startProgram(packages.release, session, args, env)
      programs.push(program)
      return program
    })
    for (const program of programs) await program.stop()
  },
})

test('signs in, and keeps the session in the keyring', async ({ session, systemBrowser, driven }) => {
  const opened = systemBrowser.nextPage()
  await driven.window.getByRole('button', { name: 'Try it' }).click()
  const page = await opened
  await page.getByRole('button', { name: /Ada Lovelace/ }).click()
  await page.getByRole('button', { name: 'Allow' }).click()
  await expect(page.getByRole('status')).toContainText('You are signed in')
  await expect(driven.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText(
    'Secret Service on this computer',
  )
  expect(await keptItems(session)).toHaveLength(1)
})

test('the two programs differ in the one fuse that lets the variant be inspected', async ({ packages }) => {
  const [shipped, variant] = [await readFuses(packages.release), await readFuses(packages.e2e)]
  expect(fuseMismatches(shipped, fusesOf('release', process.platform))).toEqual([])
  expect(fuseMismatches(variant, shipped)).toEqual(['EnableNodeCliInspectArguments is on, not off'])
})

test('the folder holds the app, the licences and nothing that is not needed', async ({ packages }) => {
  const folder = dirname(packages.release)
  const has = (name: string) => readdirSync(join(folder, name)).sort()
  expect(has('resources')).toEqual(['app.asar', 'app.asar.unpacked', 'bin', 'cli', 'launcher.json'])
  expect(has('resources/app.asar.unpacked/node_modules/keytar/prebuilds')).toEqual([`linux-${process.arch}`])
  expect(has('.')).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']))
  const licences = readFileSync(join(folder, 'LICENSES.third-party.txt'), 'utf8')
  for (const name of ['openid-client', 'react-dom', 'keytar', 'oidc-provider'])
    expect(licences).toMatch(new RegExp(`^(@github/)?${name} \\d.* \\(MIT\\)$`, 'm'))
  expect(has('.')).not.toContain('version')
  expect(has('locales').map((name) => name.slice(0, 2))).toEqual(['ar', 'de', 'en', 'es', 'es', 'fr', 'ja', 'zh'])
})

test('what is shipped opens its window', async ({ session, shipped }) => {
  shipped()
  await expect.poll(() => isShown(session)).toBe(true)
})

test('the command beside it asks it', async ({ packages, session, shipped }) => {
  shipped()
  await expect.poll(() => isShown(session)).toBe(true)
  const command = join(dirname(packages.release), 'resources', 'bin', 'postern')
  const env = { ...session.env, POSTERN_HOME: homeOf(session) }
  const { stdout, stderr } = spawnSync(command, ['profile', 'list', '--json'], { env, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['{"ok":true,"value":[]}\n', ''])
})

test('the command on the PATH starts it without a window, and says so where the sandbox is off', async ({
  packages,
  session,
}) => {
  const isRoot = process.getuid?.() === 0
  const { DISPLAY: _, PATH, ...rest } = session.env
  const bin = join(dirname(packages.release), 'resources', 'bin')
  const env = { ...rest, PATH: `${bin}:${PATH}`, POSTERN_HOME: homeOf(session) }
  const ask = () => spawnSync('postern', ['profile', 'list', '--json'], { env, encoding: 'utf8' })
  const first = ask()
  expect([first.status, first.stdout]).toEqual([0, '{"ok":true,"value":[]}\n'])
  expect(first.stderr).toBe(isRoot ? 'Running as root, so Chromium’s sandbox is off (--no-sandbox).\n' : '')
  expect(ask()).toMatchObject({ status: 0, stdout: first.stdout, stderr: '' })
  await endApp(session)
})

test('ELECTRON_RUN_AS_NODE does not turn it into Node', async ({ packages, session, shipped }) => {
  const proof = join(session.home, 'ran-as-node')
  const script = join(session.home, 'script.cjs')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`)
  const env = { ELECTRON_RUN_AS_NODE: '1' }
  spawnSync(packages.electron, [script], { env: { ...session.env, ...env } })
  expect(existsSync(proof), 'the Electron that it was made of does so').toBe(true)
  rmSync(proof)

  shipped([script], env)
  await expect.poll(() => isShown(session)).toBe(true)
  expect(existsSync(proof)).toBe(false)
})

test('NODE_OPTIONS are not even read', async ({ packages, session, shipped }) => {
  // A packaged Electron that reads them says that it does not take most of them.
  const complaint = 'NODE_OPTIONs are not supported in packaged apps'
  const env = { NODE_OPTIONS: '--require /nowhere.cjs' }
  const weakened = await weaken(packages.release, session, { EnableNodeOptionsEnvironmentVariable: true })
  const other = startProgram(weakened, session, [], env)
  await expect.poll(() => other.output(), 'with that fuse on it does').toContain(complaint)
  // Earlier, no signal ends it in order.
  await expect.poll(() => isShown(session)).toBe(true)
  await other.stop()

  const program = shipped([], env)
  await expect.poll(() => isShown(session)).toBe(true)
  expect(program.output()).not.toContain(complaint)
})

test('a folder does not take the place of the archive', async ({ packages, session }) => {
  const proof = join(session.home, 'ran-from-folder')
  const runsFolder = async (fuses: Fuses) => {
    const program = await weaken(packages.release, session, fuses)
    const resources = join(dirname(program), 'resources')
    const folder = join(resources, 'app')
    rmSync(join(resources, 'app.asar'))
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "main": "main.js" }')
    writeFileSync(
      join(folder, 'main.js'),
      `require('node:fs').writeFileSync(${JSON.stringify(proof)}, ''); require('electron').app.exit()`,
    )
    await startProgram(program, session).exitCode
    return existsSync(proof)
  }
  expect(await runsFolder({})).toBe(false)
  expect(await runsFolder({ OnlyLoadAppFromAsar: false }), 'with that fuse off it does').toBe(true)
})

test('it cannot be inspected, though the variant can', async ({ packages, session, shipped }) => {
  const variant = startProgram(packages.e2e, session, ['--inspect=127.0.0.1:0'])
  await expect.poll(() => variant.output()).toContain('Debugger listening')
  await expect.poll(() => isShown(session)).toBe(true)
  await variant.stop()

  const program = shipped(['--inspect=127.0.0.1:0'])
  await expect.poll(() => isShown(session)).toBe(true)
  expect(program.output()).not.toContain('Debugger listening')
})

test('its window cannot be driven through a debugging port', async ({ session, shipped }) => {
  const program = shipped(['--remote-debugging-port=0'])
  await expect.poll(() => isShown(session)).toBe(true)
  expect(program.output()).not.toContain('DevTools listening')
  expect(existsSync(`${homeOf(session)}/DevToolsActivePort`)).toBe(false)
})

/** Whether the session's display shows a window of Postern's. It fails while windows come and go, which is a no as well. */
function isShown({ env }: Session): boolean {
  return spawnSync('xwininfo', ['-name', 'Postern'], { env, encoding: 'utf8' }).stdout.includes('IsViewable')
}
