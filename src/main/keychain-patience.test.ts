import { expect, test } from 'vitest'
import { FakeClock } from '../core/testing/fake-clock'
import { because } from '../shared/reason'
import { waitPatiently } from './keychain-patience'
import { pass } from './keychain-testing'
import { type KeychainTimeouts, keychainTimeouts } from './keychain-timeouts'

function setUp(options: { ping?: () => Promise<unknown>; window?: KeychainTimeouts['window'] } = {}) {
  const { window = 'answers', ping = async () => 'pong' } = options
  const clock = new FakeClock(0)
  const told: boolean[] = []
  let settle: { resolve(value: string): void; reject(error: Error): void } = { resolve() {}, reject() {} }
  const outcome = waitPatiently(
    new Promise<string>((resolve, reject) => {
      settle = { resolve, reject }
    }),
    {
      clock,
      timeouts: { start: 20_000, answer: 5_000, prompt: 60_000, window },
      ping,
      onPrompt: (open) => told.push(open),
    },
  )
  outcome.catch(() => {})
  return { clock, told, outcome, settle }
}

const silence = () => new Promise(() => {})

test('a quick answer passes, and no timer stays', async () => {
  const { clock, told, outcome, settle } = setUp()
  settle.resolve('value')
  expect(await outcome).toBe('value')
  expect(clock.pending).toBe(0)
  expect(told).toEqual([])
})

test('neither the call nor a ping answered: keychain_timeout at the limit', async () => {
  const { clock, told, outcome } = setUp({ ping: silence })
  let failed = false
  outcome.catch(() => {
    failed = true
  })
  await pass(clock, 4_900)
  expect(failed).toBe(false)
  await pass(clock, 100)
  await expect(outcome).rejects.toMatchObject({
    code: 'keychain_timeout',
    detail: because('reason.no_answer_within', { seconds: 5 }),
  })
  expect(told).toEqual([])
  expect(clock.pending).toBe(0)
})

test('a ping answered: it waits for the person, says so, and takes the late answer', async () => {
  const { clock, told, outcome, settle } = setUp()
  await pass(clock, 3_000)
  expect(told).toEqual([true])
  await pass(clock, 50_000)
  settle.resolve('value')
  expect(await outcome).toBe('value')
  expect(told).toEqual([true, false])
})

test('nobody answers the window: keychain_locked', async () => {
  const { clock, told, outcome, settle } = setUp()
  await pass(clock, 60_000)
  settle.reject(new Error('killed'))
  await expect(outcome).rejects.toMatchObject({ code: 'keychain_locked' })
  expect(told).toEqual([true, false])
})

test('a ping that is answered after the call tells nothing', async () => {
  let pong = () => {}
  const ping = () =>
    new Promise<void>((resolve) => {
      pong = resolve
    })
  const { clock, told, outcome, settle } = setUp({ ping })
  await pass(clock, 3_000)
  settle.resolve('value')
  await outcome
  pong()
  await pass(clock, 100)
  expect(told).toEqual([])
})

test('the keychain hangs while the window is open: keychain_timeout within the limit', async () => {
  let pings = 0
  const { clock, told, outcome } = setUp({ ping: () => (++pings < 3 ? Promise.resolve() : silence()) })
  await pass(clock, 10_000)
  await expect(outcome).rejects.toMatchObject({ code: 'keychain_timeout' })
  expect(told).toEqual([true, false])
})

test('where a ping proves nothing, silence is taken for a person until the long limit', async () => {
  let pings = 0
  const ping = () => {
    pings++
    return silence()
  }
  const { clock, told, outcome } = setUp({ window: 'blocks', ping })
  await pass(clock, 59_000)
  expect(told).toEqual([true])
  await pass(clock, 1_000)
  await expect(outcome).rejects.toMatchObject({ code: 'keychain_timeout' })
  expect(pings).toBe(0)
})

test('an error of the call passes, also after pings', async () => {
  const { clock, told, outcome, settle } = setUp({ ping: () => Promise.reject(new Error('gone')) })
  await pass(clock, 2_600)
  settle.reject(new Error('crashed'))
  await expect(outcome).rejects.toThrow('crashed')
  expect(told).toEqual([])
})

test.each(['linux', 'darwin', 'win32'] as const)('%s: seconds for an answer, more for a person', (platform) => {
  const { answer, prompt } = keychainTimeouts(platform)
  expect(answer).toBe(5_000)
  expect(prompt).toBeGreaterThan(answer)
})

test('a keychain that has no window is never said to ask a person', async () => {
  const { clock, told, outcome } = setUp({ window: 'none' })
  await pass(clock, 60_000)
  await expect(outcome).rejects.toMatchObject({ code: 'keychain_timeout' })
  expect(told).toEqual([])
})
