import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InstalledBrowser } from './browsers'
import { profilePrefix } from './leftover-profiles'

/** A browser's folder that is thrown away, set so that links of one scheme start a program without a question. */
export interface BrowserProfile {
  /** The arguments before the address. */
  readonly args: readonly string[]
  remove(): Promise<void>
}

interface Options {
  readonly scheme: string
  /** Of the page that the link comes from. */
  readonly origin: string
  readonly isRoot: boolean
}

/** Writes the folder. Safari has no such thing, and is used with the person's own. */
export async function makeBrowserProfile(browser: InstalledBrowser, options: Options): Promise<BrowserProfile> {
  if (browser.family === 'safari') return { args: [], remove: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), profilePrefix(process.pid)))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  if (browser.family === 'firefox') {
    await writeFile(join(folder, 'user.js'), firefoxPreferences(options.scheme))
    await writeFile(join(folder, 'handlers.json'), firefoxHandlers(options.scheme))
    return { args: ['--profile', folder], remove }
  }
  await mkdir(join(folder, 'Default'))
  await writeFile(join(folder, 'Default', 'Preferences'), chromiumPreferences(options))
  return {
    args: [`--user-data-dir=${folder}`, ...chromiumSwitches, ...(options.isRoot ? ['--no-sandbox'] : [])],
    remove,
  }
}

const chromiumSwitches = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
]

/** What Chromium writes when a person ticks “Always allow” for a page’s links of a scheme. */
const chromiumPreferences = ({ scheme, origin }: Options) =>
  JSON.stringify({ protocol_handler: { allowed_origin_protocol_pairs: { [origin]: { [scheme]: true } } } })

function firefoxPreferences(scheme: string): string {
  const preferences: Readonly<Record<string, boolean | number | string>> = {
    [`network.protocol-handler.external.${scheme}`]: true,
    [`network.protocol-handler.warn-external.${scheme}`]: false,
    'security.external_protocol_requires_permission': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'trailhead.firstrun.didSeeAboutWelcome': true,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
  }
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

/** Action 4: what the system has for it. */
const firefoxHandlers = (scheme: string) =>
  JSON.stringify({
    defaultHandlersVersion: {},
    mimeTypes: {},
    schemes: { [scheme]: { action: 4, ask: false } },
  })
