import { describe, expect, test } from 'vitest'
import type { AppState } from '../../shared/app-state'
import { attempt, failure, profile, session, state } from '../accounts/fixtures'
import type { WindowActions } from '../actions'
import { foundEntries, paletteEntries } from './palette-entries'

function entries(part: Partial<AppState>) {
  const done: string[] = []
  const note =
    (name: string) =>
    (...values: readonly unknown[]) =>
      void done.push([name, ...values.map((value) => JSON.stringify(value) ?? '')].join(' ').trim())
  const actions = new Proxy({}, { get: (_target, name) => note(String(name)) }) as WindowActions
  const made = paletteEntries({
    state: state(part),
    actions,
    perform: note('perform'),
    send: note('send') as never,
    signIn: note('signIn') as never,
  })
  return { done, made }
}

const full: Partial<AppState> = {
  profiles: [profile(), profile({ id: 'practice', name: 'Practice', kind: 'practice' })],
  sessions: [session(), session({ id: 's2', label: 'Grace Hopper', status: 'ended' })],
  attempts: [attempt()],
  defaults: { profileId: 'acme', sessions: { acme: 's1' } },
  keychain: { kind: 'unavailable', failure: failure('keychain_locked') },
}

test('everything that the window can do now is in it, what is under way first', () => {
  const labels = entries(full).made.map(({ label }) => label)
  expect(labels.slice(0, 10)).toEqual([
    'Cancel signing in to Acme',
    'Open the browser again for Acme',
    'Copy the sign-in link for Acme',
    'Inspect the sign-in to Acme',
    'Sign in to Acme',
    'Sign in to Practice provider',
    'Sign out Ada Lovelace at Acme…',
    'Refresh Ada Lovelace at Acme',
    'Sign out Grace Hopper at Acme…',
    'Use Grace Hopper by default at Acme',
  ])
  expect(labels).toEqual(
    expect.arrayContaining(['Settings…', 'Provider report of Acme', 'Edit Acme…', 'Check the Secret Service again']),
  )
})

test('what cannot be done is not in it', () => {
  const labels = entries(full).made.map(({ label }) => label)
  // In use; a practice provider is not edited; it is there already; signed out by the provider.
  expect(labels).not.toEqual(expect.arrayContaining(['Remove Acme…']))
  expect(labels).not.toEqual(expect.arrayContaining(['Edit Practice…']))
  expect(labels).not.toEqual(expect.arrayContaining(['Try the practice provider']))
  expect(labels).not.toEqual(expect.arrayContaining(['Refresh Grace Hopper at Acme']))
})

test('no two lines are the same, and each does something', () => {
  const { made, done } = entries(full)
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
  expect(new Set(made.map(({ label }) => label)).size).toBe(made.length)
  for (const entry of made) {
    const before = done.length
    entry.run()
    expect(done.length, entry.label).toBeGreaterThan(before)
  }
})

describe('what is typed', () => {
  const found = (typed: string) => foundEntries(entries(full).made, typed).map(({ label }) => label)

  test.each([
    ['each word, in any order and case', 'ADA out', 'Sign out Ada Lovelace at Acme…'],
    ['without accents', 'réfresh ada', 'Refresh Ada Lovelace at Acme'],
    ['lines that begin so, before others', 'sign in', 'Sign in to Acme'],
  ])('finds %s', (_what, typed, first) => {
    expect(found(typed)[0]).toBe(first)
  })

  test('nothing finds everything, and nonsense nothing', () => {
    expect(found('  ')).toHaveLength(entries(full).made.length)
    expect(found('zzz')).toEqual([])
  })
})
