import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { ask, Client, createFixture, signedIn, waitFor } from './loopback-fixture'

let fixture = createFixture()
const renew = (options: Parameters<typeof createFixture>[0]) => {
  fixture = createFixture(options)
}
afterEach(async () => {
  await fixture[Symbol.asyncDispose]()
  renew({})
})

const type = 'Content-Type: application/x-www-form-urlencoded'
const openForForms = (redirect: Parameters<typeof fixture.open>[0] = {}) =>
  fixture.open(redirect, (one) => fixture.arrived.push(one), 'form_post')

const head = (host: string, length: number | string, more: readonly string[] = [type], target = '/callback') =>
  [`POST ${target} HTTP/1.1`, `Host: ${host}`, ...more, `Content-Length: ${length}`, '', ''].join('\r\n')
const form = (host: string, body: string) => head(host, body.length) + body

const reasons = () => fixture.steps('request_refused').map(({ data }) => data?.['reason'])

/** The right answer gets in and gets its page, whatever else is going on. */
async function expectRightOneWins({ port, host }: Awaited<ReturnType<typeof openForForms>>): Promise<void> {
  const before = fixture.arrived.length
  const client = (await Client.connect(port)).send(form(host, 'code=c1&state=right'))
  await waitFor(() => fixture.arrived.length > before)
  const redirect = fixture.arrived[before]
  expect(redirect).toMatchObject({ url: `http://${host}/callback?code=c1&state=right`, form: true })
  await redirect?.answer(signedIn)
  const seeOther = await client.answer()
  expect(seeOther?.status).toBe(303)
  expect((await client.get(seeOther?.headers['location'] ?? '', host).answer())?.body).toContain('You are signed in')
}

