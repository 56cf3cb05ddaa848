import { readFileSync } from 'node:fs'
import { type App, call, homeOf } from './app'
import { startProvider } from './provider'
import { addProvider, approve, beginLogin, expect, keptItems, logWith, signOut, test } from './scene'
import { watchCommandLines } from './taps'

const card = ({ window }: App) => window.getByRole('article', { name: /Ada Lovelace/ })

test.beforeEach(async ({ provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  await approve(await beginLogin(app, systemBrowser))
  await card(app).waitFor()
})

test('everywhere: the browser is signed out at the provider, and its return confirms it', async ({
  session,
  systemBrowser,
  app,
}) => {
  const [kept] = await keptItems(session)
  const { idToken, refreshToken } = JSON.parse(kept?.secret ?? '{}')
  const commandLines = watchCommandLines()
  const opened = systemBrowser.nextPage()
  await signOut(app, 'In the browser, too')
  const page = await opened
  await expect(card(app)).toBeHidden()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  const asked = new URL(page.url())
  const back = page.waitForRequest((request) => request.url().includes('/signed-out?'))
  await page.getByRole('button', { name: 'Sign out' }).click()
  const state = new URL((await back).url()).searchParams.get('state') ?? ''
  await expect(page.getByRole('status')).toContainText('You are signed out')
  expect(page.url()).not.toContain('state=')
  await expect(app.window.getByText('Test provider confirmed the sign-out of Ada Lovelace').first()).toBeVisible()
  await expect.poll(() => keptItems(session)).toEqual([])

  expect(asked.pathname).toContain('logout')
  const log = await logWith(session, '"log_out_confirmed"')
  const lines = commandLines.stop().join('\n')
  expect(state.length).toBeGreaterThanOrEqual(43)
  for (const secret of [idToken, state, refreshToken]) {
    expect(log).not.toContain(secret)
    expect(lines).not.toContain(secret)
  }
  expect(JSON.parse(readFileSync(`${homeOf(session)}/sessions.json`, 'utf8'))).toEqual([])

  const again = await beginLogin(app, systemBrowser)
  await expect(again.getByRole('button', { name: /Ada Lovelace/ })).toBeVisible()
})

test('a return with another state is refused and unconfirmed, and the right one still counts', async ({
  systemBrowser,
  app,
}) => {
  const opened = systemBrowser.nextPage()
  await signOut(app, 'In the browser, too')
  const page = await opened
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  await expect(card(app)).toBeHidden()
  const [logOut] = (await call(app, 'getState', {})).logOuts
  for (const query of ['?state=forged', '', '?state=a&state=b']) {
    expect((await fetch(`${logOut?.returnUri}${query}`)).status).toBe(400)
  }
  await expect(app.window.getByText('It proves nothing', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(app.window.getByText('Test provider confirmed the sign-out').first()).toBeVisible()
})

test('with the provider down the sign-out stands; the provider is told when it is back', async ({
  session,
  provider,
  app,
}) => {
  const port = new URL(provider.issuer).port
  await provider.stop()
  await signOut(app, 'On this computer and at the provider')
  await expect(card(app)).toBeHidden()
  const pending = app.window.getByText('Telling Test provider that Ada Lovelace is signed out is still to be done.')
  await expect(pending).toBeVisible()
  const [kept] = await keptItems(session)
  expect(Object.keys(JSON.parse(kept?.secret ?? '{}'))).toEqual(['issuer', 'clientId', 'refreshToken'])

  const back = await startProvider(['--port', port])
  try {
    await expect(pending).toBeHidden({ timeout: 45_000 })
    await expect.poll(() => keptItems(session)).toEqual([])
    await logWith(session, '"name":"revoked","result":"pass"')
  } finally {
    await back.stop()
  }
})

test('what is still to be told can be forgotten', async ({ session, provider, app }) => {
  await provider.stop()
  await signOut(app, 'On this computer and at the provider')
  await app.window.getByRole('button', { name: /^Forget to tell Test provider/ }).click()
  await expect.poll(() => keptItems(session)).toEqual([])
})

test('a locked keychain refuses the sign-out, and the account can leave the list', async ({ session, app }) => {
  await session.lock()
  await signOut(app, 'On this computer only')
  const dialog = app.window.getByRole('dialog')
  await expect(dialog.getByText('The keychain is locked.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Remove from the list' }).click()
  await expect(card(app)).toBeHidden()
  await session.unlock()
  await call(app, 'checkKeychain', {})
  await expect.poll(() => keptItems(session)).toEqual([])
})
