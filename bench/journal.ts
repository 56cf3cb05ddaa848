import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { JournalEvent } from '../src/shared/journal-event'
import { startApp } from './started-app'
import { median, percentile, printRows } from './statistics'

const probe = resolve(import.meta.dirname, 'journal-probe.cjs')
const app = resolve(import.meta.dirname, '..')

/** A display of 60 pictures a second has lost one when two come this far apart. Milliseconds. */
const droppedAfter = 25

/** What the probe in the main process prints: milliseconds between two frames. */
interface Probed {
  readonly events: readonly number[]
  readonly empty: readonly number[]
}

/** The journal of ten thousand events in the inspector, scrolled, beside an empty list of the same height. */
export async function benchJournal(count: number): Promise<void> {
  const electron = process.env['POSTERN_ELECTRON']
  if (!electron) throw new Error('POSTERN_ELECTRON is not set: use "npm run bench"')
  const seen: Probed[] = []
  for (let i = 0; i < count; i += 1) {
    const home = mkdtempSync(join(tmpdir(), 'postern-journal-'))
    fill(home)
    await using started = await startApp<Probed>(electron, app, home, probe)
    seen.push(started.line)
    rmSync(home, { recursive: true, force: true })
  }
  const rows = (of: (frames: readonly number[]) => number) => [
    { what: 'empty list', values: seen.map(({ empty }) => of(empty)), unit: 'ms' },
    { what: '10,000 events', values: seen.map(({ events }) => of(events)), unit: 'ms' },
  ]
  printRows('Median frame, scrolling a journal', rows(median), 1.1)
  printRows(
    'Longest of 20 frames, scrolling a journal',
    rows((frames) => percentile(frames, 0.95)),
    1.5,
  )
  const dropped = (frames: readonly number[]) => frames.filter((each) => each > droppedAfter).length
  for (const name of ['empty', 'events'] as const)
    console.log(
      `  frames dropped of ${seen[0]?.[name].length ?? 0}, ${name}: ${median(seen.map((each) => dropped(each[name])))}`,
    )
}

/** The file of a Postern that has seen one attempt with very many events. */
function fill(home: string): void {
  mkdirSync(home, { recursive: true })
  const events: JournalEvent[] = Array.from({ length: 10_000 }, (_, index) => ({
    attemptId: 'a1',
    kind: 'check',
    name: 'state',
    result: 'pass',
    source: 'RFC 6749 §10.12',
    at: 1_700_000_000_000 + index,
  }))
  writeFileSync(join(home, 'attempts.json'), JSON.stringify({ attempts: [events], sessions: [] }))
}
