import { describe, expect, test } from 'vitest'
import {
  initials,
  isFirstStart,
  isJustSignedIn,
  keychainProblem,
  offersOtherWays,
  providerRows,
  remedyActions,
  shownAttempts,
  steps,
  successor,
} from './accounts-view'
import { attempt, failure, now, profile, session, state } from './fixtures'

describe('isFirstStart', () => {
  test('when there is nothing at all', () => expect(isFirstStart(state())).toBe(true))
  test.each([{ profiles: [profile()] }, { attempts: [attempt()] }, { sessions: [session()] }])('not with %j', (part) =>
    expect(isFirstStart(state(part))).toBe(false),
  )
})

describe('shownAttempts', () => {
  const ids = (...attempts: Parameters<typeof attempt>[0][]) =>
    shownAttempts(state({ attempts: attempts.map(attempt) })).map(({ id }) => id)

  test('the newest of each profile', () => {
    expect(ids({ id: '1', stage: 'failed' }, { id: '2' }, { id: '3', profileId: 'other' })).toEqual(['2', '3'])
  })
  test('none that led to an account', () =>
    expect(ids({ stage: 'failed' }, { id: '2', stage: 'signed_in' })).toEqual([]))
})

describe('steps', () => {
  const progress = (part: Parameters<typeof attempt>[0]) => steps(attempt(part)).map((step) => step.progress)

  test.each([
    ['preparing', ['present', 'open', 'open', 'open', 'open']],
    ['checking', ['done', 'done', 'done', 'present', 'open']],
  ] as const)('%s', (stage, expected) => expect(progress({ stage })).toEqual(expected))

  test('a failure is marked where it happened', () => {
    expect(progress({ stage: 'failed', reached: 'exchanging' })).toEqual(['done', 'done', 'failed', 'open', 'open'])
  })
  test('a device login has nothing to exchange', () => {
    expect(steps(attempt({ stage: 'checking', redirect: 'device' }))).toEqual([
      { stage: 'preparing', progress: 'done' },
      { stage: 'waiting', progress: 'done' },
      { stage: 'checking', progress: 'present' },
      { stage: 'saving', progress: 'open' },
    ])
  })
  test('signed in: all are done', () => {
    expect(progress({ stage: 'signed_in', reached: 'saving' })).toEqual(Array(5).fill('done'))
  })
})

test.each([
  ['register_scheme', { kind: 'nobody' }],
  ['register_scheme', { kind: 'other', name: 'App' }],
  ['try_again', { kind: 'ours' }],
] as const)('what helps first when the scheme is not ours: %s', (first, owner) => {
  const now = state({ scheme: { scheme: 'dev.postern.app', owner } })
  expect(remedyActions('scheme_not_registered', profile(), now)[0]).toBe(first)
})

test.each([
  ['tls_failed', ['try_again', 'open_settings']],
  ['ca_file_invalid', ['try_again', 'open_settings']],
  ['login_too_old', ['sign_in_anew', 'edit_provider']],
  ['organization_mismatch', ['sign_in_anew']],
  ['pushed_response_invalid', ['try_again', 'edit_provider']],
] as const)('after %s what the remedy says is a button', (code, expected) => {
  expect(remedyActions(code, profile(), state())).toEqual(expected)
})

test.each([
  [true, {}, 0],
  [false, {}, 10_000],
  [false, { status: 'refreshing' }, 0],
] as const)('just signed in: %s (%j, %i ms ago)', (expected, part, ago) => {
  expect(isJustSignedIn(session({ signedInAt: now - ago, ...part }), now)).toBe(expected)
})

describe('providerRows', () => {
  const [row] = providerRows(state({ profiles: [profile()], sessions: [session()] }))
  test('an account keeps its provider from being removed', () => {
    expect(row).toMatchObject({ accounts: 1, removable: false, signingIn: false })
  })
  test('so does an attempt under way', () => {
    expect(providerRows(state({ profiles: [profile()], attempts: [attempt()] }))).toMatchObject([
      { accounts: 0, removable: false, signingIn: true },
    ])
  })
  test('an attempt that has ended does not', () => {
    expect(providerRows(state({ profiles: [profile()], attempts: [attempt({ stage: 'failed' })] }))).toMatchObject([
      { removable: true, signingIn: false },
    ])
  })
})

describe('keychainProblem', () => {
  const unavailable = { kind: 'unavailable', failure: failure('keychain_locked') } as const

  test('is said once', () => {
    expect(keychainProblem(state({ keychain: unavailable }))?.code).toBe('keychain_locked')
    const attempts = [attempt({ stage: 'failed', failure: failure('keychain_locked') })]
    expect(keychainProblem(state({ keychain: unavailable, attempts }))).toBeUndefined()
  })
  test.each(['unknown', 'checking', 'ready'] as const)('none while %s', (kind) => {
    expect(keychainProblem(state({ keychain: { kind } }))).toBeUndefined()
  })
})

test.each([
  [true, 'redirect_timeout', {}],
  [true, 'device_not_offered', {}],
  [false, 'access_denied', {}],
  [false, 'redirect_timeout', { silent: true }],
] as const)('another way is offered: %s after %s %j', (offered, code, part) => {
  expect(offersOtherWays(attempt({ stage: 'failed', failure: failure(code), ...part }))).toBe(offered)
})

describe('remedyActions', () => {
  const unavailable = { kind: 'unavailable', failure: failure('keychain_locked') } as const

  test.each([
    ['keychain_locked', unavailable, ['check_keychain', 'memory_only']],
    ['keychain_locked', { kind: 'ready' }, ['try_again', 'memory_only']],
    ['redirect_timeout', { kind: 'ready' }, ['try_again']],
    ['device_code_expired', { kind: 'ready' }, ['new_code']],
    ['invalid_client', { kind: 'ready' }, ['try_again', 'edit_provider']],
    ['internal_error', { kind: 'ready' }, ['try_again', 'open_log']],
  ] as const)('%s, keychain %j', (code, keychain, actions) => {
    expect(remedyActions(code, profile(), state({ keychain }))).toEqual(actions)
  })
  test.each(['login_required', 'consent_required', 'interaction_required', 'redirect_timeout'] as const)(
    'a silent sign-in that ended with %s can be made one that asks',
    (code) => expect(remedyActions(code, profile(), state(), true)).toEqual(['ask_me', 'try_again']),
  )
  test('the practice provider has nothing to edit', () => {
    expect(remedyActions('invalid_client', profile({ kind: 'practice' }), state())).toEqual(['try_again'])
  })
})

test.each([
  ['attempt-a1', 'account-s1', { attempts: [attempt({ stage: 'signed_in', sessionId: 's1' })] }],
  ['attempt-a1', 'provider-acme', { attempts: [attempt({ stage: 'cancelled' })] }],
  ['account-s1', 'provider-acme', { sessions: [session()] }],
  ['provider-acme', undefined, { profiles: [profile()] }],
])('the keyboard goes from %s to %s', (item, next, part) => {
  expect(successor(item, state(part))).toBe(next)
})

test.each([
  ['AL', 'Ada Lovelace'],
  ['AK', 'Augusta Ada King'],
  ['A', 'ada@example.com'],
  ['P', 'Plato'],
  ['李', '李雷'],
  ['A', 'auth0|5f7c8e'],
  ['', ''],
])('%s stands for %s', (expected, label) => {
  expect(initials(label)).toBe(expected)
})
