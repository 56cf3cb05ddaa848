import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { type Session, type SessionOptions, startDisplay, startSession } from '../../e2e/desktop'
import { createChunkedStore } from '../core/chunked-store'
import { createKeychain } from '../main/keychain'
import type { KeychainProcess } from '../main/keychain-link'
import { systemClock } from '../main/system-clock'
import { because } from '../shared/reason'

/** The real process and the real keytar against the real gnome-keyring, each test in a desktop session of its own. */

const entry = fileURLToPath(new URL('./process.ts', import.meta.url))
const limits = { start: 10_000, answer: 3_000, prompt: 12_000, window: 'answers' as const }
const cleanUps: (() => unknown)[] = []

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

async function setUp(options: SessionOptions = { keyring: 'unlocked' }) {
  const session = await startSession(options).catch((cause) => {
    throw new Error(`this needs the packages dbus, gnome-keyring and libsecret-tools: ${cause}`, { cause })
  })
  cleanUps.push(() => session.stop())
  return { session, ...openKeychain(session.env) }
}

function openKeychain(env: NodeJS.ProcessEnv, timeouts = limits) {
  const children: ChildProcess[] = []
  const prompts: boolean[] = []
  const keychain = createKeychain({
    fork: () => {
      const child = fork(entry, { env, execArgv: ['--import', 'tsx'] })
      children.push(child)
      return keychainProcess(child)
    },
    clock: systemClock,
    timeouts,
    onPrompt: (open) => prompts.push(open),
  })
  cleanUps.push(() => keychain.dispose())
  return { keychain, children, prompts }
}

const keychainProcess = (child: ChildProcess): KeychainProcess => ({
  postMessage: (message) => child.send(message, () => {}),
  onMessage: (listener) => child.on('message', listener),
  onExit: (listener) =>
    child.once('exit', (code, signal) => listener(because('reason.signal', { signal: String(signal ?? code) }))),
  kill: () => child.kill('SIGKILL'),
})

const attributes = (name: string) => ({ service: 'Postern', account: name })
const postern = (session: Session) => session.secretToolSearchAll({ service: 'Postern' })

test.each([3_000, 20_000])('a record of %i bytes survives the process that wrote it', async (length) => {
  const { session, keychain } = await setUp()
  const value = JSON.stringify({ refreshToken: 'é'.repeat(length / 2) })
  await keychain.set('s1', value)
  keychain.dispose()

  const { keychain: next } = openKeychain(session.env)
  expect(await next.get('s1')).toBe(value)
  expect(await session.secretToolLookup(attributes('s1'))).toBe(value)
  await next.set('s1', 'shorter')
  expect(await next.get('s1')).toBe('shorter')
  await next.delete('s1')
  expect(await next.get('s1')).toBeUndefined()
  expect(await postern(session)).toEqual([])
})

test('probe passes and leaves nothing behind', async () => {
  const { session, keychain } = await setUp()
  await keychain.probe()
  expect(await postern(session)).toEqual([])
})

test('chunks under a forced limit', async () => {
  const { session, keychain } = await setUp()
  const store = createChunkedStore(keychain, { maxBytes: 2_400 })
  const value = 'a long record '.repeat(500)
  await store.set('s1', 'a short one')
  await store.set('s1', value)
  await store.set('s1', value.toUpperCase())
  expect(await store.get('s1')).toBe(value.toUpperCase())
  expect(await postern(session)).toHaveLength(4)
  await store.delete('s1')
  expect(await postern(session)).toEqual([])
})

test('a bus without a Secret Service is keychain_absent, until there is one', async () => {
  const { session, keychain } = await setUp({ keyring: 'absent' })
  await expect(keychain.probe()).rejects.toMatchObject({
    code: 'keychain_absent',
    detail: expect.stringContaining('org.freedesktop.secrets'),
  })
  await expect(keychain.get('s1')).rejects.toMatchObject({ code: 'keychain_absent' })
  await session.unlock()
  await keychain.probe()
})

test('no bus at all is keychain_absent', async () => {
  const { session } = await setUp({ keyring: 'absent' })
  const { DBUS_SESSION_BUS_ADDRESS: _, ...env } = session.env
  await expect(openKeychain(env).keychain.probe()).rejects.toMatchObject({ code: 'keychain_absent' })
})

