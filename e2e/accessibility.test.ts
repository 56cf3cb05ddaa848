import { expectNoFindings } from './axe'
import { addProvider, approve, beginLogin, expect, test } from './scene'

test('axe finds nothing on the pages that Postern shows in the browser', async ({ provider, systemBrowser, app }) => {
  const { window } = app
  await addProvider(window, provider)
  const page = await beginLogin(app, systemBrowser)
  await expectNoFindings(page, 'sign-in page')
  await approve(page)
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor()
  await expectNoFindings(page, 'result page')
  await window.getByRole('button', { name: 'Sign out Ada Lovelace' }).click()
  const leaving = systemBrowser.nextPage()
  await window.getByRole('radio', { name: 'In the browser, too' }).check()
  await window.keyboard.press('Enter')
  const signOutPage = await leaving
  await signOutPage.getByRole('button', { name: 'Sign out' }).click()
  await expectNoFindings(signOutPage, 'signed-out page')
})

test('the keyboard alone adds a provider, signs in, cancels, and signs out', async ({
  provider,
  systemBrowser,
  app,
}) => {
  test.slow()
  const { window } = app
  const press = async (name: RegExp | string) => {
    for (let i = 0; i < 60; i += 1) {
      const focused = window.locator(':focus')
      if ((await focused.count()) > 0 && (await window.getByRole('button', { name }).and(focused).count()) > 0) {
        await window.keyboard.press('Enter')
        return
      }
      await window.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  await press('Add your provider')
  await window.getByRole('dialog').waitFor()
  await window.keyboard.press('Escape')
  await addProvider(window, provider)

  const first = systemBrowser.nextPage()
  await press('Sign in to Test provider')
  await first
  await press('Cancel signing in to Test provider')
  await expect(window.getByText('Signing in to Test provider was cancelled.').first()).toBeVisible()

  const second = systemBrowser.nextPage()
  await press('Sign in to Test provider')
  await approve(await second)
  await window.getByRole('article', { name: /Ada Lovelace/ }).waitFor()
  await press('Sign out Ada Lovelace')
  await expect(window.getByRole('radio', { name: /at the provider/ })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('article', { name: /Ada Lovelace/ })).toBeHidden()
})
