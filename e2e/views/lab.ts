import type { Page } from '@playwright/test'
import type { CheckResult, LabCell, LabRun, LabView } from '../../src/shared/lab'
import { now, state } from './states'
import type { View } from './view'

const checks: readonly CheckResult[] = [
  {
    id: 'loopback',
    status: 'done',
    milliseconds: 4,
    findings: [
      { level: 'ok', what: 'lab.finding.bound', values: { host: '127.0.0.1' } },
      { level: 'note', what: 'lab.finding.localhost_first', values: { address: '::1' } },
    ],
  },
  {
    id: 'scheme',
    status: 'done',
    milliseconds: 31,
    findings: [
      {
        level: 'problem',
        what: 'lab.finding.scheme_other',
        values: { scheme: 'dev.postern.app.dev', name: 'Other app' },
        remedy: 'lab.remedy.take_scheme',
      },
    ],
  },
]

const cell = (part: Partial<LabCell>): LabCell => ({
  redirect: '127.0.0.1',
  browser: 'Firefox',
  start: 'warm',
  status: 'passed',
  milliseconds: 412,
  ...part,
})
const cells: readonly LabCell[] = [
  cell({}),
  cell({
    redirect: 'scheme',
    status: 'failed',
    milliseconds: 20_000,
    cause: 'scheme_not_ours',
    code: 'redirect_timeout',
  }),
  cell({ browser: 'Chromium', start: 'cold', milliseconds: 2_310 }),
  cell({ browser: 'Chromium', start: 'cold', redirect: '::1', status: 'skipped' }),
]

const run = (part: Partial<LabRun> = {}): LabRun => ({
  version: 1,
  startedAt: now - 60_000,
  platform: 'linux',
  postern: '1.2.3',
  checks: [...checks],
  cells: [],
  ...part,
})

const underWay = run({
  checks: [
    ...checks,
    { id: 'keychain', status: 'running', findings: [] },
    { id: 'clock', status: 'waiting', findings: [] },
  ],
  cells: [cell({ status: 'running' }), cell({ redirect: 'scheme', status: 'waiting' })],
})

const openLab = async (window: Page) => {
  await window.getByRole('link', { name: 'Lab' }).click()
  await window.getByRole('heading', { name: 'Lab', level: 1 }).waitFor()
}

const view = (name: string, lab: LabView, more: Partial<View> = {}): View => ({
  name,
  state: state({ lab }),
  open: openLab,
  ...more,
})

/** The place of the lab. */
export const labViews: readonly View[] = [
  view('lab-before', { running: false, changes: [] }),
  view('lab-running', { running: true, changes: [], run: underWay }),
  view('lab-clean', { running: false, changes: [], run: run({ checks: checks.slice(0, 1) }) }),
  view('lab-after', {
    running: false,
    run: run({ cells: [...cells] }),
    changes: [
      { subject: { check: 'scheme' }, better: false },
      { subject: { browser: 'Firefox', redirect: '127.0.0.1', start: 'warm' }, better: true },
    ],
  }),
  view(
    'lab-inspected',
    { running: false, changes: [] },
    {
      answers: [
        {
          command: 'inspectRedirect',
          value: {
            url: 'nobody-has-this:/callback',
            findings: [{ level: 'problem', what: 'lab.finding.inspect_nobody', values: { scheme: 'nobody-has-this' } }],
          },
        },
      ],
      open: async (window) => {
        await openLab(window)
        await window.getByLabel('Redirect URI').fill('nobody-has-this:/callback')
        await window.getByLabel('Redirect URI').press('Enter')
        await window.getByText('Nothing opens links').waitFor()
      },
    },
  ),
]
