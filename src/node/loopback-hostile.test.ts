import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { ask, Client, createFixture, expectRightOneWins } from './loopback-fixture'

let fixture = createFixture()
const renew = (options: Parameters<typeof createFixture>[0]) => {
  fixture = createFixture(options)
}
afterEach(async () => {
  await fixture[Symbol.asyncDispose]()
  renew({})
})

type Opened = Awaited<ReturnType<typeof fixture.open>>

const reasons = () => fixture.steps('request_refused').map(({ data }) => data?.['reason'])
const refusedAs = (status: number, reason: string) => ({ status, reason })

async function statusAndReason(opened: Opened, request: string) {
  const answer = await ask(opened.port, request)
  expect(fixture.arrived).toEqual([])
  return { status: answer?.status, reason: reasons().at(-1) }
}

describe('a request that cannot be read', () => {
  test('for its headers come too slowly', async () => {
    renew({ limits: { headerTime: 200 } })
    const opened = await fixture.open()
    const slow = (await Client.connect(opened.port)).send('GET /callback?code=c1 HTTP/1.1\r\nHost: ')
    const drip = setInterval(() => slow.send('x'), 20)
    expect((await slow.answer())?.status).toBe(408)
    clearInterval(drip)
    await slow.closed
    expect(reasons()).toEqual(['headers_too_slow'])
    await expectRightOneWins(fixture, opened)
  })

  test('for it never begins: the connection is closed without a word', async () => {
    renew({ limits: { headerTime: 100 } })
    const opened = await fixture.open()
    expect(await (await Client.connect(opened.port)).rest()).toBe('')
    expect(reasons()).toEqual([])
  })

  test.each([
    ['a header', (host: string) => `GET /callback HTTP/1.1\r\nHost: ${host}\r\nCookie: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['many headers', (host: string) => `GET /callback HTTP/1.1\r\nHost: ${host}\r\n${'a: b\r\n'.repeat(40_000)}\r\n`],
    ['a target', (host: string) => `GET /callback?${'x'.repeat(40_000)} HTTP/1.1\r\nHost: ${host}\r\n\r\n`],
  ])('for %s is too large', async (_, request) => {
    const opened = await fixture.open()
    expect(await statusAndReason(opened, request(opened.host))).toEqual(refusedAs(431, 'headers_too_large'))
  })

  test.each([
    ['nonsense', 'request_malformed', 'hello\r\n\r\n'],
    ['a header folded or with a bare line feed', 'request_malformed', 'GET /callback HTTP/1.1\nHost: x\n\n y\r\n\r\n'],
    ['HTTPS', 'https_attempted', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000'],
  ])('for it is %s', async (_, reason, request) => {
    expect(await statusAndReason(await fixture.open(), request)).toEqual(refusedAs(400, reason))
  })
})

describe('a request that is not the redirect', () => {
  test.each([
    [
      421,
      'host_unknown',
      'a rebound name',
      'GET /callback?code=c1&state=s1 HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n',
    ],
    [421, 'host_unknown', 'localhost', 'GET /callback HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n'],
    [421, 'host_unknown', 'no port', 'GET /callback HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    [400, 'host_missing', 'no Host', 'GET /callback HTTP/1.1\r\n\r\n'],
    [400, 'host_missing', 'HTTP/1.0', 'GET /callback HTTP/1.0\r\n\r\n'],
    [400, 'host_repeated', 'two Hosts', 'GET /callback HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\n\r\n'],
    [413, 'body_refused', 'a body', 'GET /callback HTTP/1.1\r\nHost: HOST\r\nContent-Length: 4\r\n\r\nabcd'],
    [
      413,
      'body_refused',
      'chunks',
      'GET /callback HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      400,
      'request_malformed',
      'two lengths',
      'GET /callback HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\nContent-Length: 4\r\n\r\n',
    ],
    [405, 'method_refused', 'CONNECT', 'CONNECT HOST HTTP/1.1\r\nHost: HOST\r\n\r\n'],
    [417, 'expectation_refused', 'an expectation', 'GET /callback HTTP/1.1\r\nHost: HOST\r\nExpect: tea\r\n\r\n'],
  ])('%i, %s: %s', async (status, reason, _, request) => {
    const opened = await fixture.open()
    const text = request.replaceAll('HOST', opened.host).replaceAll('PORT', String(opened.port))
    expect(await statusAndReason(opened, text)).toEqual(refusedAs(status, reason))
    await expectRightOneWins(fixture, opened)
  })

  test.each(['POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'])(
    'for its method is %s',
    async (method) => {
      const { port, host } = await fixture.open()
      const preflight = 'Origin: https://evil.example\r\nAccess-Control-Request-Private-Network: true'
      const client = (await Client.connect(port)).send(
        `${method} /callback?code=c1 HTTP/1.1\r\nHost: ${host}\r\n${preflight}\r\n\r\n`,
      )
      const text = await client.rest()
      expect(text).toMatch(/^HTTP\/1\.1 405 /)
      expect(text).toContain('\r\nAllow: GET\r\n')
      expect(text.toLowerCase()).not.toContain('access-control')
      expect(fixture.arrived).toEqual([])
    },
  )

  test.each([
    ...[
      '//callback',
      '/callback/',
      '/%63allback',
      '/callback;x',
      '/./callback',
      '/a/../callback',
      '/callback/..;/callback',
    ],
    ...[
      'http://127.0.0.1/callback',
      'http://HOST/callback?code=c1',
      'HOST/callback',
      '*',
      '/callback#code=c1',
      '/result/',
    ],
  ])('for its target is %s', async (target) => {
    const opened = await fixture.open()
    const { host } = opened
    const { status } = await statusAndReason(
      opened,
      `GET ${target.replace('HOST', host)} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    )
    expect(status).toBeOneOf([400, 404])
  })

  test('for it is a favicon: no answer to anything, and not worth a record', async () => {
    const opened = await fixture.open()
    const answer = await ask(opened.port, `GET /favicon.ico HTTP/1.1\r\nHost: ${opened.host}\r\n\r\n`)
    expect(answer?.status).toBe(204)
    expect([fixture.arrived, fixture.events]).toEqual([[], []])
    await expectRightOneWins(fixture, opened)
  })
})

