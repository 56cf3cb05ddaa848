import { describe, expect, test } from 'vitest'
import type { ToolConsent } from '../shared/tool-consent'
import { KeptConsents } from './kept-consents'
import { LoginError } from './login-error'
import { needsPerson, SignInQuestions } from './sign-in-questions'
import { collectingJournal, steps } from './testing/collecting-journal'
import { FakeClock } from './testing/fake-clock'
import { FakeValue } from './testing/fake-value'
import { hour } from './tool-consents'

function setUp() {
  const clock = new FakeClock(1_000)
  const { events, journal } = collectingJournal()
  const kept = new KeptConsents(new FakeValue<readonly ToolConsent[]>([]), clock, () => {})
  let presented = 0
  const questions = new SignInQuestions({
    clock,
    journal,
    kept,
    changed: () => {},
    present: () => {
      presented += 1
      return true
    },
  })
  const profiles = [{ id: 'p1' }]
  const sessions = [{ id: 's1', profileId: 'p1' }]
  const need = (client = 'git') => questions.need({ sessionId: 's1', profileId: 'p1', client })
  const views = () => questions.views(profiles, sessions)
  const first = () => views()[0]?.id ?? ''
  return { clock, events, questions, profiles, need, views, first, presented: () => presented }
}

test('500 callers put one card', () => {
  const { events, need, presented, views } = setUp()
  for (let i = 0; i < 500; i += 1) need(i % 2 === 0 ? 'git' : 'kubectl')
  expect(views()).toMatchObject([{ about: 'sign_in', client: 'git', profileId: 'p1' }])
  expect([presented(), steps(events, 'sign_in_needed').length]).toEqual([1, 1])
})

test('after “not now” no tool brings it up for an hour', async () => {
  const { clock, questions, need, views, first } = setUp()
  need()
  await questions.answer(first(), 'later')
  need('kubectl')
  expect(views()).toEqual([])
  clock.advance(hour)
  need('kubectl')
  expect(views()).toHaveLength(1)
})

test('after “never” that tool does not bring it up again, and another one does', async () => {
  const { clock, questions, need, views, first } = setUp()
  need()
  await questions.answer(first(), 'never')
  clock.advance(24 * hour)
  need()
  expect(views()).toEqual([])
  need('kubectl')
  expect(views()).toHaveLength(1)
})

test('“sign in” tells whose session is meant, and the card goes', async () => {
  const { questions, need, views, first } = setUp()
  need()
  expect(await questions.answer(first(), 'sign_in')).toEqual({ profileId: 'p1', sessionId: 's1' })
  expect(views()).toEqual([])
  await expect(questions.answer('gone', 'sign_in')).rejects.toMatchObject({ code: 'question_unknown' })
})

test('an answer to the other question is none', async () => {
  const { need, questions, views, first } = setUp()
  need()
  await expect(questions.answer(first(), 'always')).rejects.toMatchObject({ code: 'invalid_arguments' })
  expect(views()).toHaveLength(1)
})

test.each([
  ['was replaced or signed out', []],
  ['was renewed', [{ id: 's1', profileId: 'p1', refreshedAt: 1_001 }]],
])('the card goes when the session %s', (_what, sessions) => {
  const { questions, profiles, need } = setUp()
  need()
  expect(questions.views(profiles, [{ id: 's1', profileId: 'p1', refreshedAt: 999 }])).toHaveLength(1)
  expect(questions.views(profiles, sessions)).toEqual([])
})

describe('of a profile that nobody is signed in to', () => {
  const elsewhere = { id: 's2', profileId: 'p2' }
  const wanted = { profileId: 'p1', client: 'git' }

  test('there is one card, and its answer names no session', async () => {
    const { events, questions, profiles } = setUp()
    questions.need(wanted)
    questions.need({ ...wanted, client: 'kubectl' })
    const views = questions.views(profiles, [elsewhere])
    expect(views).toMatchObject([{ about: 'sign_in', client: 'git', profileId: 'p1' }])
    expect(steps(events, 'sign_in_needed')).toHaveLength(1)
    expect(await questions.answer(views[0]?.id ?? '', 'sign_in')).toEqual({ profileId: 'p1', sessionId: undefined })
  })

  test.each([
    ['somebody has signed in', [{ id: 'p1' }], [{ id: 's1', profileId: 'p1' }]],
    ['the profile was removed', [{ id: 'p2' }], [elsewhere]],
  ])('the card goes when %s', (_what, profiles, sessions) => {
    const { questions } = setUp()
    questions.need(wanted)
    expect(questions.views(profiles, sessions)).toEqual([])
  })
})

test.each([
  [new LoginError('session_ended'), true],
  [new LoginError('refresh_token_missing'), true],
  [new LoginError('interaction_required'), true],
  [new LoginError('login_required'), true],
  [new LoginError('network_unreachable'), false],
  [new LoginError('target_refused'), false],
  [new LoginError('keychain_locked'), false],
  [new TypeError('x'), false],
])('%s needs the person: %s', (error, needed) => {
  expect(needsPerson(error)).toBe(needed)
})
