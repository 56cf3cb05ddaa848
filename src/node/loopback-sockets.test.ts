import { afterEach, describe, expect, test } from 'vitest'
import { because } from '../shared/reason'
import { said } from '../testing/said'
import { ask, Client, createFixture, freePort, occupy, signedIn, waitFor } from './loopback-fixture'
import { listen } from './loopback-sockets'

let fixture = createFixture()
const renew = (options: Parameters<typeof createFixture>[0]) => {
  fixture = createFixture(options)
}
afterEach(async () => {
  await fixture[Symbol.asyncDispose]()
  renew({})
})

describe('ports', () => {
  test('a listed port is used, and a taken one passed', async () => {
    const taken = await occupy(0)
    const free = await freePort()
    const { port } = await fixture.open({ ports: [taken.port, free] })
    expect(port).toBe(free)
    expect(fixture.steps('ports_passed')[0]?.data).toEqual({ ports: [{ port: taken.port, code: 'EADDRINUSE' }] })
    taken.close()
  })

  test('one that the system does not allow is passed', async () => {
    renew({
      listen: (server, host, port) =>
        port === 81 ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : listen(server, host, port),
    })
    const free = await freePort()
    expect((await fixture.open({ ports: [81, free] })).port).toBe(free)
    await expect(fixture.open({ ports: [81] })).rejects.toMatchObject({
      code: 'loopback_ports_taken',
      detail: because('reason.port_forbidden', { port: '81', code: 'EACCES' }),
    })
  })

  test('when all are taken, it is said which, and by whom', async () => {
    const [one, other] = [await occupy(0), await occupy(0)]
    const refused = fixture.open({ ports: [one.port, other.port] })
    const failure = await refused.catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'loopback_ports_taken' })
    expect(said(failure)).toMatch(
      new RegExp(`^port ${one.port} is held by .+ \\(PID ${process.pid}\\); port ${other.port} is held by `),
    )
    one.close()
    other.close()
  })

  test('localhost passes a port that is taken in one family alone', async () => {
    const taken = await occupy(0, '::1')
    const free = await freePort()
    expect((await fixture.open({ host: 'localhost', ports: [taken.port, free] })).port).toBe(free)
    ;(await occupy(taken.port)).close()
    taken.close()
  })

  test('localhost makes do with one family where there is no other', async () => {
    renew({
      listen: (server, host, port) =>
        host === '::1'
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EADDRNOTAVAIL' }))
          : listen(server, host, port),
    })
    expect((await fixture.open({ host: 'localhost' })).port).toBeGreaterThan(0)
    await expect(fixture.open({ host: '::1' })).rejects.toMatchObject({ code: 'loopback_ports_taken' })
  })

  test('only the loopback address is bound', async () => {
    const { port } = await fixture.open()
    await expect(Client.connect(port, '127.0.0.2')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await expect(Client.connect(port, '::1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('a listed port that two attempts ask for', () => {
  test('is shared; a redirect is delivered once and survives the end of the other attempt', async () => {
    const ports = [await freePort()]
    const [first, second] = await Promise.all([fixture.open({ ports }), fixture.open({ ports })])
    expect(second.receiver.redirectUri).toBe(first.receiver.redirectUri)
    const client = (await Client.connect(first.port)).get('/callback?state=s2', first.host)
    await waitFor(() => fixture.arrived.length > 0)
    const started = Date.now()
    await first.receiver[Symbol.asyncDispose]()
    expect(Date.now() - started).toBeLessThan(2_500)
    expect(fixture.arrived).toHaveLength(1)

    await fixture.arrived[0]?.answer(signedIn)
    const location = (await client.answer())?.headers['location'] ?? ''
    const disposed = second.receiver[Symbol.asyncDispose]()
    expect((await client.get(location, first.host).answer())?.status).toBe(200)
    await disposed
    ;(await occupy(first.port)).close()
  })

  test('is shared between 127.0.0.1 and localhost, each answering to its own name', async () => {
    const ports = [await freePort()]
    const literal = await fixture.open({ ports })
    const named = await fixture.open({ ports, host: 'localhost', path: '/other' })
    void (await Client.connect(ports[0] ?? 0)).get('/callback', literal.host)
    void (await Client.connect(ports[0] ?? 0)).get('/other', named.host)
    await waitFor(() => fixture.arrived.length === 2)
    expect((await ask(named.port, `GET /callback HTTP/1.1\r\nHost: ${named.host}\r\n\r\n`))?.status).toBe(404)
  })

  test('is taken over while the first still lingers', async () => {
    renew({ limits: { lingerTime: 150 } })
    const ports = [await freePort()]
    const first = await fixture.open({ ports })
    void (await Client.connect(first.port)).get('/callback?state=s1', first.host)
    await waitFor(() => fixture.arrived.length === 1)
    await fixture.arrived[0]?.answer(signedIn)
    const disposed = first.receiver[Symbol.asyncDispose]()
    const second = await fixture.open({ ports })
    await disposed
    void (await Client.connect(second.port)).get('/callback?state=s2', second.host)
    await waitFor(() => fixture.arrived.length === 2)
  })

  test('lingers for the last of them, not for the first', async () => {
    renew({ limits: { lingerTime: 1_000 } })
    const ports = [await freePort()]
    const first = await fixture.open({ ports })
    void (await Client.connect(first.port)).get('/callback?state=s1', first.host)
    await waitFor(() => fixture.arrived.length === 1)
    const firstDisposed = first.receiver[Symbol.asyncDispose]()
    const second = await fixture.open({ ports })
    const client = (await Client.connect(second.port)).get('/callback?state=s2', second.host)
    await waitFor(() => fixture.arrived.length === 2)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const secondDisposed = second.receiver[Symbol.asyncDispose]()
    await firstDisposed
    await fixture.arrived[1]?.answer(signedIn)
    expect((await client.answer())?.status).toBe(303)
    await secondDisposed
    ;(await occupy(second.port)).close()
  })

  test('is bound anew at whatever moment of the closing of the first', async () => {
    const ports = [await freePort()]
    for (let moment = 0; moment < 20; moment++) {
      const first = await fixture.open({ ports })
      const idle = (await Client.connect(first.port)).send('GET /')
      const disposed = first.receiver[Symbol.asyncDispose]()
      for (let step = 0; step < moment; step++) await null
      const second = await fixture.open({ ports })
      await disposed
      expect((await ask(second.port, `GET /favicon.ico HTTP/1.1\r\nHost: ${second.host}\r\n\r\n`))?.status).toBe(204)
      await second.receiver[Symbol.asyncDispose]()
      idle.socket.destroy()
    }
  })
})
