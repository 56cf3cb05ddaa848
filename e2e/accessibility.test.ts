import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addProvider, approve, beginLogin, expect, test } from './scene'

async function expectNoFindings(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${what}, ${colorScheme}: ${id} at ${nodes[0]?.target}`)).toEqual([])
  }
}

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
  await expect(window.getByRole('article', { name: /Ada Lovelace/ })).toBeHidden()
})
