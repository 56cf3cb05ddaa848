import { existsSync, readFileSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection } from '../src/cli/connection'
import { createBrowserRun } from '../src/lab/browser-run'
import { findBrowsers, type InstalledBrowser } from '../src/lab/browsers'
import { type CellCause, cellName, type LabCell } from '../src/shared/lab'
import { homeOf } from './app'
import { endApp } from './command'
import type { Session } from './desktop'
import { type Provider, startProvider } from './provider'

/** Milliseconds for a browser's first page, and for the link until its account is kept. */
const patience = 45_000

interface Setting {
  readonly session: Session
  readonly provider: Provider
  readonly postern: Connection
  readonly signal: AbortSignal
}

type ColdCell = Pick<LabCell, 'redirect' | 'browser' | 'start'>

/**
 * The cells that an app cannot run by itself, for each browser.
 *
 * @param say is told each as it begins, and what went wrong with it
 * @param signal leaves out the cells that have not ended
 */
export async function runColdStarts(
  session: Session,
  postern: Connection,
  say: (line: string) => void,
  signal: AbortSignal,
) {
  const { scheme } = (await postern.call('getState', {})).scheme
  const isThere = (path: string) => stat(path).then(Boolean, () => false)
  const provider = await startProvider(['--approve-by-itself'])
  const cells: LabCell[] = []
  try {
    for (const browser of await findBrowsers({ platform: process.platform, env: session.env, isThere })) {
      const cell = { redirect: 'scheme', browser: browser.name, start: 'app_cold' } as const
      const skipped: LabCell = { ...cell, status: 'skipped', cause: 'cancelled' }
      if (!signal.aborted) say(cellName(cell))
      const ended = signal.aborted
        ? skipped
        : await runColdStart(cell, browser, scheme, { session, provider, postern, signal }).catch((error: unknown) => {
            say(error instanceof Error ? error.message : String(error))
            return { ...cell, status: 'failed' } as const
          })
      cells.push(signal.aborted && ended.status === 'failed' ? skipped : ended)
    }
  } finally {
    await provider.stop()
  }
  return cells
}

/** One sign-in by a link that starts Postern: it is ended while the browser has the page. */
async function runColdStart(
  cell: ColdCell,
  browser: InstalledBrowser,
  scheme: string,
  { session, provider, postern, signal }: Setting,
): Promise<LabCell> {
  const failed = (cause: CellCause): LabCell => ({ ...cell, status: 'failed', cause })
  const { origin } = new URL(provider.issuer)
  const isRoot = process.getuid?.() === 0
  const profile = await addProfile(postern, provider)
  const run = await createBrowserRun(browser, { scheme, origin, isRoot, env: session.env, patience })
  try {
    if (!(await run.warmUp(signal))) return failed('not_fetched')
    const address = await requestAddress(postern, profile, homeOf(session), signal)
    await endApp(session)
    const begun = performance.now()
    await run.open(address)
    if (!(await until(() => keptAccounts(homeOf(session)).includes(profile), signal))) return failed('no_redirect')
    const milliseconds = Math.round(performance.now() - begun)
    return { ...cell, status: 'passed', milliseconds }
  } finally {
    await forget(postern, profile).catch(() => {}) // what the cell showed counts more
    // The Postern that the link has started is a child of the browser's.
    await endApp(session)
    await run.end()
  }
}

async function addProfile(postern: Connection, { issuer, clientId }: Provider): Promise<string> {
  const input = {
    kind: 'oidc',
    name: `Cold start ${crypto.randomUUID()}`,
    issuer,
    clientId,
    redirect: 'scheme',
  } as const
  const answer = await postern.call('addProfile', input)
  if ('problems' in answer) throw new Error('the profile was refused')
  return answer.profile.id
}

/** Begins a sign-in whose “browser” writes its address to a file, and gives where that leads. */
async function requestAddress(postern: Connection, profileId: string, home: string, signal: AbortSignal) {
  const file = join(home, 'address')
  rmSync(file, { force: true })
  const browser = `sh -c 'printf %%s "$1" > "$2"' sh %s ${file}`
  await postern.call('logIn', { profileId, options: { browser } })
  if (!(await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '', signal)))
    throw new Error('no address came')
  const start = await fetch(readFileSync(file, 'utf8'), { redirect: 'manual' })
  const address = start.headers.get('location')
  if (!address) throw new Error('the start address leads nowhere')
  return address
}

async function forget(postern: Connection, profileId: string): Promise<void> {
  const { sessions, attempts } = await postern.call('getState', {})
  for (const { id } of attempts) await postern.call('dismissAttempt', { attemptId: id }).catch(() => {})
  for (const { id } of sessions.filter((session) => session.profileId === profileId)) {
    await postern.call('logOut', { sessionId: id, how: 'local' })
  }
  await postern.call('removeProfile', { profileId }).catch(() => {})
}

function keptAccounts(home: string): string {
  const path = join(home, 'sessions.json')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

async function until(condition: () => boolean, signal: AbortSignal): Promise<boolean> {
  const deadline = performance.now() + patience
  while (!condition()) {
    if (signal.aborted || performance.now() > deadline) return false
    await sleep(50)
  }
  return true
}