test('a locked keyring looks empty to get; set, delete and probe say keychain_locked', async () => {
  const { session, keychain } = await setUp()
  await keychain.set('s1', 'secret')
  await session.lock()
  expect(await keychain.get('s1')).toBeUndefined()
  await expect(keychain.set('s1', 'other')).rejects.toMatchObject({ code: 'keychain_locked' })
  await expect(keychain.delete('s1')).rejects.toMatchObject({ code: 'keychain_locked' })
  await expect(keychain.probe()).rejects.toMatchObject({ code: 'keychain_locked' })
})

test('a keyring that was restarted is found again by the same process’s successor', async () => {
  const { session, keychain, children } = await setUp()
  await keychain.set('s1', 'secret')
  await session.unlock()
  expect(await keychain.get('s1')).toBe('secret')
  expect(children).toHaveLength(2)
})

test('a keyring that hangs is keychain_timeout, and works again when it goes on', async () => {
  const { session, keychain, children, prompts } = await setUp()
  await keychain.set('s1', 'secret')
  session.stopKeyring()
  const began = Date.now()
  const calls = await Promise.allSettled([keychain.get('s1'), keychain.get('s1'), keychain.set('s1', 'new')])
  expect(calls.map((call) => call.status === 'rejected' && call.reason.code)).toEqual(Array(3).fill('keychain_timeout'))
  expect(Date.now() - began).toBeLessThan(limits.answer + 1_500)
  await expect.poll(() => children[0]?.signalCode).toBe('SIGKILL')
  await expect(keychain.probe()).rejects.toMatchObject({ code: 'keychain_timeout' })
  session.continueKeyring()
  expect(await keychain.get('s1')).toBe('secret')
  expect(prompts).toEqual([])
})

test('a process that is killed in the middle of a call is keychain_crashed, and the next call works', async () => {
  const { session, keychain, children } = await setUp()
  await keychain.set('s1', 'secret')
  session.stopKeyring()
  const call = keychain.get('s1')
  const outcome = expect(call).rejects.toMatchObject({
    code: 'keychain_crashed',
    detail: { id: 'reason.signal', values: { signal: 'SIGKILL' } },
  })
  await sleep(100)
  children[0]?.kill('SIGKILL')
  await outcome
  session.continueKeyring()
  expect(await keychain.get('s1')).toBe('secret')
  expect(children).toHaveLength(2)
})

test('a process whose parent is gone ends, also in the middle of a call that hangs', async () => {
  const { session, keychain, children } = await setUp()
  await keychain.set('s1', 'secret')
  session.stopKeyring()
  const call = keychain.get('s1').catch(() => {})
  const [child] = children
  if (!child) throw new Error('no process')
  await sleep(100)
  const exit = once(child, 'exit')
  child.disconnect()
  expect(await exit).toEqual([null, 'SIGKILL'])
  session.continueKeyring()
  await call
})

test('a window that waits for a person is not a hang; dismissed, the keyring is still locked', async () => {
  const { session, prompts, keychain } = await setUp()
  await keychain.set('s1', 'secret')
  const dismiss = await startPrompter(session)
  await session.lock()
  const call = keychain.set('s1', 'new')
  const outcome = expect(call).rejects.toMatchObject({ code: 'keychain_locked' })
  await expect.poll(() => prompts, { timeout: 5_000 }).toEqual([true])
  await sleep(limits.answer)
  expect(prompts).toEqual([true])
  dismiss()
  await outcome
  expect(prompts).toEqual([true, false])
})

test('a window that nobody answers is keychain_locked', async () => {
  const { session } = await setUp()
  await startPrompter(session)
  await session.lock()
  const { keychain } = openKeychain(session.env, { ...limits, answer: 1_000, prompt: 2_500 })
  await expect(keychain.set('s1', 'new')).rejects.toMatchObject({
    code: 'keychain_locked',
    detail: because('reason.window_unanswered', { seconds: 2.5 }),
  })
})

/** The window in which a person would unlock the keyring, on a display that nobody sees. */
async function startPrompter(session: Session): Promise<() => void> {
  const program = '/usr/libexec/gcr-prompter'
  if (!existsSync(program)) throw new Error(`${program} is missing: install the packages gnome-keyring and gcr`)
  const display = await startDisplay('800x600')
  cleanUps.push(() => display.stop())
  const env = { ...session.env, DISPLAY: display.display, NO_AT_BRIDGE: '1' }
  const prompter = spawn(program, { env, stdio: 'ignore' })
  cleanUps.push(() => prompter.kill('SIGKILL'))
  await sleep(1_000)
  return () => prompter.kill('SIGKILL')
}
