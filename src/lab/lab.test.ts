import * as v from 'valibot'
import { expect, test } from 'vitest'
import { FakeClock } from '../core/testing/fake-clock'
import { FakeValue } from '../core/testing/fake-value'
import { type Finding, hasProblems, type LabCell, type LabRun, labRunSchema } from '../shared/lab'
import { de } from '../shared/text/de'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { Lab, type LabParts } from './lab'
import { labContext, type Setting } from './testing/lab-setting'

const text = createText(en, 'en')
const cell: LabCell = { redirect: 'scheme', browser: 'Firefox', start: 'cold', status: 'passed', milliseconds: 1_234 }

function setUp(setting: Setting = {}, cells: LabCell[] = [cell]) {
  const { signal: _, ...context } = labContext(setting)
  const file = new FakeValue<LabRun | undefined>(undefined)
  const matrix = async (_wish: object, _signal: AbortSignal, changed: (seen: readonly LabCell[]) => void) => {
    changed(cells)
    return cells
  }
  const make = (over: Partial<LabParts> = {}) =>
    new Lab({ context, file, version: '1', text, matrix, changed: () => {}, ...over })
  return { file, make }
}

test('a run is kept, and found by the next start', async () => {
  const { file, make } = setUp()
  const lab = make()
  await lab.start({ checks: ['mismatch'], matrix: {} })
  expect(lab.view()).toMatchObject({ running: false, run: { checks: [{ status: 'done' }], cells: [cell] } })
  expect(v.parse(labRunSchema, JSON.parse(JSON.stringify(file.value)))).toEqual(file.value)
  const next = make()
  await next.load()
  expect(next.view().run).toEqual(lab.view().run)
})

test('a second run beside the first is refused', async () => {
  const lab = setUp().make()
  const first = lab.start({ checks: ['mismatch'] })
  expect(() => lab.start({})).toThrow(expect.objectContaining({ code: 'lab_running' }))
  await first
})

test('what is better or worse than before is told', async () => {
  const { make, file } = setUp()
  const before = make()
  await before.start({ checks: ['mismatch'], matrix: {} })
  const worse = setUp({ env: {} }, [{ ...cell, status: 'failed', cause: 'no_redirect' }])
  worse.file.value = file.value
  const lab = worse.make()
  await lab.load()
  await lab.start({ checks: ['mismatch'], matrix: {} })
  expect(lab.view().changes).toEqual([
    { subject: { check: 'mismatch' }, better: false },
    { subject: { browser: 'Firefox', redirect: 'scheme', start: 'cold' }, better: false },
  ])
})

test('a run that was cancelled is kept as far as it came, and says so wherever it goes', async () => {
  const clock = new FakeClock()
  const { file, make } = setUp({ clock, keychain: { probe: () => new Promise<void>(() => {}) } })
  const lab = make()
  const run = lab.start({ checks: ['mismatch', 'keychain', 'clock'], matrix: {} })
  await expect.poll(() => lab.view().run?.checks.find(({ id }) => id === 'keychain')?.status).toBe('running')
  lab.cancel()
  await expect.poll(() => clock.next).toBe(clock.now() + 5_000)
  clock.advance(5_000)
  await run
  expect(file.value).toEqual(lab.view().run)
  expect(v.parse(labRunSchema, file.value)).toMatchObject({ incomplete: true, cells: [] })
  expect(lab.view().run?.checks.map(({ status }) => status)).toContain('cancelled')
  expect(lab.export('markdown')).toContain('Cancelled, so not all was tried')
  expect(lab.export('junit')).toContain('<skipped/>')
})

test('closing waits until the run has put away what it holds', async () => {
  let endBrowser = () => {}
  const parts = setUp()
  const ended = new Promise<LabCell[]>((resolve) => {
    endBrowser = () => resolve([])
  })
  const lab = parts.make({ matrix: () => ended })
  void lab.start({ checks: [], matrix: {} })
  await new Promise(setImmediate)
  let isClosed = false
  const closing = lab.close().then(() => {
    isClosed = true
  })
  await new Promise(setImmediate)
  expect(isClosed).toBe(false)
  endBrowser()
  await closing
  expect(parts.file.value).toMatchObject({ incomplete: true })
})

test('checks that open browsers run with the matrix, or where they are named', async () => {
  const { make } = setUp()
  const lab = make()
  const ran = async (wish: Parameters<Lab['start']>[0]) => {
    await lab.start(wish)
    return lab.view().run?.checks.map(({ id }) => id)
  }
  expect(await ran({})).not.toContain('browser_links')
  expect(await ran({ matrix: {} })).toContain('browser_links')
  expect(await ran({ checks: ['browser_links'] })).toEqual(['browser_links'])
})

test('what keeps a run from going on is shown', async () => {
  const { file, make } = setUp()
  file.before = () => Promise.reject(new Error())
  const lab = make()
  await lab.start({ checks: [] })
  expect(lab.view()).toMatchObject({ running: false, failure: { code: 'internal_error' } })
})

test('it leaves as Markdown, JSON and JUnit, with the problems as failures and nothing to break the form', async () => {
  const hostile: Finding[] = [
    {
      level: 'problem',
      what: 'lab.finding.scheme_other',
      values: { scheme: 's', name: '<a>|&"![p](https://elsewhere/)' },
    },
  ]
  const { file, make } = setUp()
  file.value = {
    version: 1,
    startedAt: 0,
    platform: 'linux',
    postern: '1',
    checks: [{ id: 'scheme', status: 'done', findings: hostile }],
    cells: [cell, { ...cell, start: 'warm', status: 'failed', cause: 'no_redirect', code: 'redirect_timeout' }],
  }
  const lab = make()
  await lab.load()
  expect(hasProblems(file.value)).toBe(true)
  expect(JSON.parse(lab.export('json'))).toEqual(file.value)
  const markdown = lab.export('markdown')
  expect(markdown).not.toContain('<a>')
  expect(markdown).not.toContain('![p]')
  expect(markdown).toContain('| Firefox | browser starts |  |  |  | Passed, 1,234 ms |')
  const xml = lab.export('junit')
  expect(xml).toContain('<testsuite name="matrix" tests="2" failures="1" skipped="0">')
  expect(xml).toContain('no redirect came (redirect_timeout)')
  expect(xml).not.toContain('<a>')
})

test('without a run there is nothing to export', () => {
  expect(() => setUp().make().export('json')).toThrow(expect.objectContaining({ code: 'lab_not_run' }))
})

test('an export is English, whatever language the app speaks', async () => {
  const lab = setUp().make({ text: createText(de, 'de') })
  await lab.start({ checks: ['mismatch'], matrix: {} })
  expect(lab.export('markdown')).toContain(en['lab.matrix'])
  expect(lab.export('junit')).toContain(en['lab.check.mismatch'])
})
