import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { describe, expect, test } from 'vitest'
import { LoginError } from './login-error'
import { answerLimit, networkFailure, observeFetch, requestLimit } from './observed-fetch'
import type { Fetch } from './ports'
import { collectingJournal, steps } from './testing/collecting-journal'
import { FakeClock } from './testing/fake-clock'
import { settle, until } from './testing/gate'

const url = 'https://tenant.example.com/oauth/token?secret=s1#secret'

function observe(fetch: Fetch, signal?: AbortSignal) {
  const clock = new FakeClock()
  const { journal, events } = collectingJournal(() => clock.now())
  return { clock, events, ...observeFetch(fetch, clock, journal, signal) }
}

/** Never answers, and ends as `fetch` does when it is aborted. */
const silent: Fetch = (_input, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })

async function listen<S extends Server>(server: S) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, port, [Symbol.dispose]: () => server.close() }
}

const serve = (listener: RequestListener) => listen(createServer(listener))

describe('observeFetch', () => {
  test('gives the whole response, and records method, address and status, but no query and no body', async () => {
    const answer = async () => Response.json({ access_token: 'at-1' }, { status: 201, headers: { 'x-a': '1' } })
    const { fetch, events } = observe(answer)
    const response = await fetch(url, { method: 'POST', body: 'code=c1' })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-a')).toBe('1')
    expect(await response.json()).toEqual({ access_token: 'at-1' })
    expect(steps(events, 'request')).toMatchObject([
      { data: { method: 'POST', address: 'https://tenant.example.com/oauth/token', status: 201 } },
    ])
    expect(JSON.stringify(events).replaceAll('"secret":', '')).not.toMatch(/s1|secret|c1|at-1/)
  })

  test.each([200, 204, 302, 304, 400, 429, 503])('hands on an answer without a body at HTTP %d', async (status) => {
    const { fetch } = observe(async () => new Response(null, { status }))
    expect((await fetch(url)).status).toBe(status)
  })

  test('ends a request that takes too long with network_timeout, and records it', async () => {
    const { fetch, clock, events } = observe(silent)
    const answer = fetch(url)
    clock.advance(requestLimit)
    await expect(answer).rejects.toMatchObject({ code: 'network_timeout', detail: 'tenant.example.com' })
    expect(steps(events, 'request')).toMatchObject([{ took: requestLimit, data: { failed: 'network_timeout' } }])
  })

  test('ends a body that stalls with network_timeout', async () => {
    using server = await serve((_request, response) => void response.writeHead(200).write('{"access'))
    const { fetch, clock } = observe(globalThis.fetch)
    const answer = fetch(server.url)
    const ended = expect(answer).rejects.toMatchObject({ code: 'network_timeout' })
    await settle()
    clock.advance(requestLimit)
    await ended
  })

  test('calls a body that breaks off network_unreachable', async () => {
    using server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"access')
      setTimeout(() => response.destroy(), 10)
    })
    await expect(observe(globalThis.fetch).fetch(server.url)).rejects.toMatchObject({ code: 'network_unreachable' })
  })

  test('takes an answer of 1 MiB, and ends a larger one with provider_answer_too_large', async () => {
    const { fetch } = observe(async () => new Response('x'.repeat(answerLimit)))
    expect((await (await fetch(url)).text()).length).toBe(1_048_576)
    const larger = observe(async () => new Response('x'.repeat(answerLimit + 1)))
    await expect(larger.fetch(url)).rejects.toMatchObject({
      code: 'provider_answer_too_large',
      detail: 'tenant.example.com',
    })
    expect(steps(larger.events, 'request')).toMatchObject([{ data: { failed: 'provider_answer_too_large' } }])
    expect(larger.clock.pending).toBe(0)
  })

  test('hangs up on an answer that never ends', async () => {
    let closed = false
    using server = await serve((_request, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      }
      response.on('drain', pour).on('close', () => {
        closed = true
      })
      pour()
    })
    await expect(observe(globalThis.fetch).fetch(server.url)).rejects.toMatchObject({
      code: 'provider_answer_too_large',
    })
    await until(() => closed)
  })

  test('leaves no timer behind', async () => {
    const { fetch, clock } = observe(async () => new Response('{}'))
    await fetch(url)
    expect(clock.pending).toBe(0)
    const failing = observe(async () => Promise.reject(new TypeError('fetch failed')))
    await failing.fetch(url).catch(() => {})
    expect(failing.clock.pending).toBe(0)
  })

  test('ends with the reason of the attempt when that is cancelled', async () => {
    const cancel = new AbortController()
    const { fetch, events } = observe(silent, cancel.signal)
    const answer = fetch(url)
    const reason = new LoginError('attempt_cancelled')
    cancel.abort(reason)
    await expect(answer).rejects.toBe(reason)
    expect(steps(events, 'request')).toMatchObject([{ data: { failed: 'attempt_cancelled' } }])
  })

  test('does not even begin once the attempt is cancelled', async () => {
    const { fetch } = observe(
      async (_input, init) => {
        init?.signal?.throwIfAborted()
        return new Response('{}')
      },
      AbortSignal.abort(new LoginError('attempt_cancelled')),
    )
    await expect(fetch(url)).rejects.toMatchObject({ code: 'attempt_cancelled' })
  })

  test('calls a time limit of the library network_timeout', async () => {
    const { fetch } = observe(silent)
    await expect(fetch(url, { signal: AbortSignal.timeout(1) })).rejects.toMatchObject({ code: 'network_timeout' })
  })

  test.each([
    ['ahead', 90_000],
    ['behind', -3_600_000],
  ])('knows how far the provider’s clock is %s', async (_where, offset) => {
    const clock = new FakeClock(Date.UTC(2030, 0, 1))
    const { journal } = collectingJournal()
    const date = new Date(clock.now() + offset).toUTCString()
    const observed = observeFetch(async () => new Response('{}', { headers: { date } }), clock, journal)
    expect(observed.clockOffset()).toBeUndefined()
    await observed.fetch(url)
    expect(observed.clockOffset()).toBe(offset)
  })

  test('knows of no offset where the provider sends no date, or none that can be read', async () => {
    const { fetch, clockOffset } = observe(async () => new Response('{}', { headers: { date: 'yesterday' } }))
    await fetch(url)
    expect(clockOffset()).toBeUndefined()
  })
})

