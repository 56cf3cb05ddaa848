import { expect, test } from 'vitest'
import { attempt, profile, session, state } from '../renderer/accounts/fixtures'
import type { AppState } from '../shared/app-state'
import { needsBetween } from './needs'

const away = { opened: true, visible: false, focused: false }
const behind = { opened: true, visible: true, focused: false }
const looking = { opened: true, visible: true, focused: true }
/** A tool has begun it, and there never was a window. */
const atTerminal = { opened: false, visible: false, focused: false }

const with_ = (part: Partial<AppState>) => state({ profiles: [profile()], ...part })
const before = with_({ sessions: [session()], attempts: [attempt()] })
const ended = with_({ sessions: [session({ status: 'ended' })], attempts: [attempt()] })
const signedIn = with_({ sessions: [session()], attempts: [attempt({ stage: 'signed_in', sessionId: 's1' })] })
const failed = with_({ sessions: [session()], attempts: [attempt({ stage: 'failed' })] })
const question = { id: 'q1', profileId: 'p1', client: 'git', askedAt: 0 }
const asked = { ...before, questions: [{ ...question, about: 'consent' as const }] }
const needed = { ...before, questions: [{ ...question, about: 'sign_in' as const }] }
const kinds = (after: AppState, seen: typeof away) => needsBetween(before, after, seen).map(({ kind }) => kind)

test.each([
  ['an account that was ended', ended, away, ['session_ended']],
  ['the same behind another window', ended, behind, ['session_ended']],
  ['the same at a terminal', ended, atTerminal, ['session_ended']],
  ['the same before their eyes', ended, looking, []],
  ['a sign-in that has worked', signedIn, away, ['signed_in']],
  ['a sign-in that has not', failed, away, ['sign_in_failed']],
  ['the same in a window that they can see', failed, behind, []],
  ['the same at a terminal, which says so itself', failed, atTerminal, []],
  ['a tool that asks for a token', asked, away, ['tool_consent']],
  ['a tool that needs the person, at a terminal', needed, atTerminal, ['tool_sign_in']],
  ['the same question before their eyes', asked, looking, []],
  ['nothing new', before, away, []],
])('%s', (_what, after, seen, expected) => {
  expect(kinds(after, seen)).toEqual(expected)
})

test.each(['refreshing', 'expired'] as const)('%s mends itself', (status) => {
  expect(kinds(with_({ sessions: [session({ status })], attempts: [attempt()] }), away)).toEqual([])
})

test('an account that is new has not ended', () => {
  expect(needsBetween(state(), ended, away)).toEqual([])
})

test('a need is told of once, names the account alone, and leads to its card', () => {
  expect(needsBetween(before, ended, away)).toEqual([
    {
      kind: 'session_ended',
      key: 'ended s1',
      label: 'Ada Lovelace',
      asked: { verb: 'show_accounts', id: 'account-s1' },
    },
  ])
  expect(needsBetween(ended, ended, away)).toEqual([])
})

test('a question is told of once', () => {
  expect(needsBetween(asked, asked, away)).toEqual([])
})
