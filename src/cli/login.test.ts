import { beforeEach, describe, expect, test } from 'vitest'
import { settle } from '../core/testing/gate'
import type { AppState, AttemptView, SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { TestingWorld } from './testing-world'

const ada = { id: 's1', profileId: 'p1', label: 'Ada', status: 'active', signedInAt: 1 } as SessionView
let world: TestingWorld
beforeEach(() => {
  world = new TestingWorld()
  world.state = { profiles: [{ id: 'p1', name: 'Work', kind: 'oidc' } as Profile] }
  world.answer = (command) => ({ ok: true, value: command === 'logIn' ? { attemptId: 'a1' } : null })
})

function signIn(): void {
  world.state = { ...world.state, sessions: [ada] }
  world.move({ stage: 'signed_in', sessionId: 's1' })
}

test('each stage is told once on stderr, and the account is the answer', async () => {
  const done = world.run(['login'])
  await settle()
  world.move({ stage: 'preparing' })
  world.move({ stage: 'waiting' })
  world.move({ stage: 'waiting' })
  signIn()
  expect(await done).toBe(0)
  expect(world.out).toBe('Signed in as Ada with Work.\n')
  expect(
    world.err
      .trim()
      .split('\n')
      .map((line) => line.split(/[ .:]/)[0]),
  ).toEqual(['Preparing', 'Waiting'])
})

test('why no browser opened is told, for there is another way to go on', async () => {
  const done = world.run(['login'])
  await settle()
  const browserFailure = {
    code: 'browser_failed',
    message: 'No browser.',
    remedy: '',
    detail: 'xdg-open: code 3',
  } as const
  world.move({ stage: 'waiting', browserFailure })
  signIn()
  expect(await done).toBe(0)
  expect(world.err).toContain('browser_failed: No browser. xdg-open: code 3\n')
})

test('nothing is told on the way with --quiet; JSON has the account', async () => {
  const done = world.run(['login', '--quiet', '--json'])
  await settle()
  world.move({ stage: 'waiting' })
  signIn()
  expect(await done).toBe(0)
  expect([JSON.parse(world.out), world.err]).toEqual([{ ok: true, value: ada }, ''])
})

test.each([
  [
    ['--redirect', 'scheme', '--register'],
    ['getState', 'registerScheme', 'logIn'],
  ],
  [
    ['--redirect', 'scheme'],
    ['getState', 'logIn'],
  ],
])('%j: the scheme is registered when that is asked for, before the sign-in begins', async (options, commands) => {
  const done = world.run(['login', ...options])
  await settle()
  signIn()
  expect(await done).toBe(0)
  expect(world.asked.map(([command]) => command)).toEqual(commands)
})

test('a scheme that cannot be registered: no sign-in begins', async () => {
  const error = { code: 'scheme_registration_failed', message: 'm', remedy: 'r' } as const
  world.answer = () => ({ ok: false, error })
  expect(await world.run(['login', '--register'])).toBe(112)
  expect(world.asked.map(([command]) => command)).toEqual(['getState', 'registerScheme'])
})

test('options and parameters of one sign-in go with it', async () => {
  const line =
    'login work --redirect paste --prompt login --login-hint ada --organization o --connection c --browser firefox --memory ' +
    '--param max_age=0 --param ui_locales=de --param foo=bar'
  const done = world.run(line.split(' '))
  await settle()
  signIn()
  await done
  expect(world.asked[1]).toEqual([
    'logIn',
    {
      profileId: 'p1',
      storage: 'memory',
      options: {
        redirect: 'paste',
        prompt: 'login',
        loginHint: 'ada',
        organization: 'o',
        connection: 'c',
        browser: 'firefox',
        maxAge: 0,
        uiLocales: 'de',
        extra: { foo: 'bar' },
      },
    },
  ])
})

test('a parameter that the profile alone has is refused', async () => {
  expect(await world.run(['login', '--param', 'audience=x'])).toBe(2)
  expect(world.err).toContain('“audience” is set in the profile')
})

test('a failure is its own exit code', async () => {
  const done = world.run(['login'])
  await settle()
  world.move({ stage: 'failed', failure: { code: 'access_denied', message: 'No.', remedy: 'Ask.' } })
  expect(await done).toBe(40)
  expect(world.out).toBe('')
})

test('goes on with what takes its place in the window, with what is typed and with Ctrl-C', async () => {
  world.input = 'http://127.0.0.1/callback?code=c&state=s\n'
  const done = world.run(['login'])
  await settle()
  world.move({ stage: 'waiting' })
  world.move({ id: 'a2', firstId: 'a1', stage: 'waiting', redirect: 'paste' })
  await settle()
  expect(world.asked.slice(-2)).toEqual([
    ['getLink', { attemptId: 'a2' }],
    ['pasteRedirect', { attemptId: 'a2', address: world.input.trim() }],
  ])
  process.emit('SIGINT')
  await settle()
  expect(world.asked.at(-1)).toEqual(['cancelAttempt', { attemptId: 'a2' }])
  world.state = { ...world.state, sessions: [ada] }
  world.move({ id: 'a2', firstId: 'a1', stage: 'signed_in', sessionId: 's1' })
  expect(await done).toBe(0)
})

test('goes on with what takes the place of one that had taken another’s place already', async () => {
  const done = world.run(['login'])
  await settle()
  world.move({ id: 'a1', firstId: 'a0', stage: 'waiting' })
  world.state = { ...world.state, sessions: [ada] }
  world.move({ id: 'a2', firstId: 'a0', stage: 'signed_in', sessionId: 's1' })
  expect(await done).toBe(0)
})

test('--timeout cancels the attempt: redirect_timeout', async () => {
  const done = world.run(['login', '--timeout', '0'])
  expect(await done).toBe(32)
  await settle()
  expect(world.asked.at(-1)).toEqual(['cancelAttempt', { attemptId: 'a1' }])
})

test('Ctrl-C cancels the attempt, and its end is the answer', async () => {
  const before = process.listenerCount('SIGINT')
  const done = world.run(['login'])
  await settle()
  process.emit('SIGINT')
  await settle()
  expect(world.asked.at(-1)).toEqual(['cancelAttempt', { attemptId: 'a1' }])
  world.move({
    stage: 'cancelled',
    failure: { code: 'attempt_cancelled', message: 'Cancelled.', remedy: 'Again.' },
  })
  expect(await done).toBe(33)
  expect(process.listenerCount('SIGINT')).toBe(before)
})

describe('an app without a display', () => {
  const done = () => world.asked.map(([command]) => command)
  const signInAtLast = async () => {
    const code = world.run(['login'])
    await settle()
    signIn()
    return code
  }
  beforeEach(() => {
    world.state = { ...world.state, headless: true }
  })

  test('gives way to one that has the display of the terminal', async () => {
    expect(await signInAtLast()).toBe(0)
    expect(done()).toEqual(['getState', 'takes over', 'getState', 'logIn'])
  })

  test('stays where the terminal has none either', async () => {
    world.hasDisplay = false
    expect(await signInAtLast()).toBe(0)
    expect(done()).toEqual(['getState', 'logIn'])
  })

  test.each<[string, Partial<AppState>]>([
    ['a sign-in that is under way', { attempts: [{ id: 'a0', profileId: 'p2', stage: 'waiting' } as AttemptView] }],
    ['an account in memory alone', { sessions: [{ ...ada, id: 's0', storage: 'memory' }] }],
  ])('stays while it holds %s', async (_what, state) => {
    world.state = { ...world.state, ...state }
    expect(await signInAtLast()).toBe(0)
    expect(done()).toEqual(['getState', 'logIn'])
  })
})

test('an app that goes away is app_died', async () => {
  const done = world.run(['login'])
  await settle()
  world.die()
  expect(await done).toBe(101)
})

test('an app that refuses to begin says why', async () => {
  world.answer = () => ({ ok: false, error: { code: 'practice_failed', message: 'm', remedy: 'r' } })
  expect(await world.run(['login'])).toBe(95)
})

test('--trace prints the events of this attempt alone', async () => {
  world.answer = (command) => {
    if (command === 'logIn') world.tell({ event: { kind: 'stage', at: 1, attemptId: 'a1', name: 'preparing' } })
    return { ok: true, value: { attemptId: 'a1' } }
  }
  const done = world.run(['login', '--trace'])
  await settle()
  world.tell({ event: { kind: 'stage', at: 2, attemptId: 'other', name: 'waiting' } })
  world.tell({ event: { kind: 'stage', at: 3, attemptId: 'a1', name: 'waiting' } })
  signIn()
  await done
  const events = world.err.split('\n').filter((line) => line.startsWith('{'))
  expect(events.map((line) => JSON.parse(line).at)).toEqual([1, 3])
})
