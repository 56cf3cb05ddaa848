import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { ar } from '../src/shared/text/ar'
import { de } from '../src/shared/text/de'
import { createText } from '../src/shared/text/text'
import { type App, call, homeOf, startApp } from './app'
import type { Browser } from './browser'
import { cutOff, lengthenText } from './long-text'
import { approve, expect, test } from './scene'

const german = createText(de, 'de')
const arabic = createText(ar, 'ar')

test('starts in the language that was chosen, and changes it at once, in the window and on the result page', async ({
  session,
  systemBrowser,
}) => {
  mkdirSync(homeOf(session), { recursive: true })
  writeFileSync(`${homeOf(session)}/settings.json`, '{"defaultSubjects":{},"language":"de"}')
  const app = await startApp(session)
  const { window } = app
  try {
    await expect(window.locator('html')).toHaveAttribute('lang', 'de')
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(german('first.title'))
    const words = await wordsFromTheStart(window)
    for (const english of ['Accounts', 'Ctrl']) expect(words).not.toContain(english)
    const page = await signIn(app, systemBrowser)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page.getByRole('heading')).toHaveText(german('practice.login.title'))
    await approve(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page.getByRole('heading')).toHaveText(german('page.signed_in.title'))
    await window.getByRole('button', { name: german('settings.title') }).click()
    await window.getByLabel(german('settings.language')).focus()
    await window.getByLabel(german('settings.language')).selectOption('العربية')
    await expect(window.getByRole('heading', { name: arabic('settings.title') })).toBeVisible()
    await expect(window.getByLabel(arabic('settings.language'))).toBeFocused()
    await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
    await window.keyboard.press('Escape')
    const settings = await window.getByRole('button', { name: arabic('settings.title') }).boundingBox()
    expect(settings?.x).toBeGreaterThan(480)
    await window.getByRole('link', { name: arabic('app.inspector') }).click()
    await expect(window.getByRole('heading', { name: arabic('inspector.title'), level: 1 })).toBeVisible()
    // The provider knows the person by now, and asks nothing.
    const mirrored = await signIn(app, systemBrowser)
    await expect(mirrored.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(mirrored.getByRole('heading')).toHaveText(arabic('page.signed_in.title'))
    await mirrored.goto(await issuerOf(app))
    await expect(mirrored.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(mirrored.getByRole('heading')).toHaveText(arabic('practice.home.title'))
    await window.reload()
    await expect(window.locator('html')).toHaveAttribute('lang', 'ar')
  } finally {
    await app.close()
  }
})

test('text that is half as long again fits into the window, also into the smallest', async ({ systemBrowser, app }) => {
  const { window, electron } = app
  const resize = async (width: number, height: number) => {
    await electron.evaluate(
      ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setSize(width, height),
      [width, height] as const,
    )
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
  }
  const look = async (what: string) => {
    await lengthenText(window)
    for (const [width, height] of [
      [960, 680],
      [480, 560],
    ] as const) {
      await resize(width, height)
      expect(await cutOff(window), `${what}, ${width} wide`).toEqual([])
    }
  }
  const loadAnew = async () => {
    await window.reload()
    await window.getByRole('heading', { level: 1 }).waitFor()
  }
  await look('first start')
  await window.evaluate(() => document.querySelector('h1')?.style.setProperty('white-space', 'nowrap'))
  expect(await cutOff(window), 'a heading that does not fit').not.toEqual([])
  await loadAnew()
  await window.getByRole('button', { name: 'Add your provider' }).click()
  await look('provider form')
  await loadAnew()
  await approve(await signIn(app, systemBrowser))
  await window.getByRole('article').waitFor()
  await look('accounts')
  await loadAnew()
  await window.getByRole('button', { name: 'Settings' }).click()
  await look('settings')
  await loadAnew()
  await window.getByRole('link', { name: 'Inspector' }).click()
  await window.getByRole('img', { name: /^Sequence of/ }).waitFor()
  await look('inspector')
  await loadAnew()
  await window.getByRole('link', { name: 'Lab' }).click()
  await window.getByRole('button', { name: 'Run' }).first().waitFor()
  await look('lab')
})

/** Signs in with the practice provider. The page that the browser opens is given, which ends as the result page. */
async function signIn(app: App, browser: Browser): Promise<Page> {
  const opened = browser.nextPage()
  await call(app, 'logInWithPractice', { storage: 'memory' })
  return opened
}

/** Where the practice provider of the app is. */
async function issuerOf(app: App): Promise<string> {
  const { practice } = await call(app, 'getState', {})
  if (practice.kind !== 'running') throw new Error('it does not run')
  return practice.issuer
}

/** All that the page says from its first paint on, when it is loaded anew. */
async function wordsFromTheStart(page: Page): Promise<string> {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(document.body?.innerText ?? '')).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'))
}
