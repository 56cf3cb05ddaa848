import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import type { Session } from './desktop'
import { chromiumPath } from './environment'

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
]

/** A real Chromium that the session takes for the default browser. */
export interface Browser {
  /** Waits for the next tab that somebody else opens. */
  nextPage(): Promise<Page>
  readonly context: BrowserContext
  close(): Promise<void>
}

/**
 * Starts Chromium, and makes it the system's browser for http and https.
 *
 * What Postern opens goes through `xdg-open` and this entry, into the Chromium that already runs.
 */
export async function startBrowser(session: Session, colorScheme: 'light' | 'dark' = 'light'): Promise<Browser> {
  const profile = join(session.home, 'chromium')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: false,
    env: session.env,
    args: switches,
    viewport: null,
    colorScheme,
  })
  makeDefaultBrowser(session, [chromiumPath, `--user-data-dir=${profile}`, ...switches])
  return {
    context,
    nextPage: () => context.waitForEvent('page', { timeout: 20_000 }),
    close: () => context.close(),
  }
}

/** Writes the entry that the session opens http and https with. */
export function makeDefaultBrowser(session: Session, command: readonly string[]): void {
  const applications = join(session.home, '.local', 'share', 'applications')
  mkdirSync(applications, { recursive: true })
  writeFileSync(
    join(applications, 'test-browser.desktop'),
    `[Desktop Entry]\nType=Application\nName=Test browser\nExec=${command.join(' ')} %u\nMimeType=x-scheme-handler/http;x-scheme-handler/https;\n`,
  )
  writeFileSync(
    join(session.home, '.config', 'mimeapps.list'),
    '[Default Applications]\nx-scheme-handler/http=test-browser.desktop\nx-scheme-handler/https=test-browser.desktop\n',
  )
}
