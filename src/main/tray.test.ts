import { expect, test } from 'vitest'
import { attempt, failure, profile, session, state } from '../renderer/accounts/fixtures'
import type { AppState } from '../shared/app-state'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { trayMenu } from './tray-menu'
import { trayState } from './tray-state'

const text = createText(en, 'en')
const grace = session({ id: 's2', label: 'Grace Hopper' })
const unavailable = { kind: 'unavailable', failure: failure('keychain_locked') } as const
const offline = session({ failure: failure('network_unreachable') })

test.each<[string, Partial<AppState>, ReturnType<typeof trayState>]>([
  ['nobody', {}, { kind: 'nobody', says: 'Nobody is signed in' }],
  ['one account', { sessions: [session()] }, { kind: 'signed_in', says: 'Ada Lovelace is signed in' }],
  ['several', { sessions: [session(), grace] }, { kind: 'signed_in', says: '2 accounts are signed in' }],
  [
    'one that the provider has ended',
    { sessions: [session({ status: 'ended' }), grace] },
    { kind: 'needs_you', says: '1 account needs you' },
  ],
  [
    'ones that nothing can renew',
    { sessions: [session({ status: 'expired', canRefresh: false }), session({ id: 's3', status: 'unreadable' })] },
    { kind: 'needs_you', says: '2 accounts need you' },
  ],
  [
    'a keychain that cannot be used',
    { sessions: [session()], keychain: unavailable },
    { kind: 'needs_you', says: 'Secret Service cannot be used' },
  ],
  [
    'a tool that waits',
    { questions: [{ id: 'q1', about: 'consent', profileId: 'p1', client: 'git', askedAt: 0 }] },
    { kind: 'needs_you', says: 'A tool waits for your answer' },
  ],
  ['the same without an account', { keychain: unavailable }, { kind: 'nobody', says: 'Nobody is signed in' }],
  ['no network', { sessions: [offline, grace] }, { kind: 'offline', says: 'Offline: a provider cannot be reached' }],
  [
    'a first sign-in',
    { profiles: [profile()], attempts: [attempt()] },
    { kind: 'nobody', says: 'Signing in to Acme…' },
  ],
  [
    'one more sign-in',
    { profiles: [profile()], attempts: [attempt()], sessions: [session()] },
    { kind: 'signed_in', says: 'Signing in to Acme…' },
  ],
])('the tray with %s', (_what, part, expected) => {
  expect(trayState(state(part), text)).toEqual(expected)
})

test('the menu says how it stands, and has the usual verbs', () => {
  const menu = trayMenu(state({ sessions: [session({ label: 'A & B' })] }), text, 'A & B is signed in')
  expect(menu.filter(({ separator }) => !separator)).toEqual([
    { label: 'A && B is signed in', enabled: false },
    { label: 'Open Postern', does: 'open' },
    { label: 'Sign in…', asks: { verb: 'sign_in' } },
    { label: 'Sign out', entries: [{ label: 'A && B', asks: { verb: 'sign_out', id: 's1' } }] },
    { label: 'Settings…', asks: { verb: 'open_settings' } },
    { label: 'Quit Postern', does: 'quit' },
  ])
})

test('a thousand accounts make no menu of a thousand lines', () => {
  const sessions = Array.from({ length: 1_000 }, (_, n) => session({ id: `s${n}` }))
  const profiles = Array.from({ length: 1_000 }, (_, n) => profile({ id: `p${n}` }))
  expect(trayMenu(state({ sessions, profiles }), text, '')).toEqual(
    expect.arrayContaining([
      { label: 'Sign in…', asks: { verb: 'sign_in' } },
      { label: 'Sign out…', asks: { verb: 'sign_out' } },
    ]),
  )
})

test('nobody can be signed out where nobody is signed in', () => {
  expect(trayMenu(state(), text, '').map(({ label }) => label)).not.toContain('Sign out')
})
