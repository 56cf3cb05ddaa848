import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ScriptedPerson } from '../src/practice/scripted-person'
import { type App, call, homeOf, startApp } from './app'
import type { Session } from './desktop'
import { canSetPolicy, withLaunchPolicy } from './launch-policy'
import type { Provider } from './provider'
import { approve, beginLogin, expect, keptItems, logWith, test as scene } from './scene'

const scheme = 'dev.postern.app.dev'

const test = scene.extend<{ readonly launchPolicy: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
  launchPolicy: ({}, use) => withLaunchPolicy(scheme, () => use(undefined)),
})

// Where a test plays the browser itself, none is to be started.
test.use({ appEnv: { BROWSER: 'true' } })

test.describe('with a policy for Chromium', () => {
  test.use({ appEnv: {} })
  test.skip(!canSetPolicy, 'only root may set one')

  test('a sign-in by a link goes through the form, a real browser and the system’s opener', async ({
    session,
    provider,
    launchPolicy: _,
    systemBrowser,
    app,
  }) => {
    const { window } = app
    await window.getByRole('button', { name: 'Add your provider' }).click()
    const form = window.getByRole('dialog')
    await form.getByRole('radio', { name: /OpenID/ }).check()
    await form.getByLabel(/Issuer/).fill(provider.issuer)
    await form.getByLabel('Client ID').fill(provider.clientId)
    await form.getByLabel('Name').fill('Test provider')
    await form.getByText('Advanced', { exact: true }).click()
    await form.getByLabel('Way back').selectOption('scheme')
    await expect(form).toContainText(`Nothing opens links of ${scheme} yet.`)
    await form.getByRole('button', { name: 'Register the scheme' }).click()
    await expect(form).toContainText(`The system gives links of ${scheme} to Postern.`)
    await expect(form.getByText(`${scheme}:/callback`, { exact: true })).toBeVisible()
    await form.getByRole('button', { name: 'Add provider' }).click()

    const page = await beginLogin(app, systemBrowser)
    await approve(page)
    await expect(window.getByRole('article', { name: /Ada Lovelace/ })).toContainText('Signed in')
    expect(await keptItems(session)).toHaveLength(1)
  })
})

for (const [opener, ...args] of [['xdg-open'], ['gio', 'open']] as const) {
  test(`a link that comes by ${opener} ends the wait, and brings the window forward`, async ({
    session,
    provider,
    app,
  }) => {
    const redirect = await approvedByScheme(app, provider)
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    await open(session, [opener, ...args, `${scheme}:/callback?code=forged&state=unknown`])
    await expect(app.window.getByText('1 other redirect arrived and was turned away')).toBeAttached()
    expect(await isVisible(app)).toBe(false)
    await open(session, [opener, ...args, redirect])
    await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText('Signed in')
    expect(await isVisible(app)).toBe(true)
  })
}

