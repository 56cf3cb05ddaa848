import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { call, homeOf, startApp } from './app'
import { addProvider, approve, beginLogin, expect, keptItems, signOut, test } from './scene'

test('signs in, is found again after a restart, refreshes, and signs out', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  const page = await beginLogin(app, systemBrowser)
  await approve(page)
  await expect(page.getByRole('status')).toContainText('You are signed in')
  await expect(page.getByRole('status')).toContainText('Ada Lovelace')
  expect(page.url()).not.toContain('code=')
  await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText(
    'Secret Service on this computer',
  )
  const [kept] = await keptItems(session)
  const first = JSON.parse(kept?.secret ?? '')
  expect(first).toMatchObject({ issuer: provider.issuer, clientId: provider.clientId })
  await app.close()

  const again = await startApp(session)
  try {
    const card = again.window.getByRole('article', { name: /Ada Lovelace/ })
    await expect(card).toContainText('Signed in')
    await again.window.getByRole('button', { name: 'Refresh Ada Lovelace' }).click()
    await expect(card).toContainText('Last refreshed')
    const second = JSON.parse((await keptItems(session))[0]?.secret ?? '')
    expect(second.refreshToken).not.toBe(first.refreshToken)
    expect(second.accessTokens[0].value).not.toBe(first.accessTokens[0].value)

    await signOut(again, 'On this computer and at the provider')
    await expect(card).toBeHidden()
    await expect.poll(() => keptItems(session)).toEqual([])
    const index = () => JSON.parse(readFileSync(`${homeOf(session)}/sessions.json`, 'utf8'))
    await expect.poll(index).toEqual([])
    const refused = await fetch(`${provider.issuer}oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: provider.clientId,
        refresh_token: second.refreshToken,
      }),
    })
    expect(await refused.json()).toMatchObject({ error: 'invalid_grant' })
  } finally {
    await again.close()
  }
})

test.describe('with an access token that lasts two seconds', () => {
  test.use({ providerOptions: ['--access-token-seconds', '2'] })

  test('an expired session is refreshed when the app starts', async ({ session, provider, systemBrowser, app }) => {
    await addProvider(app.window, provider)
    await approve(await beginLogin(app, systemBrowser))
    await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
    const before = JSON.parse((await keptItems(session))[0]?.secret ?? '')
    await app.close()
    await new Promise((done) => setTimeout(done, 2_100))

    const again = await startApp(session)
    try {
      await expect
        .poll(async () => JSON.parse((await keptItems(session))[0]?.secret ?? '{}').refreshToken)
        .not.toBe(before.refreshToken)
      await expect(again.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText('Last refreshed')
    } finally {
      await again.close()
    }
  })
})

test.describe('with an access token that lasts three seconds', () => {
  test.use({ providerOptions: ['--access-token-seconds', '3'] })

  test('it is refreshed by itself while the app is open', async ({ session, provider, systemBrowser, app }) => {
    await addProvider(app.window, provider)
    await approve(await beginLogin(app, systemBrowser))
    const card = app.window.getByRole('article', { name: /Ada Lovelace/ })
    await expect(card).toContainText('Last refreshed')
    const kept = async () => JSON.parse((await keptItems(session))[0]?.secret ?? '{}').refreshToken
    const first = await kept()
    await expect.poll(kept).not.toBe(first)
    await expect(card).not.toContainText('Expired')

    await provider.stop()
    await expect(card).toContainText('Trying again at')
    await expect(card).toContainText('The account stays signed in')
  })
})

test('the practice provider of the app signs in from the first screen', async ({ session, systemBrowser, app }) => {
  const opened = systemBrowser.nextPage()
  await app.window.getByRole('button', { name: 'Try it' }).click()
  const page = await opened
  await approve(page)
  await expect(page.getByRole('status')).toContainText('You are signed in')
  await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
  expect(await keptItems(session)).toHaveLength(1)
})

test('a second sign-in to the same provider gives the first', async ({ session, provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  await beginLogin(app, systemBrowser)
  const { profiles, attempts } = await call(app, 'getState', {})
  const again = await call(app, 'logIn', { profileId: profiles[0]?.id ?? '' })
  expect(attempts.map(({ id }) => id)).toEqual([again.attemptId])
  expect(await keptItems(session)).toEqual([])
})

test('what is done with is freed before an Electron ends that would free it twice', async ({ app }) => {
  await app.electron.evaluate(({ app }) => {
    const doneWith = new WeakRef({})
    const exit = app.exit.bind(app)
    const freesTwice = Number.parseInt(process.versions.electron, 10) < 35
    app.exit = () => exit(freesTwice && doneWith.deref() ? 3 : 0)
  })
  await app.close()
})

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${signal} ends the app in order, also after it has written files`, async ({ app }) => {
    const program = app.electron.process()
    const ended = once(program, 'exit')
    const provider = { kind: 'oidc', name: 'Written', issuer: 'https://id.example/', clientId: 'c' } as const
    await call(app, 'addProfile', provider)
    program.kill(signal)
    expect(await ended).toEqual([0, null])
  })
}
