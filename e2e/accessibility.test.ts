import { expectNoFindings } from './axe'
import { addProvider, approve, beginLogin, expect, test } from './scene'

test('axe finds nothing on any view of the window, the provider and the result page', async ({
  provider,
  systemBrowser,
  app,
}) => {
  test.slow()
  const { window } = app
  await expectNoFindings(window, 'first start')
  await window.getByRole('button', { name: 'Add your provider' }).click()
  await expectNoFindings(window, 'provider form')
  await window.keyboard.press('Escape')
  await addProvider(window, provider)
  await expectNoFindings(window, 'providers')
  await window.getByRole('button', { name: 'Provider report of Test provider' }).click()
  await window.getByText('PKCE with S256').waitFor()
  await expectNoFindings(window, 'provider report')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Settings' }).click()
  await expectNoFindings(window, 'settings')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Sign in with options to Test provider' }).click()
  await window.getByText('More', { exact: true }).click()
  await expectNoFindings(window, 'sign-in with options')
  await window.keyboard.press('Escape')
  let page = await beginLogin(app, systemBrowser)
  await window.getByText('Use another way…').click()
  await expectNoFindings(window, 'attempt')
  await window.getByRole('button', { name: 'Sign in to Test provider on another device' }).click()
  await window.getByRole('img', { name: /^QR code/ }).waitFor()
  await expectNoFindings(window, 'device login')
  await window.getByText('Use another way…').click()
  await window.getByRole('button', { name: 'Sign in to Test provider by pasting the address' }).click()
  const field = window.getByRole('textbox', { name: /Paste the address/ })
  await field.fill('hello')
  await field.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expectNoFindings(window, 'pasted address')
  const opened = systemBrowser.nextPage()
  await window.getByText('Use another way…').click()
  await window.getByRole('button', { name: 'Sign in to Test provider with my browser here' }).click()
  await page.close()
  page = await opened
  await expectNoFindings(page, 'sign-in page')
  await approve(page)
  await expectNoFindings(page, 'result page')
  await expect(window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
  await expectNoFindings(window, 'account')
  await window.getByRole('button', { name: 'Sign out Ada Lovelace' }).click()
  await expectNoFindings(window, 'how to sign out')
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
