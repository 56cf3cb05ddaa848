import { call } from './app'
import { addProvider, approve, beginLogin, expect, signOut, test } from './scene'

test('the form knows a provider by its address, and says what to register where', async ({ app: { window } }) => {
  await window.getByRole('button', { name: 'Add your provider' }).click()
  const form = window.getByRole('dialog')
  await form.getByRole('radio', { name: /Any OpenID/ }).check()
  await form.getByRole('textbox', { name: 'Issuer URL' }).fill('acme.okta.com')
  await expect(form.getByRole('radio', { name: /Okta/ })).toBeChecked()
  await expect(form.getByText('Sign-in redirect URIs')).toBeVisible()
  await expect(form.getByText('http://127.0.0.1:17823/callback')).toBeVisible()
  await form.getByRole('radio', { name: /Entra/ }).check()
  await form.getByRole('textbox', { name: 'Tenant' }).fill('common')
  await form.getByRole('textbox', { name: 'Client ID' }).fill('c')
  await form.getByRole('button', { name: 'Add provider' }).click()
  await expect(form.getByText(/stands for every tenant/)).toBeVisible()
})

test('the report on a provider suggests, and its suggestion is taken', async ({ app, provider }) => {
  await addProvider(app.window, provider)
  await app.window.getByRole('button', { name: 'Provider report of Test provider' }).click()
  const dialog = app.window.getByRole('dialog')
  await expect(dialog.getByText('PKCE with S256')).toBeVisible()
  await dialog.getByRole('button', { name: 'Use this' }).click()
  await expect(dialog.getByText('The profile fits what the provider says.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  expect((await call(app, 'getState', {})).profiles).toMatchObject([{ name: 'Test provider', dpop: true }])
})

test('of two accounts, the one that was chosen is the default', async ({ app, provider, systemBrowser }) => {
  await addProvider(app.window, provider)
  await approve(await beginLogin(app, systemBrowser))
  const ada = app.window.getByRole('article', { name: /Ada Lovelace/ })
  await expect(ada).toBeVisible()
  const opened = systemBrowser.nextPage()
  await app.window.getByRole('button', { name: 'Add account at Test provider' }).click()
  const page = await opened
  await page.getByRole('button', { name: /Grace Hopper/ }).click()
  await page.getByRole('button', { name: 'Allow' }).click()
  await expect(ada.getByText('Default', { exact: true })).toBeVisible()
  await app.window.getByRole('button', { name: 'Use Grace Hopper by default' }).click()
  const grace = app.window.getByRole('article', { name: /Grace Hopper/ })
  await expect(grace.getByText('Default', { exact: true })).toBeVisible()
  await signOut(app, 'On this computer only', 'Grace Hopper')
  await expect(grace).toBeHidden()
  const { sessions, defaults } = await call(app, 'getState', {})
  expect(Object.values(defaults.sessions)).toEqual(sessions.map(({ id }) => id))
})

test('the settings open from the sidebar, and Escape closes them', async ({ app: { window }, provider }) => {
  await addProvider(window, provider)
  const button = window.getByRole('button', { name: 'Settings' })
  await button.click()
  const dialog = window.getByRole('dialog', { name: 'Settings' })
  await expect(dialog.getByLabel('Default provider')).toHaveValue(/.+/)
  await expect(dialog.getByRole('button', { name: 'Choose file…' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('a server that tools take tokens to is named and taken back in the settings, by the keyboard', async ({
  app,
  provider,
}) => {
  const { window } = app
  await addProvider(window, provider)
  await window.getByRole('button', { name: 'Settings' }).click()
  const field = window.getByRole('textbox', { name: 'Server' })
  await field.fill('http://git.example.com')
  await field.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toBeFocused()
  await field.fill('Git.example.com')
  await field.press('Enter')
  const remove = window.getByRole('button', { name: 'Remove git.example.com' })
  await expect(remove).toBeVisible()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  const { hosts, profiles } = await call(app, 'getState', {})
  expect(hosts).toEqual([{ host: 'git.example.com', profileId: profiles[0]?.id, token: 'access' }])
  await remove.focus()
  await window.keyboard.press('Enter')
  await expect(remove).toBeHidden()
  await expect(field).toBeFocused()
  expect((await call(app, 'getState', {})).hosts).toEqual([])
})
