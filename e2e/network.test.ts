import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { makeAuthority } from '../src/node/ca-fixture'
import { call, homeOf, startApp } from './app'
import { expect, test } from './scene'

const issuer = 'https://id.proxied.example/'
const profile = { kind: 'oidc', name: 'Behind a proxy', issuer, clientId: 'c' } as const

/** A provider with a certificate of its own authority, that is reached through a proxy alone. */
async function startProxiedProvider() {
  const authority = await makeAuthority(['DNS:id.proxied.example'])
  const at = (name: string) => `${issuer}${name}`
  const metadata = {
    issuer,
    authorization_endpoint: at('a'),
    token_endpoint: at('t'),
    jwks_uri: at('k'),
    response_types_supported: ['code'],
  }
  const provider = createServer(authority.server, (_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata))
  }).listen(0, '127.0.0.1')
  await once(provider, 'listening')
  const tunnels: string[] = []
  const proxy = createHttpServer().listen(0, '127.0.0.1')
  proxy.on('connect', ({ url }, client) => {
    tunnels.push(String(url))
    const upstream = connect((provider.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) socket.on('error', () => {})
  })
  await once(proxy, 'listening')
  return {
    caFile: authority.caFile,
    tunnels,
    env: { https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, no_proxy: '' },
    stop: async () => {
      for (const server of [provider, proxy]) server.close()
      await authority.dispose()
    },
  }
}

test('the system’s proxy is used, with and without a CA file; without it the authority is not trusted', async ({
  session,
}) => {
  const provider = await startProxiedProvider()
  const first = await startApp(session, provider.env)
  await expect(call(first, 'inspectProvider', { profile })).rejects.toThrow('tls_failed')
  expect(provider.tunnels).toContain('id.proxied.example:443')
  await first.close()

  const before = provider.tunnels.length
  await mkdir(homeOf(session), { recursive: true })
  await writeFile(`${homeOf(session)}/settings.json`, JSON.stringify({ caFile: provider.caFile }))
  const second = await startApp(session, provider.env)
  expect(await call(second, 'inspectProvider', { profile })).toMatchObject({ report: { issuer } })
  expect(provider.tunnels.length).toBeGreaterThan(before)
  await second.close()
  await provider.stop()
})
