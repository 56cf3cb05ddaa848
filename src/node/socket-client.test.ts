import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callApp, type SocketClientOptions, watchApp } from './socket-client'
import { post, SocketFixture } from './socket-fixture'
import { isProof, prove, readSocketSecret, writeSocketSecret } from './socket-proof'

let fixture: SocketFixture
let other: Server | undefined
beforeEach(() => {
  fixture = new SocketFixture()
})
afterEach(async () => {
  await new Promise<void>((resolve) => (other ? other.close(() => resolve()) : resolve()))
  other = undefined
  await fixture.close()
})

const call = (options: Partial<SocketClientOptions> = {}, parameters: unknown = {}) =>
  callApp('getState', parameters, { place: fixture.place, client: 'test', ...options })

/** Something else that listens where the app should. */
async function impostor(answer: (socket: Socket, said: string) => void, backlog?: number): Promise<void> {
  mkdirSync(fixture.place.folder ?? '', { mode: 0o700 })
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (said) => answer(socket, String(said)))
  })
  other = server
  await new Promise<void>((resolve) => server.listen({ path: fixture.place.path, backlog }, resolve))
}

/** A program that listens, with room for two, and takes nobody. */
const listenAndHang = `require('node:net').createServer().listen({ path: process.argv[1], backlog: 1 }, () => {
  require('node:fs').writeSync(1, 'listening')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

describe('a call', () => {
  test('brings the answer, and says who asks and what', async () => {
    await fixture.open()
    expect(await call({ client: 'git' }, { name: 'Zoë ✓' })).toEqual({ ok: true, value: 'getState' })
    expect(fixture.asked).toEqual([{ command: 'getState', parameters: { name: 'Zoë ✓' }, client: 'git' }])
  })

  test('brings a long answer whole, and every character of it', async () => {
    await fixture.open()
    const value = '✓ż'.repeat(200_000)
    fixture.answer = () => ({ ok: true, value })
    expect(await call()).toEqual({ ok: true, value })
  })

  test('brings a failure as a value', async () => {
    await fixture.open()
    const error = { code: 'session_ended', message: 'm', remedy: 'r' } as const
    fixture.answer = () => ({ ok: false, error })
    expect(await call()).toEqual({ ok: false, error })
  })

  test('gives undefined where the app has never run, or no longer runs', async () => {
    expect(await call()).toBeUndefined()
    const server = await fixture.open()
    await server.close()
    expect(await call()).toBeUndefined()
  })

  test('says socket_unusable where the folder is open to others, and sends nothing', async () => {
    await fixture.open()
    chmodSync(fixture.place.folder ?? '', 0o755)
    await expect(call()).rejects.toMatchObject({ code: 'socket_unusable' })
    expect(fixture.asked).toEqual([])
  })

  test.each([
    ['at once', ''],
    ['in the headers', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['in the body', 'HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"ok":'],
  ])('says app_died when the app goes away %s', async (_what, part) => {
    await impostor((socket) => socket.end(part))
    await expect(call()).rejects.toMatchObject({ code: 'app_died' })
  })

  test('says app_timeout when nothing comes', async () => {
    await impostor(() => {})
    await expect(call({ limit: 50 })).rejects.toMatchObject({ code: 'app_timeout' })
  })

  const body = JSON.stringify({ ok: true, value: 'here' })

  test('waits where more call at once than the system lets queue', async () => {
    await impostor((socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`), 1)
    const answers = await Promise.all(Array.from({ length: 20 }, () => call()))
    expect(answers).toEqual(answers.map(() => JSON.parse(body)))
  })

  test('is answered in a crowd that calls at the same moment, every one', async () => {
    await fixture.open()
    const answers = await Promise.all(Array.from({ length: 700 }, () => call()))
    expect(answers.filter((each) => each?.ok)).toHaveLength(700)
  })

  test('says app_timeout when the queue stays full', async () => {
    mkdirSync(fixture.place.folder ?? '', { mode: 0o700 })
    const deaf = spawn(process.execPath, ['-e', listenAndHang, fixture.place.path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(deaf.stdout, 'data')
    const calls = await Promise.allSettled(Array.from({ length: 4 }, () => call({ limit: 50 })))
    deaf.kill('SIGKILL')
    expect(calls).toEqual(
      calls.map(() => ({ status: 'rejected', reason: expect.objectContaining({ code: 'app_timeout' }) })),
    )
  })
})

