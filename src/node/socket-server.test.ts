import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gate } from '../core/testing/gate'
import { heard, post, SocketFixture } from './socket-fixture'

let fixture: SocketFixture
beforeEach(() => {
  fixture = new SocketFixture()
})
afterEach(() => fixture.close())

const close = 'connection: close\r\n'
const statusOf = (answer: string) => Number(answer.slice(9, 12))

describe('a command', () => {
  test('is answered as JSON, and knows who asks', async () => {
    await fixture.open()
    const answer = await fixture.say(post('/v1/getState', '{"a":1}', `${close}x-postern-client: git\r\n`))
    expect(answer).toContain('\r\n\r\n{"ok":true,"value":"getState"}')
    expect(fixture.asked).toEqual([{ command: 'getState', parameters: { a: 1 }, client: 'git' }])
  })

  test.each([
    ['not_allowed', 403],
    ['internal_error', 500],
    ['session_unknown', 400],
  ] as const)('that fails with %s has status %d', async (code, status) => {
    await fixture.open()
    fixture.answer = () => ({ ok: false, error: { code, message: 'm', remedy: 'r' } })
    expect(statusOf(await fixture.say(post('/v1/x', '', close)))).toBe(status)
  })

  test('many after one another share a connection', async () => {
    await fixture.open()
    const socket = await fixture.connect()
    for (let i = 0; i < 3; i += 1) {
      socket.write(post('/v1/x'))
      await new Promise((resolve) => socket.once('data', resolve))
    }
    socket.destroy()
    expect(fixture.asked).toHaveLength(3)
  })
})

describe('who asks', () => {
  test('is looked up when it is asked for, and once for a connection', async () => {
    let looked = 0
    await fixture.open({
      identify: async () => {
        looked += 1
        return { path: '/usr/bin/curl' }
      },
    })
    const socket = await fixture.connect()
    for (let i = 0; i < 2; i += 1) {
      socket.write(post('/v1/x'))
      await new Promise((resolve) => socket.once('data', resolve))
    }
    expect(looked).toBe(0)
    for (const tool of fixture.tools) expect(await tool.program()).toEqual({ path: '/usr/bin/curl' })
    expect(looked).toBe(1)
    socket.destroy()
  })

  test('is not known where the system does not show it', async () => {
    await fixture.open()
    await fixture.say(post('/v1/x', '{}', close))
    expect(await fixture.tools[0]?.program()).toBeUndefined()
  })

  test('who hangs up is noticed while the answer is still being made', async () => {
    await fixture.open()
    const asked = gate()
    const gone = gate()
    fixture.answer = async () => {
      fixture.tools[0]?.hungUp().addEventListener('abort', () => gone.open())
      asked.open()
      await gone.passed
      return { ok: true, value: null }
    }
    const socket = await fixture.connect()
    socket.write(post('/v1/x'))
    await asked.passed
    socket.destroy()
    await gone.passed
    expect(fixture.tools[0]?.hungUp().reason).toMatchObject({ code: 'tool_hung_up' })
  })
})

