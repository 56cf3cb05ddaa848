import { addProvider, approve, beginLogin, expect, keptItems, test } from './scene'

const inMemory = 'Sign in for this run only to Test provider'

for (const [keyring, message, code] of [
  ['absent', 'This computer has no keychain that Postern can use.', 'keychain_absent'],
  ['locked', 'The keychain is locked.', 'keychain_locked'],
] as const) {
  test.describe(`with a keyring that is ${keyring}`, () => {
    test.use({ keyring })

    test(`${code} is said before the browser opens, and a session in memory is offered`, async ({
      session,
      provider,
      systemBrowser,
      app,
    }) => {
      await addProvider(app.window, provider)
      await app.window.getByRole('button', { name: 'Sign in to Test provider' }).click()
      await expect(app.window.getByText(message).first()).toBeVisible()
      await expect(app.window.getByText(code).first()).toBeVisible()
      expect(systemBrowser.context.pages().filter((page) => page.url() !== 'about:blank')).toEqual([])

      const opened = systemBrowser.nextPage()
      await app.window.getByRole('button', { name: inMemory }).first().click()
      await approve(await opened)
      await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText(
        'Memory only, until Postern quits',
      )
      expect(await keptItems(session)).toEqual([])
    })
  })
}

test('a keyring that hangs is said, the window stays alive, and it works again after', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  session.stopKeyring()
  await app.window.getByRole('button', { name: 'Sign in to Test provider' }).click()
  await app.window.getByRole('button', { name: 'Edit Test provider' }).click()
  await app.window.keyboard.press('Escape')
  await expect(app.window.getByText('The keychain does not answer.').first()).toBeVisible({ timeout: 30_000 })
  session.continueKeyring()

  await app.window.getByRole('button', { name: 'Dismiss the sign-in to Test provider' }).click()
  await approve(await beginLogin(app, systemBrowser))
  await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText(
    'Secret Service on this computer',
  )
})

test('a keyring that is locked while signed in leaves the session, and says so', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  await approve(await beginLogin(app, systemBrowser))
  const card = app.window.getByRole('article', { name: /Ada Lovelace/ })
  await expect(card).toBeVisible()
  await session.lock()
  await app.window.getByRole('button', { name: 'Refresh Ada Lovelace' }).click()
  await expect(card).toContainText('The keychain is locked.')
})