for (const [how, end] of [
  ['was quit', (app: App) => app.close()],
  ['crashed', crash],
] as const) {
  test(`a link starts Postern when it ${how} meanwhile, and the sign-in is finished`, async ({
    session,
    provider,
    app,
  }) => {
    const redirect = await approvedByScheme(app, provider)
    expect((await keptItems(session)).map(({ label }) => label)).toHaveLength(1)
    await end(app)
    expect(fileOf(session, 'pending.json')).toContain('pending-')

    const endStarted = openCold(session, redirect)
    await expect.poll(() => fileOf(session, 'sessions.json')).toContain('Ada Lovelace')
    await expect.poll(async () => (await keptItems(session)).length).toBe(1)
    await expect.poll(() => fileOf(session, 'pending.json')).not.toContain('pending-')
    await endStarted()
    const again = await startApp(session)
    await expect(again.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText('Signed in')
    await again.close()
  })
}

test('a link that finds the keyring locked is kept, and finishes the sign-in once that is unlocked', async ({
  session,
  provider,
  app,
}) => {
  const redirect = await approvedByScheme(app, provider)
  await crash(app)
  await session.lock()
  const again = await startApp(session)
  await open(session, ['xdg-open', redirect])
  await expect(again.window.getByText('You have signed in in the browser.')).toBeVisible()
  expect((await call(again, 'getState', {})).turnedAwayLinks).toEqual([])
  await session.unlock()
  await again.window.getByRole('button', { name: 'Check again' }).click()
  await expect(again.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText('Signed in')
  await expect(again.window.getByText('You have signed in in the browser.')).toBeHidden()
  await again.close()
})

test('a link that is an attack starts nothing and changes nothing', async ({ session, provider, app }) => {
  await addSchemeProvider(app, provider)
  await call(app, 'registerScheme', {})
  await begin(app)
  const marker = join(session.home, 'attacked')
  const exec = startedBy(session)
  for (const attack of [
    [`${scheme}:/callback" --gpu-launcher="touch ${marker}`],
    [`--gpu-launcher=touch ${marker}`],
    [`--renderer-cmd-prefix=touch ${marker}`, `${scheme}:/callback`],
    [`${scheme}://evil.example/callback?code=c`],
    [`${scheme}:/callback?code=${'x'.repeat(40_000)}`],
  ])
    await open(session, [...exec, ...attack])
  expect(existsSync(marker)).toBe(false)
  const { attempts } = await call(app, 'getState', {})
  expect(attempts).toMatchObject([{ stage: 'waiting', strays: 0 }])
  const log = await logWith(session, '"refused":"characters"')
  expect(log).not.toContain('evil.example')
})

test('an invitation that a link brings waits for a person, signs nobody in by itself, and is not written down', async ({
  session,
  provider,
  app,
}) => {
  await addSchemeProvider(app, provider)
  await call(app, 'registerScheme', {})
  await open(session, ['xdg-open', `${scheme}:/invite?invitation=inv-canary-2&organization=org_1&prompt=none`])
  await logWith(session, '"refused":"invitation_invalid"')
  expect((await call(app, 'getState', {})).invitation).toBeUndefined()
  await open(session, ['xdg-open', `${scheme}:/invite?invitation=inv-canary-2&organization=org_practice_harbour`])
  const dialog = app.window.getByRole('dialog')
  await expect(dialog.getByText('A link has filled in the invitation.')).toBeVisible()
  await expect(dialog.getByLabel('Invitation link')).toHaveValue(
    /invitation=inv-canary-2&organization=org_practice_harbour$/,
  )
  const before = await call(app, 'getState', {})
  expect(before.attempts).toEqual([])
  expect(JSON.stringify(before)).not.toContain('inv-canary-2')
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect.poll(async () => (await call(app, 'getState', {})).attempts).toHaveLength(1)
  expect((await call(app, 'getState', {})).invitation).toBeUndefined()
  expect(await logWith(session, '"waiting"')).not.toContain('inv-canary-2')
  // As somebody hands over the link of a mail.
  await open(session, [
    ...startedBy(session),
    'https://app.example.com/login?invitation=inv-canary-3&organization=org_1',
  ])
  await expect(dialog.getByLabel('Invitation link')).toHaveValue(
    `${scheme}:/invite?invitation=inv-canary-3&organization=org_1`,
  )
  await app.window.keyboard.press('Escape')
  await app.window.getByRole('button', { name: 'Dismiss this message' }).first().click()
  await expect.poll(async () => (await call(app, 'getState', {})).invitation).toBeUndefined()
  await app.window.getByRole('link', { name: 'Lab' }).click()
  await expect(app.window.getByText('an invitation with something missing, or something more')).toBeVisible()
})

test('without the scheme no browser opens; another app that has it is named, and gets it back', async ({
  session,
  provider,
  app,
}) => {
  await addSchemeProvider(app, provider)
  const other = join(session.home, '.local', 'share', 'applications', 'other.desktop')
  mkdirSync(join(other, '..'), { recursive: true })
  writeFileSync(
    other,
    `[Desktop Entry]\nType=Application\nName=Other app\nExec=true %u\nMimeType=x-scheme-handler/${scheme};\n`,
  )
  await run(session, ['xdg-mime', 'default', 'other.desktop', `x-scheme-handler/${scheme}`])
  await app.window.getByRole('button', { name: 'Sign in to Test provider' }).click()
  const card = app.window.getByRole('region', { name: /did not work/ })
  await expect(card).toContainText('open another app')
  await expect(card).toContainText('Other app')
  await card.getByRole('button', { name: 'Register the scheme' }).click()
  await expect.poll(async () => (await call(app, 'getState', {})).scheme.owner).toEqual({ kind: 'ours' })
  await call(app, 'unregisterScheme', {})
  expect((await call(app, 'getState', {})).scheme.owner).toEqual({ kind: 'other', name: 'Other app' })
  expect(existsSync(entryOf(session))).toBe(false)
})

/** What one of the app's files holds by now. */
function fileOf(session: Session, name: string): string {
  const path = join(homeOf(session), name)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** The command that the system starts Postern with, ahead of the link. */
const startedBy = (session: Session): readonly string[] =>
  /^Exec=(.*) %u$/m.exec(readFileSync(entryOf(session), 'utf8'))?.[1]?.split(' ') ?? []

const entryOf = (session: Session) => join(session.home, '.local', 'share', 'applications', `${scheme}.desktop`)

/** The redirect of a sign-in that was approved, and that nobody has opened yet. */
async function approvedByScheme(app: App, provider: Provider): Promise<string> {
  await addSchemeProvider(app, provider)
  await call(app, 'registerScheme', {})
  return approveElsewhere(app, await begin(app))
}

async function addSchemeProvider(app: App, { issuer, clientId }: Provider): Promise<void> {
  await call(app, 'addProfile', { kind: 'oidc', name: 'Test provider', issuer, clientId, redirect: 'scheme' })
}

/** Starts a sign-in whose browser does nothing, and gives its id. */
async function begin(app: App): Promise<string> {
  const { profiles } = await call(app, 'getState', {})
  const { attemptId } = await call(app, 'logIn', { profileId: profiles[0]?.id ?? '' })
  await expect.poll(async () => (await call(app, 'getState', {})).attempts[0]?.stage).toBe('waiting')
  return attemptId
}

/** Finishes in a browser of its own, and gives the address that it would go to. */
async function approveElsewhere(app: App, attemptId: string): Promise<string> {
  await call(app, 'copyLink', { attemptId })
  const link = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  return new ScriptedPerson().approve(new URL(link), { account: 'ada' })
}

const isVisible = (app: App) =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === true)

/** Runs what may start a program that stays: its output goes nowhere, and its exit code is of no interest. */
function open({ env }: Session, [program = '', ...args]: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    execFile(program, args, { env, timeout: 45_000 }, () => resolve()).once('exit', () => resolve())
  })
}

function run({ env }: Session, [program = '', ...args]: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { env, timeout: 20_000 }, (error, output) => (error ? reject(error) : resolve(output)))
  })
}

async function crash({ electron }: App): Promise<void> {
  const closed = electron.waitForEvent('close')
  electron.process().kill('SIGKILL')
  await closed
}

/** Opens a link that starts Postern, which no test holds. The returned function ends it. */
function openCold({ env }: Session, link: string): () => Promise<void> {
  const opener = spawn('xdg-open', [link], { env, detached: true, stdio: 'ignore' })
  const ended = once(opener, 'exit')
  return async () => {
    process.kill(-(opener.pid ?? 0), 'SIGTERM')
    await ended
  }
}
