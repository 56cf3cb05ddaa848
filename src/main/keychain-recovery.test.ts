import { expect, test } from 'vitest'
import { FakeClock } from '../core/testing/fake-clock'
import { createKeychain } from './keychain'
import { createProcess, failing, pass, setUp, stillborn, working } from './keychain-testing'

test('sends one call at a time', async () => {
  const { keychain, clock, processes, asked } = setUp(() => 'silence')
  const first = keychain.get('s1')
  const second = keychain.get('s2')
  await pass(clock, 100)
  expect(asked()).toEqual(['get s1'])
  processes[0]?.exit()
  await expect(first).rejects.toMatchObject({ code: 'keychain_crashed' })
  await pass(clock, 100)
  expect(asked()).toEqual(['get s1', 'get s2'])
  keychain.dispose()
  await expect(second).rejects.toMatchObject({ code: 'keychain_crashed' })
})

test('a hang is keychain_timeout, the process is killed, and the next call starts it anew', async () => {
  const { keychain, clock, processes, prompts } = setUp(() => 'silence', working(new Map([['s1', 'secret']])))
  const call = expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_timeout' })
  await pass(clock, 5_100)
  await call
  expect(processes[0]?.killed).toBe(true)
  expect(await keychain.get('s1')).toBe('secret')
  expect(processes).toHaveLength(2)
  expect(prompts).toEqual([])
})

test('calls that waited behind a hang fail with it; later ones do not', async () => {
  const { keychain, clock, asked } = setUp(() => 'silence', working())
  const calls = Promise.allSettled(['s1', 's2', 's3'].map((name) => keychain.get(name)))
  await pass(clock, 5_100)
  const results = await calls
  expect(results.map((result) => result.status === 'rejected' && result.reason.code)).toEqual([
    'keychain_timeout',
    'keychain_timeout',
    'keychain_timeout',
  ])
  expect(asked()).toEqual(['get s1', 'ping'])
  expect(await keychain.get('s1')).toBeUndefined()
})

test('a late answer of a killed process is nobody’s', async () => {
  const { keychain, clock, processes } = setUp(() => 'silence')
  const first = expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_timeout' })
  await pass(clock, 5_100)
  await first
  const second = keychain.get('s2')
  await pass(clock, 100)
  expect(processes[1]?.asked).toEqual(['get s2'])
  processes[0]?.say({ id: 1, ok: true, found: true, value: 'of s1' })
  processes[0]?.exit()
  processes[1]?.say('nonsense')
  processes[1]?.say({ id: 99, ok: true, found: true, value: 'of no one' })
  processes[1]?.say({ id: 1, ok: true, found: true, value: 'of s2' })
  expect(await second).toBe('of s2')
})

test('a crash is keychain_crashed for the call in flight; the one behind it finds a new process', async () => {
  const { keychain, processes } = setUp(() => 'crash', working(new Map([['s2', 'secret']])))
  const first = keychain.get('s1')
  const second = keychain.get('s2')
  await expect(first).rejects.toMatchObject({
    code: 'keychain_crashed',
    detail: { id: 'reason.signal', values: { signal: 'SIGSEGV' } },
  })
  expect(await second).toBe('secret')
  expect(processes).toHaveLength(2)
})

test('a process that died while idle is started anew without a word', async () => {
  const { keychain, processes } = setUp(working())
  await keychain.get('s1')
  processes[0]?.exit()
  await keychain.get('s1')
  expect(processes).toHaveLength(2)
})

test('a process that never gets ready is keychain_timeout, and the next call tries anew', async () => {
  const { keychain, clock, processes } = setUp(stillborn, working())
  const call = expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_timeout' })
  await pass(clock, 20_100)
  await call
  expect(processes[0]?.asked).toEqual([])
  expect(processes[0]?.killed).toBe(true)
  expect(await keychain.get('s1')).toBeUndefined()
})

test('a process that ends before it is ready is keychain_crashed', async () => {
  const { keychain, clock, processes } = setUp(stillborn)
  const call = expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_crashed' })
  await pass(clock, 100)
  processes[0]?.exit()
  await call
})

test('a process that cannot be started or takes no message is keychain_crashed', async () => {
  const clock = new FakeClock()
  const fork = () => {
    throw new Error('no such file')
  }
  await expect(createKeychain({ fork, clock }).get('s1')).rejects.toMatchObject({ code: 'keychain_crashed' })

  const deaf = () => ({ ...createProcess(() => 'silence'), postMessage: () => fork() })
  await expect(createKeychain({ fork: deaf, clock }).get('s1')).rejects.toMatchObject({ code: 'keychain_crashed' })
})

test.each(['keychain_absent', 'keychain_failed'] as const)(
  'a process that answered before and then says %s has lost the keychain: a fresh one is asked',
  async (code) => {
    let calls = 0
    const { keychain, processes } = setUp(
      (ask) => (++calls === 1 ? working()(ask) : failing(code)(ask)),
      working(new Map([['s1', 'secret']])),
    )
    await keychain.get('s2')
    expect(await keychain.get('s1')).toBe('secret')
    expect(processes.map(({ killed }) => killed)).toEqual([true, false])
  },
)

test('the fresh process has the last word', async () => {
  let calls = 0
  const { keychain, processes } = setUp((ask) => (++calls === 1 ? working()(ask) : failing('keychain_absent')(ask)))
  await keychain.get('s2')
  await expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_absent' })
  expect(processes).toHaveLength(2)
})

test('a window that is open is told, and waited for; unanswered it is keychain_locked', async () => {
  const { keychain, clock, processes, prompts, events } = setUp((ask) =>
    ask.operation === 'ping' ? { ok: true, found: false } : 'silence',
  )
  const call = expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_locked' })
  const behind = expect(keychain.get('s2')).rejects.toMatchObject({ code: 'keychain_locked' })
  await pass(clock, 30_000)
  expect(prompts).toEqual([true])
  await pass(clock, 30_100)
  await Promise.all([call, behind])
  expect(prompts).toEqual([true, false])
  expect(processes[0]?.killed).toBe(true)
  expect(events).toContainEqual(expect.objectContaining({ name: 'keychain_prompt', from: 'keychain', to: 'person' }))
})
