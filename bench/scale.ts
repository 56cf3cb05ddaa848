import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseProfile } from '../src/core/profile'
import type { SessionEntry } from '../src/core/session-index'
import { startApp } from './started-app'
import { percentile, printRows } from './statistics'

const probe = resolve(import.meta.dirname, 'window-probe.cjs')
const app = resolve(import.meta.dirname, '..')

/** What the probe in the main process prints. Milliseconds. */
interface Probed {
  readonly firstPaint: number
  /** From spawn until the accounts are on screen. */
  readonly accounts: number
  /** Between two frames, while the list is scrolled and states keep coming. */
  readonly frames: readonly number[]
}

interface Setting {
  readonly sessions: number
  readonly profiles: number
}

const settings: readonly Setting[] = [
  { sessions: 10, profiles: 1 },
  { sessions: 1_000, profiles: 100 },
]

/** A thousand accounts beside ten: start, memory, and how smoothly the window scrolls while refreshes fail and are told of. */
export async function benchScale(count: number): Promise<void> {
  const electron = process.env['POSTERN_ELECTRON']
  if (!electron) throw new Error('POSTERN_ELECTRON is not set: use "npm run bench"')
  const seen = settings.map((setting) => ({ setting, probed: [] as Probed[], memory: [] as number[] }))
  for (let i = 0; i < count; i += 1) {
    for (const { setting, probed, memory } of seen) {
      const home = mkdtempSync(join(tmpdir(), 'postern-scale-'))
      fill(home, setting)
      await using started = await startApp<Probed>(electron, app, home, probe)
      probed.push(started.line)
      memory.push(started.memory())
      rmSync(home, { recursive: true, force: true })
    }
  }
  const rows = (unit: string, values: (each: (typeof seen)[number]) => readonly number[]) =>
    seen.map((each) => ({ what: `${each.setting.sessions} sessions`, values: values(each), unit }))
  printRows(
    'First paint from spawn',
    rows('ms', ({ probed }) => probed.map((each) => each.firstPaint)),
    1.1,
  )
  printRows(
    'Accounts on screen from spawn',
    rows('ms', ({ probed }) => probed.map((each) => each.accounts)),
    1.25,
  )
  printRows(
    'Memory (PSS of all processes)',
    rows('MB', ({ memory }) => memory),
    1.25,
  )
  printRows(
    'Longest of 20 frames, scrolling',
    rows('ms', ({ probed }) => probed.map((each) => percentile(each.frames, 0.95))),
    1.5,
  )
}

/** The files of a Postern with so many accounts. Their refresh is due, and cannot work: nothing listens at the provider. */
function fill(home: string, { sessions, profiles }: Setting): void {
  mkdirSync(home, { recursive: true })
  const now = Date.now()
  const kept = Array.from({ length: profiles }, (_, index) => {
    const parsed = parseProfile(
      { kind: 'oidc', name: `Provider ${index}`, issuer: `http://127.0.0.1:9/${index}`, clientId: 'bench' },
      `profile-${index}`,
    )
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed))
    return parsed.profile
  })
  const entries: SessionEntry[] = Array.from({ length: sessions }, (_, index) => ({
    id: `session-${index}`,
    profileId: `profile-${index % profiles}`,
    subject: `subject-${index}`,
    label: `Person ${index}`,
    email: `person-${index}@example.com`,
    signedInAt: now - 7_200_000,
    accessTokenExpiresAt: now - 3_600_000,
    canRefresh: true,
  }))
  writeFileSync(join(home, 'profiles.json'), JSON.stringify(kept))
  writeFileSync(join(home, 'sessions.json'), JSON.stringify(entries))
}