describe('an answer as a form', () => {
  test.each(['127.0.0.1', '::1', 'localhost'] as const)(
    'is held, answered by a 303 and a page, at %s',
    async (name) => {
      const opened = await openForForms({ host: name })
      if (name === '127.0.0.1') return expectRightOneWins(opened)
      const client = (await Client.connect(opened.port, '::1')).send(form(opened.host, 'code=c1&state=s1'))
      await waitFor(() => fixture.arrived.length === 1)
      await fixture.arrived[0]?.answer(signedIn)
      expect((await client.answer())?.status).toBe(303)
    },
  )

  test('may come in pieces, and in an address instead', async () => {
    const opened = await openForForms()
    const { port, host } = opened
    const client = await Client.connect(port)
    for (const piece of form(host, 'code=c%31&state=s+1').match(/.{1,7}/gs) ?? []) {
      client.send(piece)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await waitFor(() => fixture.arrived.length === 1)
    expect(fixture.arrived[0]?.url).toBe(`http://${host}/callback?code=c%31&state=s+1`)
    ;(await Client.connect(port)).get('/callback?code=c1&state=s1', host)
    await waitFor(() => fixture.arrived.length === 2)
    expect(fixture.arrived[1]?.form).toBe(false)
  })

  test('with a wrong state gets a 400 page, and the right one still gets in', async () => {
    const opened = await fixture.open({}, fixture.expecting('right'), 'form_post')
    const stray = await ask(opened.port, form(opened.host, 'code=c1&state=wrong'))
    expect(stray?.status).toBe(400)
    expect(stray?.headers['content-security-policy']).toContain("default-src 'none'")
    await expectRightOneWins(opened)
  })

  test('is refused where it was not asked for', async () => {
    const { port, host } = await fixture.open()
    const answer = await ask(port, form(host, 'code=c1&state=s1'))
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET' } })
    expect([fixture.arrived, reasons()]).toEqual([[], ['method_refused']])
  })

  test('is taken by the one who asked, where another shares the socket', async () => {
    const { port } = await fixture.open({ ports: [47_931] })
    const opened = await openForForms({ ports: [47_931] })
    expect(opened.port).toBe(port)
    await expectRightOneWins(opened)
    await opened.receiver[Symbol.asyncDispose]()
    expect((await ask(port, form(opened.host, 'code=c1&state=s1')))?.status).toBe(405)
  })
})

describe('a form is refused, and the right one still gets in', () => {
  test.each<[number, string, string, (host: string) => string]>([
    [413, 'body_too_large', 'a huge one', (host) => head(host, 10_000_000) + 'x'.repeat(100_000)],
    [413, 'body_too_large', 'one byte too many', (host) => head(host, 32_769)],
    [
      411,
      'length_missing',
      'chunks',
      (host) => `POST /callback HTTP/1.1\r\nHost: ${host}\r\n${type}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [411, 'length_missing', 'no length', (host) => `POST /callback HTTP/1.1\r\nHost: ${host}\r\n${type}\r\n\r\n`],
    [415, 'type_refused', 'JSON', (host) => `${head(host, 2, ['Content-Type: application/json'])}{}`],
    [
      415,
      'type_refused',
      'a file upload',
      (host) => `${head(host, 2, ['Content-Type: multipart/form-data; boundary=x'])}--`,
    ],
    [415, 'type_refused', 'no type', (host) => `${head(host, 7, [])}state=s`],
    [
      400,
      'query_refused',
      'parameters in both places',
      (host) => `${head(host, 7, [type], '/callback?code=c1')}state=s`,
    ],
    [404, 'path_unknown', 'another path', (host) => `${head(host, 7, [type], '/callback/')}state=s`],
    [421, 'host_unknown', 'another host', () => `${head('evil.example', 7)}state=s`],
    [417, 'expectation_refused', 'an expectation', (host) => head(host, 7, [type, 'Expect: 100-continue'])],
    [400, 'body_malformed', 'a fragment', (host) => form(host, 'code=c1&state=s#x')],
    [400, 'body_malformed', 'a space', (host) => form(host, 'state=s 1')],
    [400, 'body_malformed', 'a line break', (host) => form(host, 'state=s\r\n')],
    [400, 'body_malformed', 'a zero', (host) => form(host, 'state=s\u0000')],
    [405, 'method_refused', 'a PUT', (host) => form(host, 'state=s').replace('POST', 'PUT')],
  ])('with %i, %s: %s', async (status, reason, _what, request) => {
    const opened = await openForForms()
    const answer = await ask(opened.port, request(opened.host))
    expect({ status: answer?.status, reason: reasons()[0] }).toEqual({ status, reason })
    expect(fixture.arrived).toEqual([])
    expect(JSON.stringify(fixture.events)).not.toMatch(/c1|state=s/)
    await expectRightOneWins(opened)
  })

  test('with 408 when it comes too slowly', async () => {
    renew({ limits: { bodyTime: 150 } })
    const opened = await openForForms()
    const slow = (await Client.connect(opened.port)).send(head(opened.host, 1_000))
    const drip = setInterval(() => slow.send('x'), 20)
    await expectRightOneWins(opened)
    expect((await slow.answer())?.status).toBe(408)
    clearInterval(drip)
    await slow.closed
    expect(reasons()).toEqual(['body_too_slow'])
  })

  test('without a word when it breaks off', async () => {
    const opened = await openForForms()
    const client = (await Client.connect(opened.port)).send(`${head(opened.host, 1_000)}code=c1`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    client.socket.destroy()
    await expectRightOneWins(opened)
    expect(fixture.arrived).toHaveLength(1)
  })

  test('when another request comes behind it at once', async () => {
    const opened = await openForForms()
    const { port, host } = opened
    const client = await Client.connect(port)
    client.send(form(host, 'state=s1') + form(host, 'state=s2'))
    await client.closed
    expect(fixture.arrived.length).toBeLessThanOrEqual(1)
    expect(reasons()).toContain('request_pipelined')
  })

  test('when the attempt has ended meanwhile', async () => {
    await fixture.open({ ports: [47_932] })
    const opened = await openForForms({ ports: [47_932] })
    const client = (await Client.connect(opened.port)).send(`${head(opened.host, 8)}stat`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await opened.receiver[Symbol.asyncDispose]()
    client.send('e=s1')
    expect((await client.answer())?.status).toBe(404)
    expect(fixture.arrived).toEqual([])
  })

  test('however many are begun and never ended: they are the first to go', async () => {
    renew({ limits: { connections: 8 } })
    const opened = await openForForms()
    for (let i = 0; i < 40; i += 1) (await Client.connect(opened.port)).send(`${head(opened.host, 1_000)}x`)
    await expectRightOneWins(opened)
  })
})

test('whatever body is sent, it is delivered as it came or not at all', async () => {
  const opened = await fixture.open(
    {},
    (redirect) => {
      fixture.arrived.push(redirect)
      void redirect.answer({ outcome: 'stray' })
    },
    'form_post',
  )
  const near = fc.constantFrom(...'&=%+#?/\\ \t"<'.split(''), 'state', 'code', 'é', '\u0000')
  const body = fc.oneof(
    fc.string(),
    fc.array(near, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      fixture.arrived.length = 0
      const answer = await ask(opened.port, head(opened.host, Buffer.byteLength(text)) + text)
      const isForm = /^[!-"$-~]*$/.test(text)
      expect(fixture.arrived.map(({ url }) => url)).toEqual(isForm ? [`http://${opened.host}/callback?${text}`] : [])
      expect(answer?.status).toBe(400)
    }),
    { numRuns: 300 },
  )
})
