import { delimiter, join } from 'node:path'
import type { Environment } from '../node/browser-environment'

/** `own`: whatever the person's system opens, with their profile. */
export type BrowserFamily = 'chromium' | 'firefox' | 'safari' | 'own'

/** A browser that the lab can start. */
export interface InstalledBrowser {
  /** As people call it. */
  readonly name: string
  readonly family: BrowserFamily
  readonly program: string
}

interface KnownBrowser {
  readonly name: string
  readonly family: BrowserFamily
  /** On the PATH of Linux. */
  readonly linux: readonly string[]
  readonly darwin: readonly string[]
  /** Below the folders of programs. */
  readonly win32: readonly string[]
}

const mac = (app: string) => [`/Applications/${app}.app/Contents/MacOS/${app}`]

const knownBrowsers: readonly KnownBrowser[] = [
  {
    name: 'Chromium',
    family: 'chromium',
    linux: ['chromium', 'chromium-browser'],
    darwin: mac('Chromium'),
    win32: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Chrome',
    family: 'chromium',
    linux: ['google-chrome-stable', 'google-chrome'],
    darwin: mac('Google Chrome'),
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'Edge',
    family: 'chromium',
    linux: ['microsoft-edge-stable', 'microsoft-edge'],
    darwin: mac('Microsoft Edge'),
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'Brave',
    family: 'chromium',
    linux: ['brave-browser'],
    darwin: mac('Brave Browser'),
    win32: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  {
    name: 'Firefox',
    family: 'firefox',
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
  { name: 'Safari', family: 'safari', linux: [], darwin: mac('Safari'), win32: [] },
]

interface Computer {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  isThere(path: string): Promise<boolean>
}

/** Every known browser that is installed here, each once. */
export async function findBrowsers({ platform, env, isThere }: Computer): Promise<InstalledBrowser[]> {
  const found: InstalledBrowser[] = []
  for (const known of knownBrowsers) {
    for (const path of places(known, platform, env)) {
      if (!(await isThere(path))) continue
      found.push({ name: known.name, family: known.family, program: path })
      break
    }
  }
  return found
}

function places(known: KnownBrowser, platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') return [...known.darwin]
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    return folders.flatMap((folder) => (folder ? known.win32.map((path) => `${folder}\\${path}`) : []))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return known.linux.flatMap((name) => folders.map((folder) => join(folder, name)))
}
