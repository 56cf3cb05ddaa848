import type { Page } from '@playwright/test'
import type { AttemptReport } from '../../src/shared/attempt-report'
import { recordings, summaries } from './recordings'
import { failure, profile, state } from './states'
import type { Answer, View } from './view'

export const providers = state({ profiles: [profile({ id: 'profile-1' })], attemptEvents: 1 })

const openInspector = async (window: Page) => {
  await window.getByRole('link', { name: 'Inspector' }).click()
  await window.getByRole('heading', { name: 'Inspector', level: 1 }).waitFor()
}

export const openAttempt = async (window: Page) => {
  await openInspector(window)
  await window.getByRole('heading', { name: 'Checks' }).waitFor()
}

export const kept = (...reports: readonly AttemptReport[]): readonly Answer[] => [
  { command: 'listAttempts', value: summaries.filter(({ id }) => reports.some((report) => report.id === id)) },
  ...reports.map((report): Answer => ({ command: 'getAttempt', of: { attemptId: report.id }, value: report })),
]
const [signedIn, refused] = recordings
const { outcome: _, endedAt: __, ...running } = { ...signedIn, checks: [], redirect: [], tokens: [], refreshes: [] }

/** The checks with their reasons, in another language. */
const spoken = (language: 'de' | 'ar', name: string): View => ({
  name: `inspector-checks-${name}`,
  part: '.inspector-part:has([data-check])',
  state: { ...providers, language: { chosen: language, locale: language } },
  answers: kept(signedIn),
  open: async (window) => {
    await window.locator(`html[lang=${language}]`).waitFor()
    await window.locator('nav a').nth(1).click()
    await window.locator('[data-check]').first().waitFor()
  },
})

/** One part of the inspector, after something was done to the attempt that it shows. */
const touched = ({ act, ...view }: Omit<View, 'state' | 'open'> & { act(window: Page): Promise<unknown> }): View => ({
  ...view,
  state: providers,
  open: async (window) => {
    await openAttempt(window)
    await act(window)
  },
})

/** The place of the inspector. */
export const inspectorViews: readonly View[] = [
  {
    name: 'inspector-empty',
    state: state(),
    answers: [{ command: 'listAttempts', value: [] }],
    open: openInspector,
  },
  {
    name: 'inspector-loading',
    state: state(),
    answers: [{ command: 'listAttempts', never: true }],
    open: openInspector,
  },
  {
    name: 'inspector-unreadable',
    state: state(),
    answers: [{ command: 'listAttempts', failure: failure('storage_failed') }],
    open: openInspector,
  },
  { name: 'inspector-success', state: providers, answers: kept(signedIn), open: openAttempt },
  { name: 'inspector-failed', state: providers, answers: kept(refused), open: openAttempt },
  {
    name: 'inspector-running',
    state: providers,
    answers: [
      {
        command: 'listAttempts',
        value: [
          { id: running.id, profileId: 'profile-1', issuer: running.issuer, startedAt: running.startedAt, revision: 1 },
        ],
      },
      { command: 'getAttempt', value: running },
    ],
    open: openAttempt,
  },
  touched({
    name: 'inspector-comparison',
    part: '.inspector-part:has(> table[aria-label="Side by side"])',
    answers: kept(signedIn, refused),
    act: async (window) => {
      await window.getByLabel('Compare with').selectOption({ index: 1 })
      await window.getByRole('table', { name: 'Side by side' }).waitFor()
    },
  }),
  spoken('de', 'german'),
  spoken('ar', 'arabic'),
  touched({
    name: 'inspector-exported',
    part: '.inspector-head',
    answers: [...kept(refused), { command: 'saveAttempt', value: { saved: true } }],
    act: async (window) => {
      await window.getByRole('button', { name: /HAR/ }).click()
      await window.getByText('Saved', { exact: true }).waitFor()
    },
  }),
  touched({
    name: 'inspector-fault',
    part: 'details.inspector-part',
    answers: kept(refused),
    act: (window) => window.getByText('Practise with a fault').click(),
  }),
  touched({
    name: 'inspector-journal',
    part: 'details.inspector-part:has(.events)',
    answers: kept(signedIn),
    act: async (window) => {
      await window.getByText('Journal, event by event').click()
      await window.locator('.events').waitFor()
    },
  }),
  touched({
    name: 'inspector-timeline-as-table',
    part: '.inspector-part:has(> .diagram)',
    answers: kept(signedIn),
    act: (window) => window.getByText('As a table').click(),
  }),
]
