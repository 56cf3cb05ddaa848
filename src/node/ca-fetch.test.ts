import { once } from 'node:events'
import { appendFile, copyFile, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { networkFailure } from '../core/observed-fetch'
import { createCaFetch, firstProxy } from './ca-fetch'
import { readCaFile } from './ca-file'
import { makeAuthority, type OwnAuthority } from './ca-fixture'

let authority: OwnAuthority
let stranger: OwnAuthority
let server: Server
let origin: string

const portOf = (listening: { address(): unknown }) => (listening.address() as AddressInfo).port

beforeAll(async () => {
  ;[authority, stranger] = await Promise.all([
    makeAuthority(['IP:127.0.0.1', 'DNS:id.proxied.example']),
    makeAuthority(['DNS:elsewhere.example']),
  ])
  server = createServer(authority.server, (request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/elsewhere' }).end()
    else if (request.url === '/empty') response.writeHead(204).end()
    else response.setHeader('set-cookie', 'a=b').end(`${request.method} ${request.headers.cookie ?? 'no cookie'}`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `https://127.0.0.1:${portOf(server)}`
})

afterAll(async () => {
  server.close()
  await Promise.all([authority.dispose(), stranger.dispose()])
})

async function setUp(caFile = authority.caFile, proxy = 'DIRECT') {
  const own = createCaFetch(await readCaFile(caFile), async () => proxy)
  onTestFinished(() => own.close())
  return own.fetch
}

/** A proxy that tunnels everything to the server of this test. */
async function startProxy() {
  const asked: string[] = []
  const proxy = createHttpServer().listen(0, '127.0.0.1')
  proxy.on('connect', ({ url }, client) => {
    asked.push(String(url))
    const upstream = connect(portOf(server), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) socket.on('error', () => {})
  })
  await once(proxy, 'listening')
  onTestFinished(() => {
    proxy.close()
    proxy.closeAllConnections()
  })
  return { asked, entry: `PROXY 127.0.0.1:${portOf(proxy)}` }
}

describe('with a CA file', () => {
  test('a provider whose certificate comes from that authority is reached, without cookies', async () => {
    const fetch = await setUp()
    for (const _again of [1, 2]) {
      const response = await fetch(origin, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
      expect(response).toBeInstanceOf(Response)
      expect([response.status, await response.text()]).toEqual([200, 'POST no cookie'])
    }
  })

  test('a redirect that is not to be followed is given as it is, and an answer may be empty', async () => {
    const fetch = await setUp()
    expect((await fetch(`${origin}/moved`, { redirect: 'manual' })).status).toBe(302)
    expect((await fetch(`${origin}/empty`)).body).toBeNull()
  })

  test('another authority is not trusted: tls_failed', async () => {
    const fetch = await setUp(stranger.caFile)
    const error = await fetch(origin).catch((error: unknown) => error)
    expect(networkFailure(error, 'host')).toMatchObject({ code: 'tls_failed', tls: 'unknown_issuer' })
  })

  test('the name is checked: tls_failed', async () => {
    const fetch = await setUp()
    const error = await fetch(origin.replace('127.0.0.1', 'localhost')).catch((error: unknown) => error)
    expect(networkFailure(error, 'host')).toMatchObject({ code: 'tls_failed', tls: 'wrong_host' })
  })

  test('a request can be cancelled', async () => {
    const fetch = await setUp()
    await expect(fetch(origin, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop')
  })

  test('requests go through the proxy of the system, which sees the name alone', async () => {
    const { asked, entry } = await startProxy()
    const fetch = await setUp(authority.caFile, `${entry}; DIRECT`)
    expect(await (await fetch('https://id.proxied.example/secret-path')).text()).toBe('GET no cookie')
    expect(asked).toEqual(['id.proxied.example:443'])
  })
})

describe('the proxy', () => {
  test.each([
    ['DIRECT', undefined],
    ['', undefined],
    ['PROXY a:1; DIRECT', 'http://a:1'],
    ['SOCKS5 s:1; PROXY a:1', 'http://a:1'],
    ['HTTPS a:1', 'https://a:1'],
    ['SOCKS5 s:1; DIRECT', undefined],
  ])('of %j is %s', (entries, proxy) => {
    expect(firstProxy(entries)).toBe(proxy)
  })

  test('is never left out because it is of a kind that cannot be used: network_unreachable', () => {
    expect(() => firstProxy('SOCKS5 s:1')).toThrow(expect.objectContaining({ code: 'network_unreachable' }))
  })
})

describe('a CA file is refused with ca_file_invalid', () => {
  const file = (name: string) => join(authority.caFile, '..', name)

  test.each([
    ['no PEM', 'reason.no_certificate', 'hello'],
    ['a key', 'reason.private_key', '-----BEGIN EC PRIVATE KEY-----\n-----END EC PRIVATE KEY-----'],
    ['a damaged one', 'reason.certificate_damaged', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('%s', async (_what, why, content) => {
    await writeFile(file('other.pem'), content)
    await expect(readCaFile(file('other.pem'))).rejects.toMatchObject({
      code: 'ca_file_invalid',
      detail: { id: why, values: { path: file('other.pem') } },
    })
  })

  test('one that is not there', async () => {
    await expect(readCaFile(file('gone.pem'))).rejects.toMatchObject({ detail: `${file('gone.pem')}: ENOENT` })
  })

  test('comments and several certificates are taken', async () => {
    await copyFile(authority.caFile, file('both.pem'))
    await appendFile(file('both.pem'), `# the other\n${await readCaFile(stranger.caFile)}`)
    expect(await readCaFile(file('both.pem'))).toHaveLength(2)
  })
})
