import { afterEach, describe, expect, test } from 'vitest'
import { ask, Client, createFixture, occupy, signedIn, waitFor } from './loopback-fixture'

let fixture = createFixture()
const renew = (options: Parameters<typeof createFixture>[0]) => {
  fixture = createFixture(options)
}
afterEach(async () => {
  await fixture[Symbol.asyncDispose]()
  renew({})
})

describe('one redirect', () => {
  test.each([
    ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+\/callback$/],
    ['::1', /^http:\/\/\[::1\]:\d+\/callback$/],
    ['localhost', /^http:\/\/localhost:\d+\/callback$/],
  ] as const)('comes in at %s', async (host, pattern) => {
    const opened = await fixture.open({ host })
    expect(opened.receiver.redirectUri).toMatch(pattern)
    for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
      const client = await Client.connect(opened.port, address)
      client.get('/callback?code=c1&state=s1', opened.host)
      await waitFor(() => fixture.arrived.length > 0)
      const redirect = fixture.arrived.pop()
      expect(redirect?.url).toBe(`${opened.receiver.redirectUri}?code=c1&state=s1`)
      await redirect?.answer(signedIn)
      expect((await client.answer())?.status).toBe(303)
    }
  })

  test('is held until it is answered, and the page that follows is served once', async () => {
    const { port, host } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback?code=MARKED-CODE&state=MARKED-STATE', host)
    await waitFor(() => fixture.arrived.length === 1)
    const early = await Promise.race([client.answer(), new Promise((resolve) => setTimeout(resolve, 50, 'held'))])
    expect(early).toBe('held')

    const redirect = fixture.arrived[0]
    await Promise.all([redirect?.answer(signedIn), redirect?.answer({ outcome: 'cancelled' })]) // the first one counts
    const seeOther = await client.answer()
    expect(seeOther?.status).toBe(303)
    const location = seeOther?.headers['location'] ?? ''
    expect(location).toMatch(/^\/result\/[\w-]{22}$/)

    const page = await client.get(location, host).answer()
    expect(page?.status).toBe(200)
    expect(page?.body).toContain('Ada at Example')
    expect(JSON.stringify([seeOther, page])).not.toContain('MARKED')
    expect((await ask(port, `GET ${location} HTTP/1.1\r\nHost: ${host}\r\n\r\n`))?.status).toBe(404)
  })

  test('every answer carries the same guards', async () => {
    const { port, host } = await fixture.open({}, fixture.expecting('s1'))
    const answers = [
      await ask(port, `GET /callback?state=wrong HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
      await ask(port, `GET /favicon.ico HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
      await ask(port, `GET /callback HTTP/1.1\r\nHost: evil.example\r\n\r\n`),
      await ask(port, 'nonsense\r\n\r\n'),
      await ask(port, `CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\n\r\n`),
      await ask(port, `GET /callback HTTP/1.1\r\nHost: ${host}\r\nExpect: 100-continue\r\n\r\n`),
    ]
    expect(answers.map((answer) => answer?.status)).toEqual([400, 204, 421, 400, 405, 417])
    for (const answer of answers) {
      expect(answer?.headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
        ),
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
    }
  })

  test('answering is harmless when the tab is closed, before and after', async () => {
    const { port, host, receiver } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback?state=s1', host)
    await waitFor(() => fixture.arrived.length === 1)
    client.socket.destroy()
    await client.closed
    await new Promise((resolve) => setTimeout(resolve, 20))
    await fixture.arrived[0]?.answer(signedIn)
    await fixture.arrived[0]?.answer({ outcome: 'cancelled' })
    const started = Date.now()
    await receiver[Symbol.asyncDispose]()
    expect(Date.now() - started).toBeLessThan(2_500) // nobody is left to wait for
  })

  test('that nobody answers ends with a page that says so', async () => {
    renew({ limits: { holdTime: 50 } })
    const { port, host } = await fixture.open()
    const answer = await ask(port, `GET /callback?state=s1 HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    expect(answer?.status).toBe(503)
    expect(answer?.body).toContain('taking too long')
  })

  test('that breaks the core ends the same way', async () => {
    const { port, host } = await fixture.open({}, () => {
      throw new Error('a defect')
    })
    expect((await ask(port, `GET /callback HTTP/1.1\r\nHost: ${host}\r\n\r\n`))?.status).toBe(503)
  })

  test('whose page cannot be rendered closes the connection', async () => {
    renew({
      renderPage: () => {
        throw new Error('a defect')
      },
    })
    const { port, host, receiver } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback', host)
    await waitFor(() => fixture.arrived.length === 1)
    await fixture.arrived[0]?.answer(signedIn)
    const location = (await client.answer())?.headers['location'] ?? ''
    expect(await client.get(location, host).answer()).toBeUndefined()
    await receiver[Symbol.asyncDispose]()
  })

  test('is answered before its page is made: the login waits for the answer', async () => {
    const made: string[] = []
    renew({
      renderPage: ({ outcome }) => {
        made.push(outcome)
        return outcome
      },
    })
    const { port, host } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback', host)
    await waitFor(() => fixture.arrived.length === 1)
    await fixture.arrived[0]?.answer(signedIn)
    const location = (await client.answer())?.headers['location'] ?? ''
    expect(made).toEqual([])
    expect((await client.get(location, host).answer())?.body).toBe('signed_in')
    expect(made).toEqual(['signed_in'])
  })
})

describe('dispose', () => {
  test('waits for the page to be fetched, takes no redirect meanwhile, and frees the port', async () => {
    const { port, host, receiver } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback?state=s1', host)
    await waitFor(() => fixture.arrived.length === 1)
    await fixture.arrived[0]?.answer(signedIn)
    const disposed = receiver[Symbol.asyncDispose]()
    expect((await ask(port, `GET /callback?state=s1 HTTP/1.1\r\nHost: ${host}\r\n\r\n`))?.status).toBe(404)
    const location = (await client.answer())?.headers['location'] ?? ''
    expect((await client.get(location, host).answer())?.body).toContain('You are signed in')
    await disposed
    expect(fixture.arrived).toHaveLength(1)
    expect((await occupy(port)).close().port).toBe(port)
  })

  test('waits no longer than its limit', async () => {
    renew({ limits: { lingerTime: 100 } })
    const { port, host, receiver } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback?state=s1', host)
    await waitFor(() => fixture.arrived.length === 1)
    await receiver[Symbol.asyncDispose]()
    expect((await client.answer())?.status).toBe(503)
    expect((await occupy(port)).close().port).toBe(port)
  })

  test.each(['127.0.0.1', '::1', 'localhost'] as const)('frees the port of %s whatever hangs on it', async (host) => {
    const opened = await fixture.open({ host })
    const address = host === '::1' ? '::1' : '127.0.0.1'
    const idle = await Promise.all([1, 2, 3].map(() => Client.connect(opened.port, address)))
    idle[1]?.send('GET /callback HTTP/1.1\r\nHo')
    await opened.receiver[Symbol.asyncDispose]()
    await opened.receiver[Symbol.asyncDispose]()
    for (const family of host === 'localhost' ? ['127.0.0.1', '::1'] : [address])
      (await occupy(opened.port, family)).close()
    await Promise.all(idle.map((client) => client.closed))
    expect(fixture.steps('receiver_closed')).toHaveLength(1)
  })

  test('of all closes at once, and none opens afterwards', async () => {
    const { port, host } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback?state=s1', host)
    await waitFor(() => fixture.arrived.length === 1)
    await fixture.receivers.dispose()
    expect((await client.answer())?.status).toBe(503)
    ;(await occupy(port)).close()
    await expect(fixture.open()).rejects.toMatchObject({ code: 'internal_error' })
  })
})

test('a start address leads to its target once, and says nothing of it itself', async () => {
  await using fixture = createFixture()
  const { receiver, port, host } = await fixture.open()
  const target = 'https://provider.example/authorize?state=s1&nonce=n1'
  let fetched = 0
  const start = new URL(
    receiver.startAddress?.(target, () => {
      fetched += 1
    }) ?? '',
  )
  expect(start.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/start\/[\w-]{22}$/)

  const first = await ask(port, `GET ${start.pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
  expect(first).toMatchObject({ status: 303, headers: { location: target, 'referrer-policy': 'no-referrer' } })
  const second = await ask(port, `GET ${start.pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
  expect(second).toMatchObject({ status: 404 })
  expect(fixture.arrived).toEqual([])
  expect(fetched).toBe(1)
})

test('a start address is refused to another Host, and does not outlive its receiver', async () => {
  await using fixture = createFixture()
  const kept = await fixture.open()
  const { receiver, port, host } = await fixture.open({ ports: [kept.port] })
  const { pathname } = new URL(receiver.startAddress?.('https://provider.example/', () => {}) ?? '')
  expect(await ask(port, `GET ${pathname} HTTP/1.1\r\nHost: evil.example\r\n\r\n`)).toMatchObject({ status: 421 })
  await receiver[Symbol.asyncDispose]()
  expect(await ask(port, `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toMatchObject({ status: 404 })
})
