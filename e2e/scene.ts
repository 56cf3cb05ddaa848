import { existsSync, readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { type App, homeOf, startApp } from './app'
import { type Browser, startBrowser } from './browser'
import { type Display, type KeyringState, type Session, startDisplay, startSession } from './desktop'
import { type Provider, startProvider } from './provider'

interface Options {
  readonly keyring: KeyringState
  readonly providerOptions: readonly string[]
  readonly appEnv: Readonly<Record<string, string>>
}

interface Scene extends Options {
  readonly session: Session
  readonly provider: Provider
  readonly systemBrowser: Browser
  readonly app: App
}

/** A test with everything real: display, bus, keyring, browser, provider, and the built app. */
export const test = base.extend<Scene, { display: Display }>({
  keyring: ['unlocked', { option: true }],
  providerOptions: [[], { option: true }],
  appEnv: [{}, { option: true }],
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
    async ({}, use) => {
      const display = await startDisplay()
      await use(display)
      await display.stop()
    },
    { scope: 'worker' },
  ],
  session: async ({ display, keyring }, use) => {
    const session = await startSession({ keyring, display: display.display })
    await use(session)
    session.continueKeyring()
    await session.stop()
  },
  provider: async ({ providerOptions }, use) => {
    const provider = await startProvider(providerOptions)
    await use(provider)
    await provider.stop()
  },
  systemBrowser: async ({ session }, use) => {
    const browser = await startBrowser(session)
    await use(browser)
    await browser.close()
  },
  app: async ({ session, appEnv }, use) => {
    const app = await startApp(session, appEnv)
    await use(app)
    await app.close()
  },
})

export { expect }

/** Adds a provider through the window's form, as a person does, and leaves it in the list. */
export async function addProvider(window: Page, { issuer, clientId }: Provider, scope?: string): Promise<void> {
  await window
    .getByRole('button', { name: 'Add your provider' })
    .or(window.getByRole('button', { name: 'Add provider' }))
    .first()
    .click()
  const form = window.getByRole('dialog')
  await form.getByRole('radio', { name: /OpenID/ }).check()
  await form.getByLabel(/Issuer/).fill(issuer)
  await form.getByLabel('Client ID').fill(clientId)
  await form.getByLabel('Name').fill('Test provider')
  if (scope) await form.getByLabel('Scope').fill(scope)
  await form.getByRole('button', { name: /Add|Save/ }).click()
  await form.waitFor({ state: 'hidden' })
}

/** Presses "Sign in", and gives the tab that the system's browser opens. */
export async function beginLogin({ window }: App, browser: Browser): Promise<Page> {
  const opened = browser.nextPage()
  await window.getByRole('button', { name: 'Sign in to Test provider' }).click()
  return opened
}

/** Clicks through the provider's pages, as Ada, in whatever language they are. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Ada Lovelace/ }).click()
  await page.locator('button[value=allow]').click()
}

/** Types a code at the provider's page for it, in a browser that Postern knows nothing of, and approves as Ada. */
export async function approveCode({ context }: Browser, address: string, code: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('textbox').fill(code)
  await page.keyboard.press('Enter')
  await page.locator('button.primary').click()
  await approve(page)
  return page
}

/** Presses "Sign out" of an account, and answers how, by the first words of the choice. */
export async function signOut({ window }: App, how: string, account = 'Ada Lovelace'): Promise<void> {
  await window.getByRole('button', { name: `Sign out ${account}` }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('radio', { name: how }).check()
  await dialog.getByRole('button', { name: 'Sign out' }).click()
}

/** What the keyring holds of Postern. */
export const keptItems = (session: Session) => session.secretToolSearchAll({ service: 'Postern' })

/** What the log holds, as soon as `text` is in it: it is written a moment after things happen. */
export async function logWith(session: Session, text: string): Promise<string> {
  const file = `${homeOf(session)}/log/postern.jsonl`
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  await expect.poll(read).toContain(text)
  return read()
}
