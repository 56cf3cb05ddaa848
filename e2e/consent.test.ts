import { spawnSync } from 'node:child_process'
import type { App } from './app'
import { expectNoFindings } from './axe'
import { endApp, postern, socketOf } from './command'
import { openToTools, test } from './command-scene'
import type { Session } from './desktop'
import { approve, expect, logWith } from './scene'

const hasWindow = ({ env }: Session) =>
  spawnSync('xwininfo', ['-name', 'Postern'], { env, encoding: 'utf8' }).stdout.includes('IsViewable')

const answer = ({ window }: App, name: RegExp) => window.getByRole('button', { name }).click()

test('a tool is asked about once: for an hour, a remembered no, a closed profile, and the list of it all', async ({
  session,
  app,
  addProfile,
  logIn,
}) => {
  test.slow()
  await addProfile()
  await logIn()
  const token = (client: string) => postern(session, ['token', '--client', client])

  const first = token('git')
  await expect(app.window.getByRole('heading', { name: /asks for your token of Test/ })).toBeVisible()
  // Neither the command nor the shell around it, but who ran it: this very test.
  await expect(app.window.getByText(/^It is \/.*playwright.*It calls itself git\.$/)).toBeVisible()
  await expectNoFindings(app.window, 'a question')
  await answer(app, /^For an hour/)
  expect(await first).toMatchObject({ code: 0, err: '' })
  expect(await token('git')).toMatchObject({ code: 0, out: (await first).out })

  const refused = token('docker')
  await answer(app, /^Never/)
  expect((await refused).code).toBe(109)
  expect(await token('docker')).toMatchObject({ code: 109, out: '' })
  await expect(app.window.getByRole('button', { name: /^Never/ })).toHaveCount(0)

  await app.window.getByRole('button', { name: 'Settings' }).click()
  const settings = app.window.getByRole('dialog')
  await expect(settings.getByText(/^Given (once|2 times), last/)).toBeVisible()
  await expectNoFindings(app.window, 'settings with tools')
  await settings.getByRole('button', { name: 'Allow: docker, Test' }).click()
  await settings.getByRole('button', { name: 'Forget: git, Test' }).click()
  await expect(settings.getByText('docker', { exact: true })).toBeVisible()
  await expect(settings.getByText('git', { exact: true })).toHaveCount(0)
  expect((await token('docker')).code).toBe(0)

  // A question over an open dialog is in it: behind it nobody could reach it.
  const asked = token('kubectl')
  await expect(settings.getByRole('heading', { name: /asks for your token of Test/ })).toBeVisible()
  await expectNoFindings(app.window, 'a question in a dialog')
  await settings.getByRole('button', { name: /^Not now/ }).press('Enter')
  expect((await asked).code).toBe(109)
  await expect(settings.getByRole('button', { name: /^Not now/ })).toHaveCount(0)
  await expect(settings.locator(':focus')).toHaveCount(1)
  expect((await postern(session, ['tools', 'list'])).out).toMatch(/^docker \(.*\)\tTest\tallowed\n/)

  await postern(session, ['tools', 'policy', 'closed'])
  expect(await token('docker')).toMatchObject({ code: 120, out: '' })
  const log = await logWith(session, 'tool_policy_set')
  expect(log).toContain('"answer":"hour"')
  expect(log).not.toContain((await first).out.trim())
})

test('in the background a window opens for the question; without a display a tool gets nothing before somebody has allowed it', async ({
  session,
  addProfile,
  logIn,
}) => {
  await addProfile()
  await logIn()
  expect(hasWindow(session)).toBe(false)
  const asked = postern(session, ['token', '--client', 'cron'])
  // With a display, the app in the background shows the question; what is said at a terminal answers it.
  await expect.poll(() => hasWindow(session)).toBe(true)
  await postern(session, ['tools', 'allow', 'cron'])
  expect(await asked).toMatchObject({ code: 0, err: '' })

  await endApp(session)
  const run = (...line: string[]) => postern(session, line, { noDisplay: true })
  const started = Date.now()
  expect(await run('token', '--client', 'backup')).toMatchObject({ code: 108, out: '' })
  expect(Date.now() - started).toBeLessThan(20_000)
  expect((await run('tools', 'allow', 'backup')).err).toBe('backup may have tokens of Test.\n')
  expect(await run('token', '--client', 'backup')).toMatchObject({ code: 0, err: '' })
})

