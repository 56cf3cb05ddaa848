import { expect, test } from 'vitest'
import { collectingJournal, steps } from '../core/testing/collecting-journal'
import type { SessionView } from '../shared/app-state'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { createHandlers, type Parts, practiceId } from './command-handlers'

const session = (view: Partial<SessionView>) => ({ id: 's1', profileId: practiceId, status: 'active', ...view })

/** Handlers over parts that only write down what was asked of them. */
function setUp(
  over: { practice?: 'stopped' | 'running'; sessions?: ReturnType<typeof session>[]; pending?: boolean } = {},
) {
  const done: string[] = []
  const { events, journal } = collectingJournal()
  const does =
    <T>(what: string, value?: T) =>
    async (...args: unknown[]) => {
      done.push([what, ...args.filter((arg) => typeof arg === 'string')].join(' '))
      return value as T
    }
  const status = { kind: over.practice ?? 'stopped' }
  const parts = {
    window: { bringToFront: () => done.push('front') },
    text: createText(en, 'en'),
    journal,
    state: () => ({}),
    profiles: {
      list: () => [{ id: 'p1', name: 'Work', kind: 'oidc' }],
      get: (id: string) => ({ id, kind: id === practiceId ? 'practice' : 'oidc' }),
      add: async (input: { issuer: string }, id: string) => ({
        profile: { id, kind: 'practice', issuer: input.issuer },
      }),
      remove: does('remove'),
    },
    sessions: {
      views: () => over.sessions ?? [],
      hasProfile: (id: string) => (over.sessions ?? []).some((one) => one.profileId === id),
      endAll: does('end'),
      refresh: does('refresh'),
      accessToken: does('token', { value: 'at-1', tokenType: 'bearer', scope: [] }),
      logOut: does('log out', { revoked: false }),
    },
    attempts: {
      start: ({ id }: { id: string }, storage: string) => {
        done.push(`start ${id} ${storage}`)
        return { attempt: { id: 'a1' }, isNew: !over.pending }
      },
      isPendingFor: () => over.pending === true,
    },
    practice: { status: () => status, start: async () => ({ issuer: 'http://127.0.0.1:1/', clientId: 'c' }) },
    stores: { keychain: { probe: does('probe') } },
    copyText: does('copy'),
    showLog: does('log'),
  }
  return { done, events, handlers: createHandlers(parts as unknown as Parts) }
}

test('a second sign-in to a profile brings the first to the front', async () => {
  const { done, handlers } = setUp({ pending: true })
  expect(await handlers.logIn({ profileId: 'p1' })).toEqual({ attemptId: 'a1' })
  expect(done).toEqual(['start p1 keychain', 'front'])
})

test('a practice provider that starts anew ends the sessions that it has forgotten, before the sign-in', async () => {
  const { done, handlers } = setUp()
  await handlers.logInWithPractice({})
  expect(done).toEqual([`end ${practiceId} practice_restarted`, `start ${practiceId} keychain`])
})

test('one that still runs keeps them', async () => {
  const { done, handlers } = setUp({ practice: 'running' })
  await handlers.logIn({ profileId: practiceId, storage: 'memory' })
  expect(done).toEqual([`start ${practiceId} memory`])
})

test('a practice session whose provider is gone is ended, not refreshed', async () => {
  const { done, handlers } = setUp({ sessions: [session({})] })
  await handlers.refreshSession({ sessionId: 's1' })
  expect(done).toEqual([`end ${practiceId} practice_restarted`])
})

test('signing out of one says nothing of a revocation that nobody could take', async () => {
  const gone = setUp({ sessions: [session({})] })
  expect(await gone.handlers.logOut({ sessionId: 's1' })).toEqual({ revoked: true })
  const other = setUp({ sessions: [session({ profileId: 'p1' })] })
  expect(await other.handlers.logOut({ sessionId: 's1' })).toEqual({ revoked: false })
})

test.each([
  ['an account', { sessions: [session({ profileId: 'p1' })] }],
  ['a sign-in under way', { pending: true }],
])('a profile with %s is not removed: profile_in_use', async (_what, over) => {
  const { done, handlers } = setUp(over)
  await expect(handlers.removeProfile({ profileId: 'p1' })).rejects.toMatchObject({ code: 'profile_in_use' })
  expect(done).toEqual([])
})

test('a keychain that is there again makes the sessions readable that were not', async () => {
  const { done, handlers } = setUp({ sessions: [session({ status: 'unreadable' }), session({ id: 's2' })] })
  await handlers.checkKeychain({})
  expect(done).toEqual(['probe', 'refresh s1'])
})

test('a token goes to the tool that asks for the profile by name, and the journal says to whom', async () => {
  const { done, events, handlers } = setUp({ sessions: [session({ profileId: 'p1' })] })
  const token = await handlers.getToken({ profile: 'work' }, { caller: 'cli', client: 'git' })
  expect(token.value).toBe('at-1')
  expect(done).toEqual(['token s1'])
  expect(steps(events, 'tool_answered')).toMatchObject([
    { sessionId: 's1', to: 'tool', data: { command: 'getToken', client: 'git' } },
  ])
  expect(JSON.stringify(events)).not.toContain('at-1')
})

test('only a tool may name the program that opens the browser', async () => {
  const { done, handlers } = setUp()
  const wish = { profileId: 'p1', options: { browser: 'evil' } }
  for (const calling of [{ caller: 'window' } as const, undefined]) {
    await expect(handlers.logIn(wish, calling)).rejects.toMatchObject({ code: 'not_allowed' })
  }
  expect(done).toEqual([])
  await handlers.logIn(wish, { caller: 'cli' })
  expect(done).toEqual(['start p1 keychain'])
})
