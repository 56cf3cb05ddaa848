import { request } from 'node:http'
import { type App, call } from './app'
import { addProvider, approve, beginLogin, expect, keptItems, test } from './scene'

test('Cancel ends the attempt; the late redirect finds nobody', async ({ session, provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  const page = await beginLogin(app, systemBrowser)
  await app.window.getByRole('button', { name: 'Cancel signing in to Test provider' }).click()
  await expect(app.window.getByText('Signing in to Test provider was cancelled.').first()).toBeVisible()
  await page.getByRole('button', { name: /Ada Lovelace/ }).click()
  const left = page.waitForRequest((request) => request.url().includes('/callback?')).catch(() => undefined)
  await page.getByRole('button', { name: 'Allow' }).click()
  await left
  expect((await call(app, 'getState', {})).sessions).toEqual([])
  expect(await keptItems(session)).toEqual([])
})

test.describe('with a time limit of three seconds', () => {
  test.use({ appEnv: { POSTERN_TIME_LIMIT: '3' } })

  test('an attempt that nobody finishes fails with redirect_timeout', async ({ provider, systemBrowser, app }) => {
    await addProvider(app.window, provider)
    await beginLogin(app, systemBrowser)
    await expect(app.window.getByText('No answer came from the browser in time.').first()).toBeVisible()
    await expect(app.window.getByText('redirect_timeout').first()).toBeVisible()
    await expect(app.window.getByRole('button', { name: 'Try again to sign in to Test provider' })).toBeVisible()
  })
})

test('a wrong state is turned away, and the right redirect still wins', async ({ provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  const page = await beginLogin(app, systemBrowser)
  const { redirectUri } = await attempt(app)
  for (const query of ['code=forged&state=forged', 'error=access_denied', 'code=forged&state=a&state=b']) {
    const answer = await fetch(`${redirectUri}?${query}`)
    expect(answer.status).toBe(400)
  }
  await expect(app.window.getByText(/3 other redirects arrived and were turned away/).first()).toBeVisible()
  await approve(page)
  await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
})

test('a foreign Host header is refused', async ({ provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  await beginLogin(app, systemBrowser)
  const { redirectUri } = await attempt(app)
  const status = await new Promise((resolve, reject) => {
    request(`${redirectUri}?code=c&state=s`, { headers: { host: 'evil.example' } }, (answer) =>
      resolve(answer.statusCode),
    )
      .on('error', reject)
      .end()
  })
  expect(status).toBeGreaterThanOrEqual(400)
  expect((await attempt(app)).strays).toBe(0)
})

test('a denial is shown with its remedy, in the window and in the browser', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  const page = await beginLogin(app, systemBrowser)
  await page.getByRole('button', { name: /Ada Lovelace/ }).click()
  await page.getByRole('button', { name: 'Deny' }).click()
  await expect(page.getByRole('status')).toContainText('The provider did not allow it.')
  await expect(app.window.getByText('access_denied').first()).toBeVisible()
  expect(await keptItems(session)).toEqual([])
})

test('an audience that the provider does not know is named', async ({ provider, systemBrowser, app }) => {
  await call(app, 'addProfile', {
    kind: 'oidc',
    name: 'Test provider',
    issuer: provider.issuer,
    clientId: provider.clientId,
    audience: 'https://unknown.example/',
  })
  const page = await beginLogin(app, systemBrowser)
  await expect(page.getByRole('status')).toContainText('https://unknown.example/')
  await expect(app.window.getByText('invalid_target').first()).toBeVisible()
})

test('a provider that is down is said before any browser opens', async ({ provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  await provider.stop()
  await app.window.getByRole('button', { name: 'Sign in to Test provider' }).click()
  await expect(app.window.getByText('The provider could not be reached.').first()).toBeVisible()
  expect(systemBrowser.context.pages().filter((page) => page.url() !== 'about:blank')).toEqual([])
})

async function attempt(app: App) {
  const { attempts } = await call(app, 'getState', {})
  if (!attempts[0]) throw new Error('no attempt is under way')
  return attempts[0]
}