describe('watching', () => {
  test('gives each value, also one that comes in pieces, and tells of the end', async () => {
    const server = await fixture.open()
    const seen: unknown[] = []
    const value = '✓'.repeat(100_000)
    await new Promise<void>((resolve) => {
      void watchApp(
        { place: fixture.place, client: 'test' },
        (each) => {
          seen.push(each)
          if (seen.length === 1) for (const tell of fixture.watchers) tell(value)
          else void server.close()
        },
        resolve,
      )
    })
    expect(seen).toEqual([{ first: true }, value])
  })

  test('that is stopped tells of no end', async () => {
    await fixture.open()
    let ended = false
    const seen = new Promise<void>((resolve) => {
      void watchApp(
        { place: fixture.place, client: 'test' },
        () => resolve(),
        () => {
          ended = true
        },
      ).then(async (watch) => {
        await seen
        watch?.stop()
      })
    })
    await seen
    while (fixture.watchers.size > 0) await new Promise((resolve) => setImmediate(resolve))
    expect(ended).toBe(false)
  })
})

/** As on Windows, where a pipe says nothing of who is at its other end. */
describe('with a secret of the launch', () => {
  const secretFile = () => join(fixture.folder, 'secret')

  test('both sides prove it, and the command is answered', async () => {
    await fixture.open({ secret: writeSocketSecret(secretFile()) })
    expect(await call({ secretFile: secretFile() })).toEqual({ ok: true, value: 'getState' })
  })

  test('watching needs the proof as well', async () => {
    await fixture.open({ secret: writeSocketSecret(secretFile()) })
    const options = { place: fixture.place, client: 'test', secretFile: secretFile() }
    const first = await new Promise((resolve) => void watchApp(options, resolve, () => resolve('ended')))
    expect(first).toEqual({ first: true })
    expect(await fixture.say('GET /v1/watch HTTP/1.1\r\nhost: p\r\n\r\n')).toMatch(/^HTTP\/1.1 401 /)
  })

  test.each([
    ['no proof', ''],
    ['a made-up proof', 'authorization: Postern abc\r\n'],
    ['another scheme', 'authorization: Bearer abc\r\n'],
  ])('a command with %s is refused', async (_what, header) => {
    await fixture.open({ secret: 's1' })
    expect(await fixture.say(post('/v1/getState', '{}', header))).toMatch(/^HTTP\/1.1 401 /)
    expect(fixture.asked).toEqual([])
  })

  test('a proof is good on its own connection alone', async () => {
    await fixture.open({ secret: 's1' })
    const socket = await fixture.connect()
    socket.write(post('/v1/hello', JSON.stringify({ nonce: 'n'.repeat(43) })))
    const said = String(await new Promise((resolve) => socket.once('data', resolve)))
    const { nonce } = JSON.parse(said.slice(said.indexOf('\r\n\r\n'))) as { nonce: string }
    const header = `authorization: Postern ${prove('s1', 'tool', 'n'.repeat(43), nonce)}\r\n`
    expect(await fixture.say(post('/v1/getState', '{}', header))).toMatch(/^HTTP\/1.1 401 /)
    socket.destroy()
  })

  test('the proof of the app cannot be sent back as that of a tool', () => {
    const proof = prove('s1', 'app', 'a', 'b')
    expect(isProof(proof, 's1', 'app', 'a', 'b')).toBe(true)
    expect(isProof(proof, 's1', 'tool', 'a', 'b')).toBe(false)
    expect(isProof(proof, 's2', 'app', 'a', 'b')).toBe(false)
  })

  test('one who pretends to be the app learns nothing of the command', async () => {
    const heard: string[] = []
    await impostor((socket, said) => {
      heard.push(said)
      const body = JSON.stringify({ nonce: 'n', proof: 'p' })
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    })
    writeSocketSecret(secretFile())
    await expect(call({ secretFile: secretFile() }, { profile: 'work' })).rejects.toMatchObject({
      code: 'socket_unusable',
    })
    expect(heard.join('')).not.toContain('work')
  })

  test('the file is for this person alone, and new at each launch', () => {
    writeFileSync(secretFile(), 'old', { mode: 0o644 })
    const secret = writeSocketSecret(secretFile())
    expect(statSync(secretFile()).mode & 0o777).toBe(0o600)
    expect(readSocketSecret(secretFile())).toBe(secret)
    expect(writeSocketSecret(secretFile())).not.toBe(secret)
  })
})
