import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandParameters } from '../src/shared/commands'
import type { CheckId, LabRun } from '../src/shared/lab'
import { type App, call } from './app'
import { expectNoFindings } from './axe'
import { makeDefaultBrowser } from './browser'
import { postern } from './command'
import type { Session } from './desktop'
import { expect, test as scene } from './scene'
import { startWindowManager } from './window-manager'

const scheme = 'dev.postern.app.dev'
const type = `x-scheme-handler/${scheme}`

const test = scene.extend<{ readonly windowManager: undefined }>({
  windowManager: async ({ display }, use) => {
    const manager = startWindowManager(display.display)
    await use(undefined)
    await manager.stop()
  },
})

test('a redirect goes through each browser and back, and the tables leave the window', async ({
  windowManager: _,
  session,
  app,
}) => {
  test.slow()
  makeDefaultBrowser(session, ['chromium'])
  const { window } = app
  await call(app, 'registerScheme', {})
  await call(app, 'runLab', { checks: [], matrix: { redirects: ['127.0.0.1', 'scheme'], starts: ['warm'] } })
  await window.getByRole('link', { name: 'Lab' }).click()
  await expect(window.getByRole('table')).toContainText('Running')
  const { cells } = await lastRun(app)
  expect(cells.filter(({ status }) => status !== 'passed')).toEqual([])
  expect(new Set(cells.map(({ browser }) => browser))).toContain('Firefox')
  expect(cells.length).toBeGreaterThanOrEqual(4)
  expect((await call(app, 'getState', {})).sessions).toEqual([])
  await window.getByRole('button', { name: 'JUnit' }).click()
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('failures="0"')
})

test('the lab is worked by the keyboard, axe finds nothing in light and dark, and a remedy is carried out', async ({
  session,
  app,
}) => {
  makeDefaultBrowser(session, ['chromium'])
  const { window } = app
  await window.getByRole('link', { name: 'Lab' }).press('Enter')
  await window.getByRole('button', { name: 'Run the checks' }).press('Enter')
  await window.getByRole('button', { name: 'Register the scheme.' }).first().press('Enter')
  await expect.poll(async () => (await call(app, 'getState', {})).scheme.owner).toEqual({ kind: 'ours' })
  await expect.poll(async () => (await call(app, 'getState', {})).lab.running).toBe(false)
  const field = window.getByLabel('Redirect URI')
  await field.fill('nobody-has-this:/callback')
  await field.press('Enter')
  await expect(window.getByText('Nothing opens links of nobody-has-this.')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    await expectNoFindings(window, `lab, ${colorScheme}`)
  }
})

test('another app’s entry and one that leads nowhere are named as the owner', async ({ session, app }) => {
  addHandler(session, 'Exec=true %u')
  expect(await found(app, 'scheme')).toEqual(['lab.finding.scheme_other'])
  addHandler(session, 'Exec=/nowhere/Postern.AppImage %u')
  expect(await found(app, 'scheme')).toEqual(['lab.finding.scheme_stale'])
  const asked = await postern(session, ['doctor', `${scheme}:/callback`, '--json'])
  expect(asked.code).toBe(119)
  expect(asked.out).toContain('lab.finding.inspect_missing')
})

test.describe('with none of the browsers that are installed', () => {
  test.use({ appEnv: { XDG_DATA_DIRS: '/nowhere' } })

  test('a desktop without a browser is told so', async ({ app }) => {
    expect(await found(app, 'browser')).toEqual(['lab.finding.no_browser'])
  })
})

test.describe('with a locked keyring', () => {
  test.use({ keyring: 'locked' })

  test('the keychain is named as what is in the way', async ({ app }) => {
    expect(await found(app, 'keychain')).toEqual(['lab.finding.keychain_fails'])
  })
})

async function found(app: App, check: CheckId): Promise<string[]> {
  await call(app, 'runLab', { checks: [check] } satisfies CommandParameters<'runLab'>)
  return (await lastRun(app)).checks.flatMap(({ findings }) => findings.map(({ what }) => what))
}

async function lastRun(app: App): Promise<LabRun> {
  await expect.poll(async () => (await call(app, 'getState', {})).lab.running, { timeout: 150_000 }).toBe(false)
  const { run } = (await call(app, 'getState', {})).lab
  if (!run) throw new Error('the lab has not run')
  return run
}

function addHandler({ home, env }: Session, exec: string): void {
  const folder = join(home, '.local', 'share', 'applications')
  mkdirSync(folder, { recursive: true })
  const entry = `[Desktop Entry]\nType=Application\nName=Other app\n${exec}\nMimeType=${type};\n`
  writeFileSync(join(folder, 'other.desktop'), entry)
  execFileSync('xdg-mime', ['default', 'other.desktop', type], { env })
}
