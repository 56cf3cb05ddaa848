import { expect, test } from 'vitest'
import { ipcChannels } from '../shared/ipc-channels'
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

test.each(['postern:state', 'toString', '__proto__', ''])('a name is data and never a channel: %s', async (name) => {
  const { api, invoked } = setUp()
  await api.call(name as 'getState', {})
  expect(invoked).toEqual([[ipcChannels.command, name, {}]])
})

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
