import { expect, test } from 'vitest'
import { type CommandName, commands, ipcChannels } from '../shared/commands'
import { createWindowApi, type Ipc } from './window-api'

function setUp() {
  const invoked: unknown[][] = []
  const listeners: [string, Parameters<Ipc['on']>[1]][] = []
  const api = createWindowApi({
    invoke: async (...values) => {
      invoked.push(values)
      return { ok: true, value: null }
    },
    on: (channel, listener) => listeners.push([channel, listener]),
    off: (channel, listener) => {
      const index = listeners.findIndex((one) => one[0] === channel && one[1] === listener)
      if (index >= 0) listeners.splice(index, 1)
    },
  })
  return { api, invoked, listeners }
}

test('exposes two functions and nothing else', () => {
  expect(Object.entries(setUp().api).map(([name, value]) => [name, typeof value])).toEqual([
    ['call', 'function'],
    ['onState', 'function'],
  ])
})

test('passes a command over the one channel and gives its result', async () => {
  const { api, invoked } = setUp()
  await expect(api.call('logOut', { sessionId: 's1' })).resolves.toEqual({ ok: true, value: null })
  expect(invoked).toEqual([[ipcChannels.command, 'logOut', { sessionId: 's1' }]])
})

const notTheWindows = (Object.keys(commands) as CommandName[]).filter(
  (name) => !commands[name].callers.some((caller) => caller === 'window'),
)

test.each(['postern:command', 'toString', '__proto__', '', null, { toString: () => 'logOut' }, ...notTheWindows])(
  'passes no other name: %s',
  async (name) => {
    const { api, invoked } = setUp()
    await expect(api.call(name as 'getState', {})).rejects.toThrow(TypeError)
    expect(invoked).toEqual([])
  },
)

test('gives each state without the event, until it is unsubscribed', () => {
  const { api, listeners } = setUp()
  const seen: unknown[][] = []
  const unsubscribe = api.onState((...values) => seen.push(values))
  expect(listeners.map(([channel]) => channel)).toEqual([ipcChannels.state])
  listeners[0]?.[1]({ sender: 'secret' }, { version: '1' })
  expect(seen).toEqual([[{ version: '1' }]])
  unsubscribe()
  expect(listeners).toEqual([])
})
