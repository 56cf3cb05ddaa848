import { beforeEach, expect, test } from 'vitest'
import { settle } from '../core/testing/gate'
import type { LogOutView, SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { TestingWorld } from './testing-world'

const ada = { id: 's1', profileId: 'p1', label: 'Ada', status: 'active', signedInAt: 1 } as SessionView
let world: TestingWorld

beforeEach(() => {
  world = new TestingWorld()
  world.state = { profiles: [{ id: 'p1', name: 'Work', kind: 'oidc' } as Profile], sessions: [ada] }
  world.answer = () => ({ ok: true, value: { revoked: 'yes', browser: 'started', logOutId: 'l1' } })
})

function move(view: Partial<LogOutView>): void {
  world.state = { ...world.state, logOuts: [{ id: 'l1', stage: 'waiting', open: true, ...view } as LogOutView] }
  world.tell({ state: world.all() })
}

test.each([
  ['confirmed', 'Your browser came back'],
  ['timed_out', 'is not known'],
] as const)('--everywhere waits for the browser: %s', async (stage, words) => {
  world.state = { ...world.state, logOuts: [{ id: 'l1', stage: 'waiting', open: true } as LogOutView] }
  const done = world.run(['logout', '--everywhere', '--json'])
  await settle()
  expect(world.asked.at(-1)).toEqual(['logOut', { sessionId: 's1', how: 'everywhere' }])
  move({ stage: 'unconfirmed' })
  expect(world.out).toBe('')
  move({ stage, open: false })
  expect(await done).toBe(0)
  expect(JSON.parse(world.out).value).toMatchObject([{ sessionId: 's1', revoked: 'yes', stage }])
  expect(world.err).toContain(words)
})

test('Ctrl-C ends the waiting', async () => {
  const before = process.listenerCount('SIGINT')
  world.state = { ...world.state, logOuts: [{ id: 'l1', stage: 'waiting', open: true } as LogOutView] }
  const done = world.run(['logout', '--everywhere'])
  await settle()
  process.emit('SIGINT')
  await settle()
  expect(world.asked.at(-1)).toEqual(['cancelLogOut', { logOutId: 'l1' }])
  move({ stage: 'cancelled', open: false })
  expect(await done).toBe(0)
  expect(process.listenerCount('SIGINT')).toBe(before)
})

test('an app that goes away meanwhile is app_died', async () => {
  world.state = { ...world.state, logOuts: [{ id: 'l1', stage: 'waiting', open: true } as LogOutView] }
  const done = world.run(['logout', '--everywhere'])
  await settle()
  world.die()
  expect(await done).toBe(101)
})

test.each(['local', 'revoke'])('--%s is asked for as such', async (how) => {
  world.answer = () => ({ ok: true, value: { revoked: 'not_asked', browser: 'not_asked' } })
  expect(await world.run(['logout', `--${how}`])).toBe(0)
  expect(world.asked.at(-1)).toEqual(['logOut', { sessionId: 's1', how }])
})

test('two ways at once are refused', async () => {
  expect(await world.run(['logout', '--local', '--everywhere'])).toBe(2)
  expect(world.asked.map(([command]) => command)).not.toContain('logOut')
})
