import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeAuthority } from '../src/node/ca-fixture'
import type { CommandParameters } from '../src/shared/commands'
import type { CheckId, LabRun } from '../src/shared/lab'
import { type App, call } from './app'
import { expectNoFindings } from './axe'
import { makeDefaultBrowser } from './browser'
import { postern } from './command'
import type { Session } from './desktop'
import { canSetPolicy, withLaunchPolicy } from './launch-policy'
import { expect, test as scene } from './scene'
import { startWindowManager } from './window-manager'

const scheme = 'dev.postern.app.dev'
const type = `x-scheme-handler/${scheme}`

const test = scene.extend<{ readonly windowManager: undefined; readonly launchPolicy: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
  launchPolicy: ({}, use) => withLaunchPolicy(scheme, () => use(undefined)),
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
  await call(app, 'runLab', {
    checks: ['round_trip'],
    matrix: { redirects: ['127.0.0.1', 'scheme'], starts: ['warm'] },
  })
  await window.getByRole('link', { name: 'Lab' }).click()
  await expect(window.getByRole('table')).toContainText('Running')
  const { cells, checks } = await lastRun(app)
  expect(checks[0]?.findings.map(({ what }) => what)).toEqual(Array(2).fill('lab.finding.link_arrived'))
  expect(cells.filter(({ status }) => status !== 'passed')).toEqual([])
  expect(new Set(cells.map(({ browser }) => browser))).toContain('Firefox')
  expect(cells.length).toBeGreaterThanOrEqual(4)
  expect((await call(app, 'getState', {})).sessions).toEqual([])
  await window.getByRole('button', { name: 'JUnit' }).click()
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('failures="0"')
})

test('the person’s own browser is tried as it is, by what the system opens pages with', async ({
  systemBrowser,
  app,
}) => {
  const opened = systemBrowser.nextPage()
  await call(app, 'runLab', { checks: [], matrix: { browsers: [], redirects: ['127.0.0.1'], ownBrowser: true } })
  const page = await opened
  const { cells } = await lastRun(app)
  expect(cells).toMatchObject([{ browser: 'Your browser', start: 'as_is', status: 'passed' }])
  expect(page.isClosed()).toBe(false)
})

/** As `postern doctor --own-browser` has it, by the scheme alone. */
const ownByScheme: CommandParameters<'runLab'> = {
  checks: [],
  matrix: { browsers: [], redirects: ['scheme'], ownBrowser: true },
}

// Chromium draws its question into its own window, where no test can read it: that nothing but the question is in the way
// is what the test after this one shows.
test('the person’s own browser asks before it opens Postern, and a cell that nobody answers says so', async ({
  systemBrowser,
  app,
}) => {
  test.slow()
  await call(app, 'registerScheme', {})
  const opened = systemBrowser.nextPage()
  await call(app, 'runLab', ownByScheme)
  await opened
  const { cells } = await lastRun(app)
  expect(cells).toEqual([
    {
      browser: 'Your browser',
      redirect: 'scheme',
      start: 'as_is',
      status: 'failed',
      cause: 'asking',
      code: 'redirect_timeout',
    },
  ])
})

test.describe('with a policy for Chromium', () => {
  test.skip(!canSetPolicy, 'only root may set one')

  test('the person’s own browser brings the link where it has been told not to ask', async ({
    launchPolicy: _,
    systemBrowser,
    app,
  }) => {
    await call(app, 'registerScheme', {})
    const opened = systemBrowser.nextPage()
    await call(app, 'runLab', ownByScheme)
    await opened
    const { cells } = await lastRun(app)
    expect(cells).toMatchObject([{ browser: 'Your browser', redirect: 'scheme', start: 'as_is', status: 'passed' }])
  })
})

test('a browser of the lab ends when Postern is quit meanwhile', async ({ session, app }) => {
  makeDefaultBrowser(session, ['chromium'])
  await call(app, 'runLab', { checks: [], matrix: { redirects: ['127.0.0.1'], starts: ['warm'] } })
  const folder = `postern-lab-${await app.electron.evaluate(() => process.pid)}-`
  const processes = () => spawnSync('pgrep', ['--full', folder], { encoding: 'utf8' }).stdout
  await expect.poll(processes).not.toBe('')
  await app.close()
  expect(processes()).toBe('')
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(folder))).toEqual([])
})

test('the lab is worked by the keyboard, axe finds nothing in light and dark, and a remedy is carried out', async ({
  session,
  app,
}) => {
  test.slow()
  makeDefaultBrowser(session, ['chromium'])
  const { window } = app
  await window.getByRole('link', { name: 'Lab' }).press('Enter')
  await window.getByRole('button', { name: 'Run the checks' }).press('Enter')
  await window.getByRole('button', { name: 'Register the scheme.' }).first().press('Enter')
  await expect.poll(async () => (await call(app, 'getState', {})).scheme.owner).toEqual({ kind: 'ours' })
  // Registered while it runs, there are links to try already, which takes a while.
  await lastRun(app)
  await window.getByRole('button', { name: 'Run the checks' }).press('Enter')
  await window.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(window.getByText('The lab was cancelled: what it saw until then is kept.')).toBeVisible()
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
  expect(await found(app, 'round_trip')).toEqual(['lab.finding.link_not_tried'])
})