describe('pause', () => {
  test('waits by the clock', async () => {
    const { clock, pause } = observe(silent)
    let over = false
    const waiting = pause(1_000).then(() => {
      over = true
    })
    clock.advance(999)
    await settle()
    expect(over).toBe(false)
    clock.advance(1)
    await waiting
    expect(clock.pending).toBe(0)
  })

  test.each(['before', 'meanwhile'])('ends when it is cancelled %s', async (when) => {
    const abort = new AbortController()
    const reason = new LoginError('attempt_cancelled')
    if (when === 'before') abort.abort(reason)
    const { clock, pause } = observe(silent, abort.signal)
    const waiting = pause(1_000)
    abort.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    expect(clock.pending).toBe(0)
  })
})

describe('networkFailure', () => {
  const node = (code: string) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code}`), { code }) })
  const chromium = (name: string) => new Error(`net::${name}`)

  test.each([
    ['network_unreachable', 'ECONNREFUSED', node('ECONNREFUSED')],
    ['network_unreachable', 'ENOTFOUND', node('ENOTFOUND')],
    ['network_unreachable', 'EAI_AGAIN', node('EAI_AGAIN')],
    ['network_unreachable', 'ECONNRESET', node('ECONNRESET')],
    ['network_unreachable', 'ENETUNREACH', node('ENETUNREACH')],
    ['network_unreachable', 'UND_ERR_SOCKET', node('UND_ERR_SOCKET')],
    ['network_timeout', 'ETIMEDOUT', node('ETIMEDOUT')],
    ['network_timeout', 'UND_ERR_CONNECT_TIMEOUT', node('UND_ERR_CONNECT_TIMEOUT')],
    ['network_timeout', 'UND_ERR_HEADERS_TIMEOUT', node('UND_ERR_HEADERS_TIMEOUT')],
    ['network_timeout', 'UND_ERR_BODY_TIMEOUT', node('UND_ERR_BODY_TIMEOUT')],
    ['tls_failed', 'CERT_HAS_EXPIRED', node('CERT_HAS_EXPIRED')],
    ['tls_failed', 'DEPTH_ZERO_SELF_SIGNED_CERT', node('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['tls_failed', 'SELF_SIGNED_CERT_IN_CHAIN', node('SELF_SIGNED_CERT_IN_CHAIN')],
    ['tls_failed', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', node('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
    ['tls_failed', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', node('UNABLE_TO_GET_ISSUER_CERT_LOCALLY')],
    ['tls_failed', 'ERR_TLS_CERT_ALTNAME_INVALID', node('ERR_TLS_CERT_ALTNAME_INVALID')],
    ['tls_failed', 'ERR_SSL_WRONG_VERSION_NUMBER', node('ERR_SSL_WRONG_VERSION_NUMBER')],
    ['tls_failed', 'EPROTO', node('EPROTO')],
    ['network_unreachable', 'ERR_NAME_NOT_RESOLVED', chromium('ERR_NAME_NOT_RESOLVED')],
    ['network_unreachable', 'ERR_CONNECTION_REFUSED', chromium('ERR_CONNECTION_REFUSED')],
    ['network_unreachable', 'ERR_INTERNET_DISCONNECTED', chromium('ERR_INTERNET_DISCONNECTED')],
    ['network_unreachable', 'ERR_PROXY_CONNECTION_FAILED', chromium('ERR_PROXY_CONNECTION_FAILED')],
    ['network_unreachable', 'ERR_NETWORK_CHANGED', chromium('ERR_NETWORK_CHANGED')],
    ['network_timeout', 'ERR_TIMED_OUT', chromium('ERR_TIMED_OUT')],
    ['network_timeout', 'ERR_CONNECTION_TIMED_OUT', chromium('ERR_CONNECTION_TIMED_OUT')],
    ['tls_failed', 'ERR_CERT_AUTHORITY_INVALID', chromium('ERR_CERT_AUTHORITY_INVALID')],
    ['tls_failed', 'ERR_CERT_DATE_INVALID', chromium('ERR_CERT_DATE_INVALID')],
    ['tls_failed', 'ERR_SSL_PROTOCOL_ERROR', chromium('ERR_SSL_PROTOCOL_ERROR')],
    ['tls_failed', 'ERR_BAD_SSL_CLIENT_AUTH_CERT', chromium('ERR_BAD_SSL_CLIENT_AUTH_CERT')],
  ])('is %s for %s', (code, reason, error) => {
    expect(networkFailure(error, 'host.example')).toMatchObject({ code, detail: `host.example: ${reason}` })
  })

  test.each([
    ['an error without a code', new TypeError('fetch failed')],
    ['something that is no error', 'boom'],
    ['nothing', undefined],
  ])('is network_unreachable for %s', (_what, error) => {
    expect(networkFailure(error, 'host.example')).toMatchObject({ code: 'network_unreachable', detail: 'host.example' })
  })

  test('names what Node’s own fetch says of a port where nothing listens', async () => {
    const { url, [Symbol.dispose]: close } = await listen(createTcpServer())
    close()
    await expect(observe(globalThis.fetch).fetch(url)).rejects.toMatchObject({
      code: 'network_unreachable',
      detail: expect.stringContaining('ECONNREFUSED'),
    })
  })

  test('names what Node’s own fetch says of a server that speaks no TLS', async () => {
    using server = await serve((_request, response) => void response.end('plain'))
    await expect(observe(globalThis.fetch).fetch(`https://127.0.0.1:${server.port}/`)).rejects.toMatchObject({
      code: 'tls_failed',
    })
  })
})
