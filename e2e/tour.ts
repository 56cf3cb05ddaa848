/**
 * `npm run tour`: a whole login with real parts, looked at from outside. Leaves a screenshot of each stage and
 * `summary.json` in `out/tour/`; ends with 0 only if all of it was seen.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { JournalEvent } from '../src/shared/journal-event'
import { type App, homeOf, startApp } from './app'
import { startBrowser } from './browser'
import { type Session, startDisplay, startSession } from './desktop'
import { appFolder } from './environment'

interface Stage {
  readonly name: string
  readonly seen: boolean
  readonly milliseconds: number
  readonly screenshots: readonly string[]
  readonly problem?: string
}

const folder = join(appFolder, 'out', 'tour')
const asJson = process.argv.includes('--json')
const say = (line: string) => (asJson ? console.error(line) : console.log(line))
const account = (app: App) => app.window.getByRole('article', { name: /Ada Lovelace/ })
const kept = (session: Session) => session.secretToolSearchAll({ service: 'Postern' })

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const stages: Stage[] = []
let shots: string[] = []
const summary = await tour()
writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, undefined, 2)}\n`)
if (asJson) console.log(JSON.stringify(summary))
else
  say(
    summary.passed
      ? `All of it was seen. Screenshots: ${folder}`
      : `Not all of it was seen: ${folder}/summary.json says why.`,
  )
process.exitCode = summary.passed ? 0 : 1

async function tour() {
  const display = await startDisplay()
  const session = await startSession({ keyring: 'unlocked', display: display.display })
  const browser = await startBrowser(session)
  const versions = { electron: '', browser: browser.context.browser()?.version() ?? '' }
  let app = await startApp(session)
  let page: Page | undefined
  const tab = () => {
    if (!page) throw new Error('no tab was opened')
    return page
  }
  try {
    versions.electron = await app.electron.evaluate(() => process.versions['electron'] ?? '')
    await stage('first start', async () => {
      await expect(app.window.getByRole('button', { name: 'Try it' })).toBeVisible()
      await shoot('first-start', app.window)
    })
    await stage('the browser opens', async () => {
      const opened = browser.nextPage()
      await app.window.getByRole('button', { name: 'Try it' }).click()
      page = await opened
      await expect(app.window.getByText('Waiting for your browser', { exact: false }).first()).toBeVisible()
      await expect(page.getByRole('button', { name: /Ada Lovelace/ })).toBeVisible()
      await shoot('waiting', app.window)
      await shoot('provider-sign-in', tab())
    })
    await stage('the person allows it', async () => {
      await tab()
        .getByRole('button', { name: /Ada Lovelace/ })
        .click()
      await expect(tab().getByRole('button', { name: 'Allow' })).toBeVisible()
      await shoot('provider-consent', tab())
      await tab().getByRole('button', { name: 'Allow' }).click()
    })
    await stage('the browser says who is signed in', async () => {
      await expect(tab().getByRole('status')).toContainText('Ada Lovelace')
      expect(tab().url()).not.toMatch(/code=|state=/)
      await shoot('result-page', tab())
    })
    await stage('the window shows the account', async () => {
      await expect(account(app)).toContainText('Secret Service on this computer')
      await shoot('account', app.window)
      await app.window
        .getByRole('button', { name: 'Details of Ada Lovelace' })
        .or(app.window.getByText('Details', { exact: true }))
        .first()
        .click()
      await expect(app.window.getByText('ada@practice.test').last()).toBeVisible()
      await shoot('details', app.window)
    })
    await stage('the keychain holds the session', async () => expect(await kept(session)).toHaveLength(1))
    await stage('a restart finds it again', async () => {
      await app.close()
      app = await startApp(session)
      await expect(account(app)).toContainText('Signed in')
      await shoot('after-restart', app.window)
    })
    await stage('signing out empties the keychain', async () => {
      await app.window.getByRole('button', { name: 'Sign out Ada Lovelace' }).click()
      await app.window.getByRole('dialog').waitFor()
      await shoot('sign-out', app.window)
      await app.window.keyboard.press('Enter')
      await expect(account(app)).toBeHidden()
      await expect.poll(() => kept(session)).toEqual([])
      await shoot('signed-out', app.window)
    })
  } catch {
    // The stage has said what was not seen; the stages after it cannot be.
  } finally {
    await app.close()
    await browser.close()
  }
  const journal = readJournal(session)
  await session.stop()
  await display.stop()
  return { passed: stages.length === 8 && stages.every(({ seen }) => seen), ...versions, stages, journal }
}

async function stage(name: string, see: () => Promise<void>): Promise<void> {
  const started = Date.now()
  shots = []
  const done = (seen: boolean, problem?: string) => {
    stages.push({ name, seen, milliseconds: Date.now() - started, screenshots: shots, ...(problem ? { problem } : {}) })
    say(`${seen ? '✓' : '✗'} ${name} (${Date.now() - started} ms)`)
  }
  try {
    await see()
    done(true)
  } catch (error) {
    done(false, error instanceof Error ? error.message : String(error))
    throw error
  }
}

/** In light and in dark, for both are looked at. */
async function shoot(name: string, page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const file = `${String(stages.length + 1).padStart(2, '0')}-${name}-${colorScheme}.png`
    await page.screenshot({ path: join(folder, file) })
    shots.push(file)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What the app's own log says of the same login: its stages, and how each check came out. */
function readJournal(session: Session) {
  const lines = readFileSync(join(homeOf(session), 'log', 'postern.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const events = lines.map((line) => JSON.parse(line) as JournalEvent)
  return {
    events: events.length,
    stages: events.flatMap((event) => (event.kind === 'stage' ? [event.name] : [])),
    checks: events.flatMap((event) =>
      event.kind === 'check' ? [{ name: event.name, result: event.result, source: event.source }] : [],
    ),
  }
}
