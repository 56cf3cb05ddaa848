import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import type { Socket } from 'node:net'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { openConnection } from '../src/node/socket-exchange'
import { homeOf } from './app'
import { appProcess, endApp, postern, socketOf, startPostern } from './command'
import { test } from './command-scene'
import { startProvider } from './provider'
import { expect } from './scene'

const noDisplay = { noDisplay: true }

async function open(path: string): Promise<Socket> {
  const socket = await openConnection(path, 10_000)
  if (!socket) throw new Error(`nobody listens on ${path}`)
  return socket
}

/** Says anything. @returns the first line of what comes back before the connection ends */
async function say(path: string, said: string): Promise<string> {
  const socket = await open(path)
  socket.write(said)
  return (await text(socket).catch(() => '')).split('\r\n')[0] ?? ''
}

const post = (command: string, body: string, headers = 'host: postern\r\n') =>
  `POST /v1/${command} HTTP/1.1\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`

test('the socket of the real app: floods, rude requests, pages and other users keep nobody from a token', async ({
  session,
}) => {
  expect((await postern(session, ['status'], noDisplay)).code).toBe(0)
  const path = socketOf(session)
  const app = appProcess(session)

  const flood = await Promise.all(Array.from({ length: 1_000 }, () => open(path)))
  for (const [i, socket] of flood.entries()) {
    if (i % 3 === 1) socket.write('POST /v1/getToken HTTP/1.1\r\nhost: p')
    if (i % 3 === 2) socket.write('POST /v1/getToken HTTP/1.1\r\nhost: p\r\ncontent-length: 9\r\n\r\n{')
  }
  expect(await postern(session, ['status'], noDisplay)).toMatchObject({ code: 0, err: '' })
  for (const socket of flood) socket.destroy()

  // More than may queue at the socket, all before the first of them is read.
  const crowd = await Promise.all(Array.from({ length: 700 }, () => say(path, post('getState', '{}'))))
  expect(crowd.filter((answer) => answer === 'HTTP/1.1 200 OK')).toHaveLength(700)

  for (const [said, answer] of [
    ['\u0016\u0003\u0001\u0002 no HTTP\r\n\r\n', '400 Bad Request'],
    [post('getToken', '{'), '400 Bad Request'],
    [post('getToken', '{"profile":1}'), '400 Bad Request'],
    [post('importProfiles', `{"text":"${'x'.repeat(1_572_864)}"}`), '413 Payload Too Large'],
    [post('showLog', '{}'), '403 Forbidden'],
    [post('getRefreshToken', '{}'), '400 Bad Request'],
    [post('getToken', '{}', 'host: postern\r\norigin: https://evil.example\r\n'), '421 Misdirected Request'],
    ['GET /v1/watch HTTP/1.1\r\nhost: evil.example\r\n\r\n', '421 Misdirected Request'],
  ]) {
    expect(await say(path, said ?? ''), said?.slice(0, 80)).toBe(`HTTP/1.1 ${answer}`)
  }

  if (process.getuid?.() === 0) {
    // Nobody could get past the folders of the test itself either.
    for (let folder = dirname(dirname(path)); folder.startsWith('/tmp/'); folder = dirname(folder))
      chmodSync(folder, 0o755)
    const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups']
    const asked = ['curl', '-s', '--unix-socket', path, '-d', '{}', 'http://postern/v1/getState']
    expect(spawnSync('setpriv', [...nobody, ...asked]).status).toBe(7)
    expect(spawnSync('setpriv', asked).status).toBe(0)
  }
  expect(appProcess(session)).toBe(app)
})

test('an app that is killed in the middle of a login, which is not begun twice: app_died', async ({ session }) => {
  const { issuer, clientId, stop } = await startProvider()
  await postern(session, ['profile', 'add', 'Test', '--issuer', issuer, '--client-id', clientId], noDisplay)
  const login = startPostern(session, ['login', '--redirect', 'device'], noDisplay)
  await login.told(/(type this code)/)
  await endApp(session, 'SIGKILL')
  expect(await login.ended).toMatchObject({ code: 101, out: '', err: expect.stringContaining('app_died: ') })
  expect(appProcess(session)).toBeUndefined()
  await stop()
})

test('two homes are two apps, each with profiles of its own, side by side', async ({ session }) => {
  const settings = ['--issuer', 'https://sso.example', '--client-id', 'c']
  const second = { ...session, home: `${session.home}/second` }
  const other = { noDisplay: true, env: { POSTERN_HOME: homeOf(second) } }
  await postern(session, ['profile', 'add', 'One', ...settings], noDisplay)
  await postern(session, ['profile', 'add', 'Two', ...settings], other)
  const names = async (options: typeof other | typeof noDisplay) =>
    (await postern(session, ['profile', 'list'], options)).out.split('\t')[0]
  expect(await Promise.all([names(noDisplay), names(other)])).toEqual(['One', 'Two'])
  expect(appProcess(second)).not.toBe(appProcess(session))
  await endApp(second, 'SIGKILL')
})
