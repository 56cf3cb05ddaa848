import { beforeEach, expect, test } from 'vitest'
import { settle } from '../core/testing/gate'
import type { SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { TestingWorld } from './testing-world'

const ada = { id: 's1', profileId: 'p1', label: 'Ada', status: 'active', signedInAt: 1 } as SessionView
const link = 'https://id.example.com/authorize?state=s'
const device = {
  userCode: 'WDJB-MJHT',
  verificationUri: 'https://id.example.com/device',
  verificationUriComplete: 'https://id.example.com/device?user_code=WDJB-MJHT',
}
let world: TestingWorld

beforeEach(() => {
  world = new TestingWorld()
  world.state = { profiles: [{ id: 'p1', name: 'Work', kind: 'oidc' } as Profile] }
  world.answer = (command) => {
    if (command === 'logIn') return { ok: true, value: { attemptId: 'a1' } }
    return { ok: true, value: command === 'getLink' ? { link } : null }
  }
})

function signIn(): void {
  world.state = { ...world.state, sessions: [ada] }
  world.move({ stage: 'signed_in', sessionId: 's1' })
}

test.each([false, true])('a device login says address and code, with a picture on a terminal: %s', async (isTTY) => {
  world.isTTY = isTTY
  const done = world.run(['login', '--redirect', 'device'])
  await settle()
  world.move({ stage: 'waiting', redirect: 'device', device })
  signIn()
  expect(await done).toBe(0)
  expect(world.err).toContain(device.verificationUri)
  expect(world.err).toContain(device.userCode)
  expect(/[█▀▄]/.test(world.err)).toBe(isTTY)
  expect(world.out).toBe('Signed in as Ada with Work.\n')
})

test('paste says the address once, and takes the line that comes in', async () => {
  world.input = '\n http://127.0.0.1:17823/callback?code=c&state=s \n'
  const done = world.run(['login', '--redirect', 'paste'])
  await settle()
  world.move({ stage: 'waiting', redirect: 'paste' })
  world.move({ stage: 'waiting', redirect: 'paste' })
  await expect.poll(() => world.asked.at(-1)?.[0]).toBe('pasteRedirect')
  expect(world.asked.at(-1)?.[1]).toEqual({
    attemptId: 'a1',
    address: 'http://127.0.0.1:17823/callback?code=c&state=s',
  })
  signIn()
  expect(await done).toBe(0)
  expect(world.err.split(link)).toHaveLength(2)
  expect(world.out).not.toContain(link)
})

test('a line that is refused says why, and the attempt goes on', async () => {
  const refused = { code: 'state_mismatch', message: 'Of another.', remedy: 'Again.' } as const
  const { answer } = world
  world.answer = (command, parameters) =>
    command === 'pasteRedirect' ? { ok: false, error: refused } : answer(command, parameters)
  world.input = 'http://127.0.0.1/callback?state=old\n'
  const done = world.run(['login'])
  await settle()
  world.move({ stage: 'waiting', redirect: 'paste' })
  await expect.poll(() => world.err).toContain('state_mismatch: Of another.')
  signIn()
  expect(await done).toBe(0)
})
