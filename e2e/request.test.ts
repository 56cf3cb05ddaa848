import { readFileSync } from 'node:fs'
import { call, homeOf } from './app'
import { addProvider, approve, beginLogin, expect, test } from './scene'

/** What the log holds, one event a line. */
const logOf = (session: Parameters<typeof homeOf>[0]) => readFileSync(`${homeOf(session)}/log/postern.jsonl`, 'utf8')

test.describe('at a provider that requires pushed requests', () => {
  test.use({ providerOptions: ['--require-par', '--dpop-nonce'] })

  test('the browser gets a reference alone, anew each time, and the sign-in works', async ({
    session,
    provider,
    systemBrowser,
    app,
  }) => {
    await addProvider(app.window, provider)
    const page = await beginLogin(app, systemBrowser)
    await expect(page.getByRole('button', { name: /Ada Lovelace/ })).toBeVisible()
    const copy = async () => {
      await app.electron.evaluate(({ clipboard }) => clipboard.clear())
      await app.window.getByRole('button', { name: 'Copy link to sign in to Test provider' }).click()
      const copied = () => app.electron.evaluate(({ clipboard }) => clipboard.readText())
      await expect.poll(copied).toContain('/authorize?')
      return new URL(await copied())
    }
    const links = [await copy(), await copy()]
    for (const { searchParams } of links) expect([...searchParams.keys()].sort()).toEqual(['client_id', 'request_uri'])
    expect(new Set(links.map(({ href }) => href)).size).toBe(2)
    await page.goto(links[1]?.href ?? '')
    await approve(page)
    await expect(page.getByRole('status')).toContainText('You are signed in')
    await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
    await expect.poll(() => logOf(session)).toContain('"signed_in"')
    expect(logOf(session)).not.toContain('urn:ietf:params:oauth:request_uri')
  })
})

test('an invitation that is pasted signs in to its organization', async ({ session, provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  await app.window.getByRole('button', { name: 'Sign in with options to Test provider' }).click()
  const dialog = app.window.getByRole('dialog')
  await dialog.getByLabel('Invitation link').fill('https://app.example.com/join?invitation=inv')
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog.getByText('This is not an invitation link.')).toBeVisible()
  await expect(dialog.getByLabel('Invitation link')).toBeFocused()

  const opened = systemBrowser.nextPage()
  await dialog
    .getByLabel('Invitation link')
    .fill('https://app.example.com/join?invitation=inv-canary-1&organization=org_practice_harbour')
  await dialog.getByLabel('Login hint').fill('hint-canary-1')
  await app.window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(app.window.getByRole('heading', { name: 'Signing in to Test provider' })).toBeFocused()
  await approve(await opened)
  await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText('harbour')
  await expect.poll(() => logOf(session)).toContain('"organization","result":"pass"')
  for (const canary of ['inv-canary-1', 'hint-canary-1']) expect(logOf(session)).not.toContain(canary)
})

test('an answer as a form signs in, and the code is in no address', async ({ provider, systemBrowser, app }) => {
  const addresses: string[] = []
  systemBrowser.context.on('request', (request) => addresses.push(request.url()))
  await call(app, 'addProfile', {
    kind: 'oidc',
    name: 'Test provider',
    issuer: provider.issuer,
    clientId: provider.clientId,
    responseMode: 'form_post',
  })
  const page = await beginLogin(app, systemBrowser)
  await approve(page)
  await expect(page.getByRole('status')).toContainText('You are signed in')
  await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
  expect(addresses.filter((address) => /\/callback/.test(address))).toEqual([expect.stringMatching(/\/callback$/)])
})

test('a silent sign-in that needs the person says so, in both places, and becomes one that asks', async ({
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  const opened = systemBrowser.nextPage()
  await app.window.getByRole('button', { name: 'Sign in with options to Test provider' }).click()
  await app.window.getByRole('dialog').getByLabel('Prompt').fill('none')
  await app.window.keyboard.press('Enter')
  const page = await opened
  await expect(page.getByRole('status')).toContainText('You were not signed in silently')
  await expect(page.getByRole('status')).toContainText('You can close this tab')
  await expect(app.window.getByText('login_required').first()).toBeVisible()

  const asked = systemBrowser.nextPage()
  await app.window.getByRole('button', { name: 'Sign in in the browser at Test provider' }).click()
  await approve(await asked)
  await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
})