test.describe('a session that has ended', () => {
  test.use({ providerOptions: ['--access-token-seconds', '1'] })

  test('is a card for a tool in the background; --interactive opens the browser and waits', async ({
    session,
    systemBrowser,
    app,
    addProfile,
    logIn,
  }) => {
    test.slow()
    await addProfile([...openToTools, '--scope', 'openid profile email'])
    await logIn()
    const token = (...more: string[]) => postern(session, ['token', '--client', 'git', ...more])
    await expect.poll(async () => (await token()).code, { timeout: 10_000 }).toBe(43)
    const pages = systemBrowser.context.pages().length
    const crowd = await Promise.all([1, 2, 3].map(() => token('--json')))
    for (const { out } of crowd) {
      expect(JSON.parse(out)).toMatchObject({
        error: { code: 'interaction_required', detail: 'refresh_token_missing' },
      })
    }
    await expect(app.window.getByRole('heading', { name: 'git needs you to sign in to Test again' })).toHaveCount(1)
    expect(systemBrowser.context.pages()).toHaveLength(pages)

    const opened = systemBrowser.nextPage()
    const interactive = token('--interactive')
    // The provider knows the browser by now, and asks nothing.
    await opened
    expect(await interactive).toMatchObject({ code: 0, err: '' })
    await expect(app.window.getByRole('heading', { name: /needs you to sign in/ })).toHaveCount(0)
  })
})

test('a profile that nobody is signed in to is one card for all tools; --interactive signs in', async ({
  session,
  provider,
  systemBrowser,
  app,
  addProfile,
}) => {
  test.slow()
  await addProfile()
  await postern(session, ['host', 'add', 'k8s.example.com', 'test'])
  const pages = systemBrowser.context.pages().length
  const card = app.window.getByRole('heading', { name: /^\S+ needs you to sign in to Test$/ })
  const cluster = {
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    spec: { cluster: { server: 'https://k8s.example.com' } },
  }
  const env = { KUBERNETES_EXEC_INFO: JSON.stringify(cluster) }

  expect(await postern(session, ['token', '--client', 'git'])).toMatchObject({ code: 43, out: '' })
  await expect(card).toBeVisible()
  await expectNoFindings(app.window, 'a card for who is not signed in')
  for (const line of [
    ['api', `${provider.issuer}userinfo`],
    ['credential', 'kubectl'],
  ]) {
    expect(await postern(session, [...line, '--json'], { env })).toMatchObject({
      code: 43,
      out: expect.stringContaining('"detail":"session_unknown"'),
    })
  }
  const curl = ['-s', '--unix-socket', socketOf(session), '-d', '{}', 'http://postern/v1/getToken']
  const { stdout } = spawnSync('curl', curl, { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'interaction_required' } })
  await expect(card).toHaveCount(1)
  expect(systemBrowser.context.pages()).toHaveLength(pages)

  await postern(session, ['tools', 'policy', 'allow'])
  const opened = systemBrowser.nextPage()
  const interactive = postern(session, ['token', '--interactive'])
  await approve(await opened)
  expect(await interactive).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\S+\n$/) })
  await expect(card).toHaveCount(0)

  await postern(session, ['logout'])
  expect((await postern(session, ['token'])).code).toBe(43)
  await answer(app, /^Not now/)
  expect((await postern(session, ['token'])).code).toBe(43)
  await expect(card).toHaveCount(0)
})
