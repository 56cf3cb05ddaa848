import { expect, test } from 'vitest'
import { FakeClock } from '../core/testing/fake-clock'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import type { Need } from './needs'
import { Notifier, plainLabel } from './notifier'

const need = (part: Partial<Need> = {}): Need => ({
  kind: 'session_ended',
  key: 'ended s1',
  label: 'Ada Lovelace',
  asked: { verb: 'show_accounts', id: 'account-s1' },
  ...part,
})

function setUp() {
  const clock = new FakeClock()
  const shown: { title: string; body: string }[] = []
  const done: unknown[] = []
  const clicks: (() => void)[] = []
  const notifier = new Notifier({
    clock,
    text: createText(en, 'en'),
    markup: true,
    show: (notice, clicked) => {
      shown.push(notice)
      clicks.push(clicked)
      return () => done.push('withdrawn')
    },
    ask: (asked) => done.push(asked),
  })
  return { clock, shown, done, clicks, notifier }
}

test('one need is said by itself; a click leads there', () => {
  const { clock, shown, clicks, done, notifier } = setUp()
  notifier.tell([need()])
  expect(shown).toEqual([])
  clock.advance(1_000)
  expect(shown).toEqual([
    { title: 'Postern needs you', body: 'The provider has signed out Ada Lovelace. Sign in again.' },
  ])
  clicks[0]?.()
  expect(done).toEqual([{ verb: 'show_accounts', id: 'account-s1' }])
})

test('what comes about together is one notification, and no wall of text', () => {
  const { clock, shown, notifier } = setUp()
  notifier.tell([need()])
  clock.advance(500)
  notifier.tell([2, 3, 4, 5].map((n) => need({ key: `ended s${n}`, label: `Person ${n}` })))
  clock.advance(500)
  expect(shown).toHaveLength(1)
  expect(shown[0]?.body.split('\n')).toHaveLength(4)
})

test('the next one takes the place of the last', () => {
  const { clock, shown, done, notifier } = setUp()
  notifier.tell([need()])
  clock.advance(1_000)
  notifier.tell([need({ kind: 'signed_in', key: 'a1', label: 'Grace Hopper' })])
  clock.advance(1_000)
  expect(done).toEqual(['withdrawn'])
  expect(shown[1]).toEqual({ title: 'Signed in', body: 'You are signed in as Grace Hopper.' })
})

test('a tool that asks again and again is told of every ten minutes at most', () => {
  const { clock, shown, notifier } = setUp()
  const asks = need({ kind: 'tool_sign_in', key: 'tool_sign_in p1', label: 'Acme' })
  for (let second = 0; second < 599; second += 1) {
    notifier.tell([asks])
    clock.advance(1_000)
  }
  expect(shown).toEqual([expect.objectContaining({ body: 'A tool needs you to sign in to Acme.' })])
  clock.advance(1_000)
  notifier.tell([asks])
  clock.advance(1_000)
  expect(shown).toHaveLength(2)
})

test.each([
  ['markup', '<b>Ada</b> & Co', '‹b›Ada‹/b› ＆ Co'],
  ['line breaks and signs that turn the text round', ' Ada\n\u202eLovelace ', 'Ada Lovelace'],
  ['a very long name', 'x'.repeat(500), `${'x'.repeat(60)}…`],
])('a label is text, whatever the provider says: %s', (_what, label, expected) => {
  expect(plainLabel(label, true)).toBe(expected)
})
