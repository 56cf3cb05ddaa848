import { expect, test } from 'vitest'
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
  const sessions = [{ id: 's1' }]
  const need = (client = 'git') => questions.need('s1', 'p1', client)
  const first = () => questions.views(sessions)[0]?.id ?? ''
  return { clock, events, questions, sessions, need, first, presented: () => presented }
}

test('500 callers put one card', () => {
  const { events, questions, sessions, need, presented } = setUp()
  for (let i = 0; i < 500; i += 1) need(i % 2 === 0 ? 'git' : 'kubectl')
  expect(questions.views(sessions)).toMatchObject([{ about: 'sign_in', client: 'git', profileId: 'p1' }])
  expect([presented(), steps(events, 'sign_in_needed').length]).toEqual([1, 1])
})

test('after “not now” no tool brings it up for an hour', async () => {
  const { clock, questions, sessions, need, first } = setUp()
  need()
  await questions.answer(first(), 'later')
  need('kubectl')
  expect(questions.views(sessions)).toEqual([])
  clock.advance(hour)
  need('kubectl')
  expect(questions.views(sessions)).toHaveLength(1)
})

test('after “never” that tool does not bring it up again, and another one does', async () => {
  const { clock, questions, sessions, need, first } = setUp()
  need()
  await questions.answer(first(), 'never')
  clock.advance(24 * hour)
  need()
  expect(questions.views(sessions)).toEqual([])
  need('kubectl')
  expect(questions.views(sessions)).toHaveLength(1)
})

test('“sign in” tells whose session is meant, and the card goes', async () => {
  const { questions, sessions, need, first } = setUp()
  need()
  expect(await questions.answer(first(), 'sign_in')).toEqual({ profileId: 'p1', sessionId: 's1' })
  expect(questions.views(sessions)).toEqual([])
  await expect(questions.answer('gone', 'sign_in')).rejects.toMatchObject({ code: 'question_unknown' })
})

test('an answer to the other question is none', async () => {
  const { need, questions, sessions, first } = setUp()
  need()
  await expect(questions.answer(first(), 'always')).rejects.toMatchObject({ code: 'invalid_arguments' })
  expect(questions.views(sessions)).toHaveLength(1)
})

test.each([
  ['was replaced or signed out', []],
  ['was renewed', [{ id: 's1', refreshedAt: 1_001 }]],
])('the card goes when the session %s', (_what, sessions) => {
  const { questions, need } = setUp()
  need()
  expect(questions.views([{ id: 's1', refreshedAt: 999 }])).toHaveLength(1)
  expect(questions.views(sessions)).toEqual([])
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
