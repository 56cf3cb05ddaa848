import type { Page } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import { type App, call } from './app'
import type { Browser } from './browser'
import { postern } from './command'
import { addProvider, approve, approveCode, beginLogin, expect, keptItems, logWith, test } from './scene'
import { watchCommandLines } from './taps'

const signedIn = ({ window }: App) => window.getByRole('article', { name: /Ada Lovelace/ })

/** Takes another way out of the attempt that waits for the browser. */
async function takeOtherWay({ window }: App, way: string): Promise<void> {
  await window.getByText('Use another way…').click()
  await window.getByRole('button', { name: way }).click()
}

async function copyLink({ electron, window }: App): Promise<string> {
  await electron.evaluate(({ clipboard }) => clipboard.clear())
  await window.getByRole('button', { name: 'Copy link to sign in to Test provider' }).click()
  const copied = () => electron.evaluate(({ clipboard }) => clipboard.readText())
  await expect.poll(copied).toContain('/authorize?')
  return copied()
}

/** Goes to the link in a browser that Postern knows nothing of, and approves. @returns the address bar's address */
async function approveElsewhere({ context }: Browser, link: string): Promise<string> {
  const page = await context.newPage()
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/callback?'))
  await page.goto(link)
  await approve(page)
  return (await failed).url()
}

/** What a camera sees of the picture in the window. */
async function photograph(window: Page): Promise<string> {
  const picture = await window.getByRole('img', { name: /^QR code/ }).screenshot()
  const pixels = await window.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    return { width: image.width, height: image.height, data: Array.from(data) }
  }, picture.toString('base64'))
  return decodeQR({ ...pixels, data: Uint8Array.from(pixels.data) })
}

test('a code that is typed on another device signs in', async ({ session, provider, systemBrowser, app }) => {
  await addProvider(app.window, provider)
  const first = await beginLogin(app, systemBrowser)
  await first.close()
  await takeOtherWay(app, 'Sign in to Test provider on another device')
  await expect(app.window.getByRole('heading', { name: 'Signing in to Test provider' })).toBeFocused()
  const address = await app.window.locator('.device-address').innerText()
  const code = await app.window.locator('.device-code > code').innerText()
  expect(address).toBe(`${provider.issuer}activate`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.window.emulateMedia({ colorScheme })
    expect(await photograph(app.window)).toBe(`${address}?user_code=${code}`)
  }
  const pages = systemBrowser.context.pages().length

  await approveCode(systemBrowser, address, code)
  await expect(signedIn(app)).toBeVisible({ timeout: 20_000 })
  expect(await keptItems(session)).toHaveLength(1)
  expect(systemBrowser.context.pages()).toHaveLength(pages + 1)
  const log = await logWith(session, '"name":"signed_in"')
  expect(log).toContain('"user_code":{"secret":"user_code"')
  expect(log).not.toContain(code)
})

test('a tool that waits for a sign-in hears how it ends by another way', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  await postern(session, ['tools', 'policy', 'allow'])
  const opened = systemBrowser.nextPage()
  const token = postern(session, ['token', '--interactive'])
  await (await opened).close()
  await takeOtherWay(app, 'Sign in to Test provider on another device')
  const code = await app.window.locator('.device-code > code').innerText()
  await approveCode(systemBrowser, `${provider.issuer}activate`, code)
  expect(await token).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\S+\n$/) })
  await expect(signedIn(app)).toBeVisible()
})

test('the page for the code opens on this computer when that is asked for', async ({
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  const { profiles } = await call(app, 'getState', {})
  await call(app, 'logIn', { profileId: profiles[0]?.id ?? '', options: { redirect: 'device' } })
  const code = await app.window.locator('.device-code > code').innerText()
  const commandLines = watchCommandLines()
  const opened = systemBrowser.nextPage()
  await app.window.getByRole('button', { name: 'Open on this computer the page to sign in' }).click()
  const page = await opened
  await expect(page.locator('.usercode')).toHaveText(code)
  const lines = commandLines.stop().join('\n')
  expect(lines).toContain('/start/')
  expect(lines).not.toContain(code)
})

test.describe('with codes that last three seconds', () => {
  test.use({ providerOptions: ['--device-code-seconds', '3'] })

  test('one that was not used is replaced with one click', async ({ provider, app }) => {
    await addProvider(app.window, provider)
    const { profiles } = await call(app, 'getState', {})
    await call(app, 'logIn', { profileId: profiles[0]?.id ?? '', options: { redirect: 'device' } })
    const code = app.window.locator('.device-code > code')
    const first = await code.innerText()
    await app.window.getByRole('button', { name: 'Get a new code to sign in to Test provider' }).click()
    await expect(code).not.toHaveText(first)
  })
})

test('an address that is pasted signs in, and a wrong one does no harm', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  await addProvider(app.window, provider)
  await app.window.getByRole('button', { name: 'Sign in with options to Test provider' }).click()
  const dialog = app.window.getByRole('dialog')
  await dialog.getByLabel('Way back').selectOption({ label: 'I paste the address' })
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  const field = app.window.getByRole('textbox', { name: /Paste the address/ })
  const link = await copyLink(app)

  await field.fill(link)
  await field.press('Enter')
  await expect(app.window.getByText('This is not the address that the browser ended on.').first()).toBeVisible()
  await expect(field).toBeFocused()
  await field.fill('http://127.0.0.1:17823/callback?code=forged&state=forged')
  await app.window.getByRole('button', { name: 'Continue' }).click()
  await expect(app.window.getByText('This address belongs to an older sign-in').first()).toBeVisible()
  await expect(field).toBeFocused()

  const ended = await approveElsewhere(systemBrowser, link)
  expect(ended).toMatch(/^http:\/\/127\.0\.0\.1:17823\/callback\?/)
  await field.fill(`  "${ended}"  `)
  await field.press('Enter')
  await expect(signedIn(app)).toBeVisible()
  expect(await keptItems(session)).toHaveLength(1)
  const log = await logWith(session, '"name":"signed_in"')
  for (const name of ['code', 'state']) expect(log).not.toContain(new URL(ended).searchParams.get(name) ?? 'none')
})
