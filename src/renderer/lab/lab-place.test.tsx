import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { AppState } from '../../shared/app-state'
import type { LabCell, LabRun, LabView } from '../../shared/lab'
import { state } from '../accounts/fixtures'
import { LabPlace } from './lab-place'

const run: LabRun = {
  version: 1,
  startedAt: 0,
  platform: 'linux',
  postern: '1',
  checks: [{ id: 'mismatch', status: 'done', findings: [{ level: 'ok', what: 'lab.finding.surroundings_plain' }] }],
  cells: [],
}
const cell: LabCell = {
  redirect: '127.0.0.1',
  browser: 'Firefox',
  start: 'warm',
  status: 'passed',
  milliseconds: 1_234,
}

const render = (lab: Partial<LabView>, part: Partial<AppState> = {}) =>
  renderToStaticMarkup(<LabPlace state={state({ lab: { running: false, changes: [], ...lab }, ...part })} />)

const buttons = (markup: string) =>
  [...markup.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, content = '']) => content.replace(/<[^>]*>/g, ''))
const said = (markup: string) => /<p role="status">([^<]*)</.exec(markup)?.[1]

test('before the first run there is nothing to export', () => {
  expect(buttons(render({}))).toEqual(['Run the checks', 'Run checks and matrix', 'Look at it'])
})

test('while it runs it can be cancelled and not started, and says so', () => {
  const markup = render({ running: true, run: { ...run, checks: [{ id: 'clock', status: 'running', findings: [] }] } })
  expect(buttons(markup)).toEqual(['Cancel', 'Look at it'])
  expect(said(markup)).toBe('The lab is running.')
  expect(markup).toContain('Running')
})

test.each<[string, LabRun, string]>([
  ['a clean run', run, 'The lab is done: nothing is in the way.'],
  ['one with a failed cell', { ...run, cells: [{ ...cell, status: 'failed' }] }, 'The lab is done: 1 thing needs you.'],
  ['a cancelled one', { ...run, incomplete: true }, 'The lab was cancelled: what it saw until then is kept.'],
])('after %s the sum is said to a screen reader', (_what, kept, expected) => {
  expect(said(render({ run: kept }))).toBe(expected)
})

test('the matrix has a line a browser and start, and says how each cell ended', () => {
  const failed: LabCell = {
    ...cell,
    redirect: 'scheme',
    status: 'failed',
    cause: 'no_redirect',
    code: 'redirect_timeout',
  }
  const own: LabCell = { ...cell, browser: 'Your browser', start: 'as_is' }
  const markup = render({ run: { ...run, cells: [cell, failed, own] } })
  expect(markup.match(/<th scope="row">/g)).toHaveLength(2)
  expect(markup).toContain('1,234 ms')
  expect(markup).toContain('no redirect came')
  expect(markup).toContain('<code> redirect_timeout</code>')
  expect(markup).toContain('as it is')
})

test('a problem is named as one, and a remedy that Postern can carry out is a button', () => {
  const findings = [
    {
      level: 'problem',
      what: 'lab.finding.scheme_nobody',
      values: { scheme: 's' },
      remedy: 'lab.remedy.register_scheme',
    },
    { level: 'note', what: 'lab.finding.root', remedy: 'lab.remedy.not_root' },
  ] as const
  const markup = render({ run: { ...run, checks: [{ id: 'scheme', status: 'done', findings: [...findings] }] } })
  expect(buttons(markup)).toContain('Register the scheme.')
  expect(buttons(markup)).not.toContain('Start Postern as yourself.')
  expect(markup).toContain('<span class="hidden">Problem: </span>')
})

test('what is otherwise than in the last run is told', () => {
  const markup = render({ run, changes: [{ subject: { check: 'clock' }, better: false }] })
  expect(markup).toContain('No longer works: Clock')
  const subject = { browser: 'Firefox', redirect: 'scheme', start: 'cold' } as const
  expect(render({ run, changes: [{ subject, better: true }] })).toContain('Works now: Firefox, scheme, browser starts')
})

test('links that were turned away are listed by their reason', () => {
  const markup = render({}, { turnedAwayLinks: [{ at: 0, reason: 'fragment', length: 1_200 }] })
  expect(markup).toContain('1,200 characters: a part after #')
  expect(render({})).not.toContain('turned away')
})
