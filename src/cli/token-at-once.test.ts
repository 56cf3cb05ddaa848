import { expect, test } from 'vitest'
import { LoginError } from '../core/login-error'
import { quote } from '../shared/reason'
import { TestingWorld } from './testing-world'
import { tokenAtOnce } from './token-at-once'

const failing = (error: LoginError) => async () => {
  throw error
}

test('an app that does not answer in time is not asked a second time', async () => {
  const refused = await tokenAtOnce(['work'], failing(new LoginError('app_timeout', quote<string>('60 s'))))
  expect(refused).toMatchObject({ error: { code: 'app_timeout' } })
  const world = new TestingWorld()
  expect(await world.run(['token', 'work'], typeof refused === 'object' ? refused : undefined)).toBeGreaterThan(0)
  expect([world.asked, world.err]).toEqual([[], expect.stringContaining('app_timeout')])
})

test.each(['app_died', 'socket_unusable'] as const)('%s is left to the long way', async (code) => {
  expect(await tokenAtOnce([], failing(new LoginError(code)))).toBeUndefined()
})

test.each([[['--json']], [['work', '--min-ttl', '5']], [['a', 'b']]])('%j is left to the long way', async (args) => {
  expect(await tokenAtOnce(args, failing(new LoginError('app_timeout')))).toBeUndefined()
})
