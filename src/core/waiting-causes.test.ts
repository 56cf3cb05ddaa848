import { expect, test } from 'vitest'
import { rankWaitingCauses, type WaitingObservations } from './waiting-causes'

const calm: WaitingObservations = { redirect: 'loopback', browserFailed: false, startFetched: true, strays: 0 }

test.each<[string, Partial<WaitingObservations>, readonly string[]]>([
  ['the browser has the page', {}, ['tab_closed', 'browser_profile']],
  ['no browser came', { startFetched: false }, ['browser_absent', 'browser_profile', 'other_computer']],
  [
    'the system could not open one',
    { browserFailed: true, startFetched: false },
    ['browser_failed', 'browser_profile'],
  ],
  ['another answer came', { strays: 1 }, ['other_answer', 'tab_closed']],
  ['another app has the scheme', { redirect: 'scheme', schemeOwner: 'other' }, ['scheme_other', 'tab_closed']],
  ['nobody has the scheme', { redirect: 'scheme', schemeOwner: 'nobody' }, ['scheme_nobody', 'tab_closed']],
  ['the program was moved', { redirect: 'scheme', schemeOwner: 'stale' }, ['scheme_stale', 'tab_closed']],
  ['the scheme is ours', { redirect: 'scheme', schemeOwner: 'ours' }, ['tab_closed', 'scheme_prompt']],
  ['nobody could say whose the scheme is', { redirect: 'scheme' }, ['tab_closed', 'scheme_prompt']],
])('when %s, that comes first', (_what, seen, first) => {
  expect(rankWaitingCauses({ ...calm, ...seen }).slice(0, first.length)).toEqual(first)
})

test('all that was seen comes ahead of what is likely', () => {
  const seen: WaitingObservations = {
    redirect: 'scheme',
    browserFailed: false,
    startFetched: false,
    strays: 2,
    schemeOwner: 'other',
  }
  expect(rankWaitingCauses(seen).slice(0, 3)).toEqual(['scheme_other', 'browser_absent', 'other_answer'])
})

test.each(['device', 'paste'] as const)('a sign-in without a browser here has none: %s', (redirect) => {
  expect(rankWaitingCauses({ ...calm, redirect })).toEqual([])
})