describe('what is no command', () => {
  test.each([
    ['another path', post('/'), 404],
    ['a way out of the path', post('/v1/../x'), 404],
    ['a name with a query', post('/v1/x?y=1'), 404],
    ['another method', 'GET /v1/getState HTTP/1.1\r\n\r\n', 405],
    ['a POST to what is watched', post('/v1/watch'), 405],
    ['parameters that are no JSON', post('/v1/x', '{'), 400],
    ['what is no HTTP', 'hello\r\n\r\n', 400],
    ['a TLS handshake', '\x16\x03\x01\x02\x00\x01\x00\x01', 400],
    ['two lengths', 'POST /v1/x HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 400],
    [
      'a length and chunks',
      'POST /v1/x HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers too long', `GET / HTTP/1.1\r\nx: ${'x'.repeat(10_000)}\r\n\r\n`, 431],
    ['a body too long', post('/v1/x', `"${'x'.repeat(1_600_000)}"`), 413],
    ['an expectation', post('/v1/x', '{}', 'expect: 100-continue\r\n'), 417],
  ])('%s is refused', async (_what, said, status) => {
    await fixture.open()
    expect(statusOf(await fixture.say(said))).toBe(status)
    expect(fixture.asked).toEqual([])
  })

  const from = (headers: string) =>
    `POST /v1/getToken HTTP/1.1\r\n${headers}content-length: 2\r\nconnection: close\r\n\r\n{}`

  test.each([
    ['of another site', 'host: localhost\r\norigin: https://evil.example\r\n'],
    ['without a site', 'host: localhost\r\norigin: null\r\n'],
    ['whose name was bound to this computer', 'host: evil.example\r\n'],
    ['on a forwarded port', 'host: localhost:8080\r\n'],
    ['on an address', 'host: [::1]\r\n'],
  ])('what a page %s sends is refused, whatever type it has', async (_what, headers) => {
    await fixture.open()
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      expect(statusOf(await fixture.say(from(`${headers}content-type: ${type}\r\n`)))).toBe(421)
    }
    const watching = `GET /v1/watch HTTP/1.1\r\n${headers}\r\n`
    expect(statusOf(await fixture.say(watching))).toBe(421)
    expect(fixture.asked).toEqual([])
    expect(fixture.watchers.size).toBe(0)
  })

  test.each(['postern', 'localhost', 'unix'])('a tool that calls the socket %s is answered', async (host) => {
    await fixture.open()
    expect(statusOf(await fixture.say(from(`host: ${host}\r\n`)))).toBe(200)
  })

  test('a body too long that is still on its way does not take the answer with it', async () => {
    await fixture.open()
    const socket = await fixture.connect()
    const failures: Error[] = []
    socket.on('error', (error) => failures.push(error))
    const answered = heard(socket)
    socket.write('POST /v1/x HTTP/1.1\r\nhost: p\r\ncontent-length: 1600000\r\n\r\n')
    await once(socket, 'data')
    for (let i = 0; i < 16; i += 1) await new Promise((resolve) => socket.write('x'.repeat(100_000), resolve))
    expect(statusOf(await answered)).toBe(413)
    expect(failures).toEqual([])
  })

  test('a body that grows beyond its limit without a length is cut', async () => {
    await fixture.open()
    const chunk = `${(800_000).toString(16)}\r\n${'x'.repeat(800_000)}\r\n`
    const said = `POST /v1/x HTTP/1.1\r\nhost: p\r\ntransfer-encoding: chunked\r\n\r\n${chunk}${chunk}`
    expect(statusOf(await fixture.say(said))).toBe(413)
  })

  test('a second request before the first is answered ends the connection', async () => {
    await fixture.open()
    fixture.answer = () => new Promise(() => {})
    expect(await fixture.say(post('/v1/a') + post('/v1/b'))).toBe('')
    expect(fixture.asked).toHaveLength(1)
  })

  test.each([
    ['is not plain', 'aéb', 'ab'],
    ['is long', 'x'.repeat(200), 'x'.repeat(64)],
    ['is empty', '', 'unknown'],
  ])('the name of a client that %s is made harmless', async (_what, name, expected) => {
    await fixture.open()
    await fixture.say(post('/v1/x', '{}', `${close}x-postern-client: ${name}\r\n`))
    expect(fixture.asked[0]?.client).toBe(expected)
  })
})

describe('limits', () => {
  test.each([
    ['says nothing', ''],
    ['sends half of its headers', 'POST /v1/x HTTP/1.1\r\nhost: p\r\n'],
    ['sends half of its body', 'POST /v1/x HTTP/1.1\r\nhost: p\r\ncontent-length: 9\r\n\r\n{'],
  ])('a connection that %s is cut', async (_what, said) => {
    await fixture.open({ limits: { headerTime: 200, bodyTime: 200 } })
    await fixture.say(said)
    expect(fixture.asked).toEqual([])
  })

  test('a flood of connections that send half a request keeps nobody out', async () => {
    await fixture.open({ limits: { connections: 8, crowd: 0 } })
    const flood = await Promise.all(Array.from({ length: 100 }, () => fixture.connect()))
    for (const socket of flood) socket.write('POST /v1/x HTTP/1.1\r\nhost: p\r\ncontent-length: 9\r\n\r\n{')
    expect(await fixture.say(post('/v1/getState', '{}', close))).toContain('"ok":true')
    for (const socket of flood) socket.destroy()
  })

  test('a crowd that comes all at once is answered, though none of it is read yet', async () => {
    await fixture.open({ limits: { connections: 4, crowd: 50 } })
    const crowd = await Promise.all(Array.from({ length: 50 }, () => fixture.connect()))
    const answers = crowd.map((socket) => heard(socket))
    for (const socket of crowd) socket.write(post('/v1/getState', '{}', close))
    for (const answer of await Promise.all(answers)) expect(answer).toContain('"ok":true')
  })

  test('500 that wait for the same answer get it, all of them', async () => {
    await fixture.open()
    let release = () => {}
    const answer = new Promise<void>((resolve) => {
      release = resolve
    })
    fixture.answer = async ({ command }) => {
      if (fixture.asked.length === 500) release()
      await answer
      return { ok: true, value: command }
    }
    const said = await Promise.all(Array.from({ length: 500 }, () => fixture.say(post('/v1/getToken', '{}', close))))
    expect(said.filter((each) => statusOf(each) !== 200)).toEqual([])
  })

  test('one that waits for its answer is never cut for another', async () => {
    await fixture.open({ limits: { connections: 4, crowd: 0 } })
    let release = () => {}
    fixture.answer = ({ command }) =>
      command === 'slow'
        ? new Promise((resolve) => {
            release = () => resolve({ ok: true, value: 'slow' })
          })
        : { ok: true, value: command }
    const slow = fixture.say(post('/v1/slow', '{}', close))
    const idle = await Promise.all(Array.from({ length: 20 }, () => fixture.connect()))
    await fixture.say(post('/v1/quick', '{}', close))
    release()
    expect(await slow).toContain('"value":"slow"')
    for (const socket of idle) socket.destroy()
  })
})

