import { beforeEach, expect, test } from 'vitest'
import { settle } from '../core/testing/gate'
import type { SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { TestingWorld } from './testing-world'

const work = { id: 'p1', name: 'Work', kind: 'oidc' } as Profile
const home = { id: 'p2', name: 'Home', kind: 'oidc' } as Profile
let world: TestingWorld

beforeEach(() => {
  world = new TestingWorld()
  world.state = { profiles: [work, home] }
})

const lastAsked = () => world.asked.at(-1)

test('a token is asked for with audience, resource and scope', async () => {
  world.answer = () => ({ ok: true, value: { value: 'at-1', tokenType: 'bearer', scope: [], missingScope: [] } })
  await world.run(['token', 'work', '--audience', 'a', '--scope', 'x y', '--min-ttl', '9'])
  expect(lastAsked()).toEqual(['getToken', { profile: 'work', audience: 'a', scope: 'x y', minTtl: 9 }])
  await world.run(['token', '--resource', 'https://a/'])
  expect(lastAsked()).toEqual(['getToken', { resource: 'https://a/' }])
})

test('the default is what the app says it is, profile and account', async () => {
  const sessions = [1, 2].map((n) => ({ id: `s${n}`, profileId: 'p2', label: `${n}`, signedInAt: n }) as SessionView)
  world.state = { ...world.state, sessions, defaults: { profileId: 'p2', sessions: { p2: 's2' } } }
  world.answer = () => ({ ok: true, value: { revoked: 'yes', browser: 'not_asked' } })
  await world.run(['logout'])
  expect(lastAsked()).toEqual(['logOut', { sessionId: 's2' }])
  expect(await world.run(['profile', 'default', 'work'])).toBe(0)
  expect(lastAsked()).toEqual(['setDefault', { profileId: 'p1' }])
})

test('profiles go out as a file and come in as one', async () => {
  world.answer = () => ({ ok: true, value: { text: '{"format":"postern-profiles"}' } })
  await world.run(['profile', 'export', 'home'])
  expect(lastAsked()).toEqual(['exportProfiles', { profileIds: ['p2'] }])
  expect(world.out).toBe('{"format":"postern-profiles"}\n')

  world.input = world.out
  const profiles = [
    { name: 'A', outcome: 'added', profileId: 'p3' },
    { name: 'B', outcome: 'refused', problems: { issuer: 'required' } },
  ]
  world.answer = () => ({ ok: true, value: { profiles } })
  expect(await world.run(['profile', 'import'])).toBe(0)
  expect(lastAsked()).toEqual(['importProfiles', { text: '{"format":"postern-profiles"}\n' }])
  expect(world.err).toBe('A: added\nB: refused (issuer)\n')
})

test('a file that is too large is not sent', async () => {
  world.input = 'x'.repeat(1_048_577)
  expect(await world.run(['profile', 'import'])).toBe(2)
  expect(world.asked).toEqual([])
})

test('servers are named, listed and taken back', async () => {
  const mapped = { host: 'git.example.com', profileId: 'p2', token: 'access' } as const
  world.answer = () => ({ ok: true, value: mapped })
  expect(await world.run(['host', 'add', 'git.example.com', 'home', '--username', 'ada'])).toBe(0)
  expect(lastAsked()).toEqual(['mapHost', { host: 'git.example.com', profileId: 'p2', username: 'ada' }])
  world.state = { ...world.state, hosts: [mapped] }
  await world.run(['host', 'list'])
  expect(world.out).toBe('git.example.com\tHome\taccess\n')
  expect(await world.run(['host', 'remove', 'git.example.com'])).toBe(0)
  expect(lastAsked()).toEqual(['unmapHost', { host: 'git.example.com' }])
})

test('watch prints each event until Ctrl-C', async () => {
  const done = world.run(['watch'])
  await settle()
  world.tell({ event: { kind: 'stage', at: 0, name: 'waiting' } })
  world.tell({ state: world.all() })
  process.emit('SIGINT')
  expect(await done).toBe(0)
  expect(world.out).toBe('1970-01-01T00:00:00.000Z stage {"name":"waiting"}\n')
})

test('Ctrl-C ends watch while the app is still starting', async () => {
  world.runs = false
  world.comesUp = false
  const done = world.run(['watch'])
  await settle()
  process.emit('SIGINT')
  expect(await done).toBe(0)
})

test('watch ends when nobody reads it any more', async () => {
  const done = world.run(['watch'])
  await settle()
  world.isRead = false
  world.tell({ event: { kind: 'stage', at: 0, name: 'waiting' } })
  expect(await done).toBe(0)
})

test('watch ends with app_died when the app goes away', async () => {
  const listeners = process.listenerCount('SIGINT')
  const done = world.run(['watch', '--json'])
  await settle()
  world.die()
  expect(await done).toBe(101)
  expect(process.listenerCount('SIGINT')).toBe(listeners)
  expect(JSON.parse(world.out.split('\n')[0] ?? '')).toHaveProperty('state')
})

test('a preset tells the kind', async () => {
  world.answer = () => ({ ok: true, value: { profile: work } })
  await world.run(['profile', 'add', 'new', '--preset', 'okta', '--issuer', 'dev.okta.com', '--client-id', 'c'])
  expect(lastAsked()).toMatchObject(['addProfile', { kind: 'oidc', preset: 'okta', issuer: 'dev.okta.com' }])
})