test('a link to another app arrives where the system says, and of what was typed no parameter goes with it', async ({
  session,
  app: _,
}) => {
  const program = join(session.home, 'other-app')
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${program}.links'\nsleep 2\n`)
  chmodSync(program, 0o755)
  addHandler(session, `Exec=${program} %u`, 'x-scheme-handler/my.other.app')
  const asked = await postern(session, ['doctor', 'my.other.app://callback?code=secret', '--send'])
  expect(asked.out).toContain('it started other-app (process ')
  expect(asked.code).toBe(0)
  expect(readFileSync(`${program}.links`, 'utf8')).toMatch(
    /^my\.other\.app:\/\/callback\?postern_probe=[0-9a-f-]{36}\n$/,
  )
  const nobody = await postern(session, ['doctor', 'nobody-has-this:/callback', '--send', '--json'])
  expect(nobody.code).toBe(119)
  expect(JSON.parse(nobody.out).value.findings).toMatchObject([{ what: 'lab.finding.inspect_nobody' }])
})

test.describe('where nothing is as it should be', () => {
  const appEnv = { https_proxy: 'http://127.0.0.1:9', no_proxy: '', XDG_DATA_DIRS: '/nowhere' }
  test.use({ keyring: 'locked', appEnv })

  test('no browser, a locked keyring, the proxy, an unknown authority and a wrong clock are each named', async ({
    app,
  }) => {
    const { clockIssuer, authorityIssuer, stop } = await startBadProviders()
    const issuers = [
      ['Behind the proxy', 'https://id.proxied.example/'],
      ['Own authority', authorityIssuer],
      ['Slow clock', clockIssuer],
    ] as const
    for (const [name, issuer] of issuers) await call(app, 'addProfile', { kind: 'oidc', name, issuer, clientId: 'c' })
    const checks: CheckId[] = ['browser', 'keychain', 'clock', 'proxy', 'provider']
    await call(app, 'runLab', { checks })
    const all = (await lastRun(app)).checks.flatMap(({ findings }) => findings)
    const of = (what: string) => all.filter((finding) => finding.what === `lab.finding.${what}`)
    expect(of('clock_wrong')).toMatchObject([{ level: 'problem', values: { profile: 'Slow clock' } }])
    expect(Number(of('clock_wrong')[0]?.values?.['seconds'])).toBeGreaterThan(3_590)
    expect(of('proxy')).toMatchObject([{ values: { proxy: 'PROXY 127.0.0.1:9' } }])
    expect(of('no_browser')).toMatchObject([{ level: 'problem' }])
    expect(of('keychain_fails')).toMatchObject([{ values: { reason: 'keychain_locked' } }])
    const reasons = of('not_reached').map(({ values }) => `${values?.['profile']}: ${values?.['reason']}`)
    const unreached = [
      expect.stringMatching(/^Behind the proxy: .*PROXY/),
      expect.stringMatching(/^Own authority: tls_failed/),
    ]
    expect(reasons).toEqual([
      ...unreached,
      ...unreached,
      expect.stringMatching(/^Behind the proxy: /),
      'Own authority: tls_failed',
    ])
    expect(of('provider_unusable')).toMatchObject([
      { values: { profile: 'Slow clock', reason: expect.stringMatching(/^issuer_mismatch/) } },
    ])
    await stop()
  })
})

/** Two that answer wrongly: an hour late and with somebody else's metadata, and by a certificate that nobody knows. */
async function startBadProviders() {
  const authority = await makeAuthority(['IP:127.0.0.1'])
  const answer = (_request: unknown, response: ServerResponse) => {
    response.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString())
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ issuer: 'https://other.example/' }))
  }
  const servers = [createServer(answer), createTlsServer(authority.server, answer)]
  const ports: number[] = []
  for (const server of servers) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    ports.push((server.address() as AddressInfo).port)
  }
  return {
    clockIssuer: `http://127.0.0.1:${ports[0]}/`,
    authorityIssuer: `https://127.0.0.1:${ports[1]}/`,
    stop: async () => {
      for (const server of servers) server.close()
      await authority.dispose()
    },
  }
}

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

function addHandler({ home, env }: Session, exec: string, of = type): void {
  const folder = join(home, '.local', 'share', 'applications')
  mkdirSync(folder, { recursive: true })
  const entry = `[Desktop Entry]\nType=Application\nName=Other app\n${exec}\nMimeType=${of};\n`
  writeFileSync(join(folder, 'other.desktop'), entry)
  execFileSync('xdg-mime', ['default', 'other.desktop', of], { env })
}