describe('watching', () => {
  test('gives a line for what is, and for each change, until one side ends it', async () => {
    const server = await fixture.open()
    const socket = await fixture.connect()
    const all = heard(socket)
    socket.write('GET /v1/watch HTTP/1.1\r\nhost: p\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    for (const tell of fixture.watchers) tell({ second: true })
    await new Promise((resolve) => socket.once('data', resolve))
    await server.close()
    expect(await all).toMatch(/\{"first":true\}\n[\s\S]*\{"second":true\}\n/)
    expect(fixture.watchers.size).toBe(0)
  })

  test('one who does not read is cut off', async () => {
    await fixture.open({ limits: { unreadBytes: 100_000 } })
    const socket = await fixture.connect()
    socket.write('GET /v1/watch HTTP/1.1\r\nhost: p\r\n\r\n')
    await new Promise((resolve) => socket.once('readable', resolve))
    for (let i = 0; i < 200 && fixture.watchers.size > 0; i += 1) {
      for (const tell of fixture.watchers) tell('x'.repeat(50_000))
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(fixture.watchers.size).toBe(0)
    socket.destroy()
  })
})

describe('the socket', () => {
  test('and its folder are for this person alone', async () => {
    await fixture.open()
    expect(statSync(fixture.place.folder ?? '').mode & 0o777).toBe(0o700)
    expect(statSync(fixture.place.path).mode & 0o777).toBe(0o600)
  })

  test.runIf(process.getuid?.() === 0)('is closed to another user', async () => {
    await fixture.open()
    chmodSync(fixture.folder, 0o755)
    const program = `require('net').connect(${JSON.stringify(fixture.place.path)}).on('connect',()=>process.exit(0)).on('error',e=>{console.log(e.code);process.exit(1)})`
    const asNobody = spawnSync('setpriv', [
      '--reuid=65534',
      '--regid=65534',
      '--clear-groups',
      process.execPath,
      '-e',
      program,
    ])
    expect(String(asNobody.stdout)).toBe('EACCES\n')
  })

  test('in a folder of ours that others may open closes it first', async () => {
    mkdirSync(fixture.place.folder ?? '', { mode: 0o777 })
    chmodSync(fixture.place.folder ?? '', 0o777)
    await fixture.open()
    expect(statSync(fixture.place.folder ?? '').mode & 0o777).toBe(0o700)
  })

  test.runIf(process.getuid?.() === 0)('is not opened in a folder of somebody else', async () => {
    mkdirSync(fixture.place.folder ?? '')
    chownSync(fixture.place.folder ?? '', 65_534, 65_534)
    await expect(fixture.open()).rejects.toMatchObject({ code: 'socket_unusable' })
  })

  test('that a killed app has left is replaced', async () => {
    mkdirSync(fixture.place.folder ?? '', { mode: 0o700 })
    const program = `require('net').createServer().listen(${JSON.stringify(fixture.place.path)},()=>process.kill(process.pid,'SIGKILL'))`
    spawnSync(process.execPath, ['-e', program])
    expect(statSync(fixture.place.path).isSocket()).toBe(true)
    await fixture.open()
    expect(await fixture.say(post('/v1/x', '{}', close))).toContain('"ok":true')
  })

  test('is replaced where a file stands in its place', async () => {
    mkdirSync(fixture.place.folder ?? '', { mode: 0o700 })
    writeFileSync(fixture.place.path, '')
    await fixture.open()
    expect(statSync(fixture.place.path).isSocket()).toBe(true)
  })

  test('on which somebody answers is left alone', async () => {
    mkdirSync(fixture.place.folder ?? '', { mode: 0o700 })
    const other = createServer((socket) => socket.destroy())
    await new Promise<void>((resolve) => other.listen(fixture.place.path, resolve))
    await expect(fixture.open()).rejects.toMatchObject({ code: 'socket_unusable' })
    await new Promise((resolve) => other.close(resolve))
  })

  test('is gone when it is closed, and waits for nobody', async () => {
    const server = await fixture.open()
    const socket = await fixture.connect()
    await server.close()
    expect(statSync(fixture.place.path, { throwIfNoEntry: false })).toBeUndefined()
    socket.destroy()
  })
})