test('whatever target is sent, only GETs of the exact path are delivered', async () => {
  const opened = await fixture.open({}, (redirect) => {
    fixture.arrived.push(redirect)
    void redirect.answer({ outcome: 'stray' })
  })
  const near = fc.constantFrom(
    ...'/callback?#%2f;\\.:@&='.split(''),
    '/callback',
    opened.host,
    'http://',
    '..',
    '\u00e9',
    '\t',
  )
  const target = fc
    .oneof(
      fc.string(),
      fc.array(near, { maxLength: 8 }).map((parts) => parts.join('')),
    )
    .filter((text) => !/[\r\n]/.test(text))
  const method = fc.constantFrom('GET', 'GET', 'GET', 'POST', 'HEAD')
  await fc.assert(
    fc.asyncProperty(method, target, async (m, t) => {
      fixture.arrived.length = 0
      const answer = await ask(opened.port, `${m} ${t} HTTP/1.1\r\nHost: ${opened.host}\r\n\r\n`)
      const isExact = m === 'GET' && /^\/callback(\?[!-"$-~]*)?$/.test(t)
      expect(fixture.arrived.map((redirect) => redirect.url)).toEqual(isExact ? [`http://${opened.host}${t}`] : [])
      expect(answer === undefined || (answer.status >= 400 && answer.status < 500)).toBe(true)
    }),
    {
      numRuns: 500,
      examples: [
        ['GET', '/callback'],
        ['GET', '/callback?'],
        ['GET', '/callback?code=c1'],
        ['GET', '/callback ?x'],
      ],
    },
  )
})
