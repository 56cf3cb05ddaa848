import { lookup } from 'node:dns/promises'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import tls from 'node:tls'
import { describe, expect, test } from 'vitest'
import { isLoopbackHost } from './loopback-host'

const forbidden = { name: 'NetworkForbiddenError' }

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['[::1]', true],
  ['::ffff:127.0.0.1', true],
  ['localhost', true],
  ['app.localhost', true],
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['127.0.0.1.example.com', false],
  ['localhost.example.com', false],
  ['example.com', false],
])('isLoopbackHost says of %s: %s', (host, loopback) => {
  expect(isLoopbackHost(host)).toBe(loopback)
})

describe('a test', () => {
  test.each(['http://192.0.2.1/', 'https://192.0.2.1/', 'http://[2001:db8::1]/', 'https://example.com/'])(
    'cannot fetch %s',
    async (url) => {
      await expect(fetch(url)).rejects.toMatchObject({ cause: forbidden })
    },
  )

  test('cannot open a socket, plain or TLS', () => {
    expect(() => net.connect(80, '192.0.2.1')).toThrow(expect.objectContaining(forbidden))
    expect(() => net.connect({ port: 80, host: 'example.com' })).toThrow(expect.objectContaining(forbidden))
    expect(() => tls.connect({ port: 443, host: '192.0.2.1' })).toThrow(expect.objectContaining(forbidden))
  })

  test('cannot make an http request', async () => {
    const failed = new Promise((_, reject) => http.get('http://192.0.2.1/').on('error', reject))
    await expect(failed).rejects.toMatchObject(forbidden)
  })

  test('cannot ask for a name', async () => {
    await expect(async () => lookup('example.com')).rejects.toMatchObject(forbidden)
  })

  test('can reach a server of its own', async () => {
    const server = http.createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here')
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('here')
    server.close()
  })
})
