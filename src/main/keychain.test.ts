import { expect, test } from 'vitest'
import { failing, setUp, working } from './keychain-testing'

test('starts the process at the first call, and one only', async () => {
  const { keychain, processes } = setUp(working())
  expect(processes).toHaveLength(0)
  await Promise.all([keychain.set('s1', 'secret'), keychain.get('s1')])
  expect(await keychain.get('s1')).toBe('secret')
  expect(await keychain.get('s2')).toBeUndefined()
  expect(processes).toHaveLength(1)
})

test.each(['keychain_absent', 'keychain_locked', 'keychain_failed', 'keychain_not_stored'] as const)(
  '%s comes through with the text of the system',
  async (code) => {
    const { keychain, processes } = setUp(failing(code))
    await expect(keychain.set('s1', 'secret')).rejects.toMatchObject({ code, detail: 'as the system says' })
    expect(processes).toHaveLength(1)
  },
)

test('delete of what is not found makes sure that it was not locked', async () => {
  const items = new Map([['s1', 'secret']])
  let locked = true
  const { keychain, asked } = setUp((ask) => {
    if (ask.operation === 'set') locked = false // the person answers the window
    return locked ? { ok: true, found: false } : working(items)(ask)
  })
  await keychain.delete('s1')
  expect(items.size).toBe(0)
  expect(asked()).toEqual(['delete s1', 'ping', 'set probe', 'delete probe', 'delete s1'])
})

test('delete in a keychain that stays locked is keychain_locked', async () => {
  const { keychain } = setUp((ask) =>
    ask.operation === 'set' ? { ok: false, code: 'keychain_locked', detail: 'no' } : { ok: true, found: false },
  )
  await expect(keychain.delete('s1')).rejects.toMatchObject({ code: 'keychain_locked' })
})

test('probes at the same time are one probe, and leave nothing', async () => {
  const items = new Map<string, string>()
  const { keychain, asked } = setUp(working(items))
  await Promise.all([keychain.probe(), keychain.probe()])
  expect(asked()).toEqual(['ping', 'set probe', 'delete probe'])
  expect(items.size).toBe(0)
})

test('the journal holds each call, and no value', async () => {
  const { keychain, events } = setUp(working())
  await keychain.set('s1', 'the-secret')
  await keychain.get('s1')
  keychain.dispose()
  await keychain.get('s1').catch(() => {})
  expect(events.map((event) => event.kind === 'step' && [event.name, event.data])).toEqual([
    ['keychain_set', { item: 's1', found: true }],
    ['keychain_get', { item: 's1', found: true }],
    ['keychain_get', { item: 's1', code: 'keychain_crashed' }],
  ])
  expect(JSON.stringify(events)).not.toContain('the-secret')
})

test('dispose ends the process and lets none start again', async () => {
  const { keychain, processes } = setUp(working())
  await keychain.get('s1')
  keychain.dispose()
  expect(processes[0]?.killed).toBe(true)
  await expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_crashed' })
  expect(processes).toHaveLength(1)
})
