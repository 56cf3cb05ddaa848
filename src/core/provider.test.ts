import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { observeFetch, requestLimit } from './observed-fetch'
import type { Fetch } from './ports'
import { Providers } from './provider'
import { checks, collectingJournal } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { FakeClock } from './testing/fake-clock'
import { ScriptedProvider } from './testing/scripted-provider'

const discovery = '/.well-known/openid-configuration'

function setUp(fetch: Fetch) {
  const clock = new FakeClock()
  const providers = new Providers(clock)
  const { journal, events } = collectingJournal()
  const find = (issuer?: string, clientId = 'client-1') =>
    providers.find(
      exampleProfile(issuer === undefined ? { clientId } : { issuer, clientId }),
      observeFetch(fetch, clock, journal),
      journal,
    )
  return { clock, events, find }
}

const metadata = (changes: object) => (json: object) => ({ ...json, ...changes })

describe('Providers', () => {
  test('finds a provider by its issuer, and records that the issuer was checked', async () => {
    const tenant = await ScriptedProvider.start()
    const { find, events } = setUp(tenant.fetch)
    const { metadata, config } = await find()
    expect(metadata.issuer).toBe('https://tenant.example.com/')
    expect(config.clientMetadata()).toMatchObject({ client_id: 'client-1' })
    expect(tenant.received.map(({ path }) => path)).toEqual([discovery])
    expect(checks(events)).toEqual(['issuer pass'])
  })

  test('knows no client secret', async () => {
    const tenant = await ScriptedProvider.start()
    const { config } = await setUp(tenant.fetch).find()
    expect(config.clientMetadata()).not.toHaveProperty('client_secret')
  })

  test('asks for the metadata again after ten minutes, and not before', async () => {
    const tenant = await ScriptedProvider.start()
    const { find, clock } = setUp(tenant.fetch)
    await find()
    clock.advance(10 * 60_000 - 1)
    expect((await find(undefined, 'client-2')).config.clientMetadata().client_id).toBe('client-2')
    expect(tenant.requestsTo(discovery)).toHaveLength(1)
    clock.advance(1)
    await find()
    expect(tenant.requestsTo(discovery)).toHaveLength(2)
  })

  test('remembers no failure', async () => {
    const tenant = await ScriptedProvider.start()
    const { find } = setUp(tenant.fetch)
    tenant.misbehave = { answer: () => new Response('', { status: 503 }) }
    await expect(find()).rejects.toMatchObject({ code: 'provider_unavailable' })
    tenant.misbehave = {}
    await expect(find()).resolves.toBeDefined()
  })

  test('keeps the metadata of two issuers apart', async () => {
    const [one, two] = await Promise.all([
      ScriptedProvider.start({ issuer: 'https://one.example.com/' }),
      ScriptedProvider.start({ issuer: 'https://two.example.com/tenant' }),
    ])
    const { find } = setUp((input, init) => (String(input).includes('one') ? one : two).fetch(input, init))
    expect((await find('https://one.example.com/')).metadata.issuer).toBe('https://one.example.com/')
  })

  test.each([
    ['another host', 'https://evil.example.com/'],
    ['another path', 'https://tenant.example.com/other'],
    ['another scheme', 'http://tenant.example.com/'],
    ['a template (Entra ID for all tenants)', 'https://tenant.example.com/{tenantid}'],
  ])('refuses with issuer_mismatch metadata of %s, and says which', async (_what, issuer) => {
    const tenant = await ScriptedProvider.start()
    tenant.misbehave = { metadata: metadata({ issuer }) }
    const { find, events } = setUp(tenant.fetch)
    await expect(find()).rejects.toMatchObject({ code: 'issuer_mismatch', detail: { values: { got: issuer } } })
    expect(checks(events)).toEqual(['issuer fail'])
  })

  test('accepts an issuer that lacks the slash of an empty path, as Google’s does', async () => {
    const tenant = await ScriptedProvider.start()
    tenant.misbehave = { metadata: metadata({ issuer: 'https://tenant.example.com' }) }
    expect((await setUp(tenant.fetch).find()).metadata.issuer).toBe('https://tenant.example.com')
  })

  test.each([
    ['https://login.microsoftonline.com/common/v2.0', 'https://login.microsoftonline.com/{tenantid}/v2.0'],
    ['https://tenant.b2clogin.com/policy/v2.0', 'https://tenant.b2clogin.com/other/v2.0'],
    ['https://tenant.example.com/.well-known/x', 'https://evil.example.com/'],
  ])('checks the issuer of %s too, which the library does not', async (asked, stated) => {
    const answer = async () => Response.json({ issuer: stated })
    await expect(setUp(answer).find(asked)).rejects.toMatchObject({ code: 'issuer_mismatch' })
  })

  test.each([
    ['authorization_endpoint', undefined],
    ['token_endpoint', undefined],
    ['jwks_uri', undefined],
    ['token_endpoint', '/oauth/token'],
    ['authorization_endpoint', 'http://tenant.example.com/authorize'],
    ['token_endpoint', 'http://tenant.example.com/oauth/token'],
    ['token_endpoint', 'http://127.0.0.1/oauth/token'],
    ['jwks_uri', 'http://tenant.example.com/jwks'],
    ['jwks_uri', 'file:///etc/passwd'],
    ['userinfo_endpoint', 'http://tenant.example.com/userinfo'],
    ['revocation_endpoint', 'http://tenant.example.com/revoke'],
    ['pushed_authorization_request_endpoint', 'http://tenant.example.com/par'],
  ])('refuses with provider_unsupported metadata with %s %s, and names it', async (name, value) => {
    const tenant = await ScriptedProvider.start()
    tenant.misbehave = { metadata: metadata({ [name]: value }) }
    await expect(setUp(tenant.fetch).find()).rejects.toMatchObject({
      code: 'provider_unsupported',
      detail: { values: { name } },
    })
  })

  test.each(['http://127.0.0.1:3000/', 'http://[::1]:3000/', 'http://localhost:3000/'])(
    'accepts the http issuer %s, but from it no endpoint elsewhere over http',
    async (issuer) => {
      const tenant = await ScriptedProvider.start({ issuer })
      await expect(setUp(tenant.fetch).find(issuer)).resolves.toBeDefined()
      tenant.misbehave = { metadata: metadata({ userinfo_endpoint: 'http://api.example.com/userinfo' }) }
      await expect(setUp(tenant.fetch).find(issuer)).rejects.toMatchObject({ code: 'provider_unsupported' })
    },
  )

  test('sends nothing to an http issuer elsewhere, even if a profile that nobody checked has one', async () => {
    const sent: unknown[] = []
    const { find } = setUp(async (input) => {
      sent.push(input)
      return Response.json({})
    })
    await expect(find('http://tenant.example.com/')).rejects.toMatchObject({ code: 'discovery_failed' })
    expect(sent).toEqual([])
  })

  test.each([
    [
      'discovery_failed',
      'a page',
      () => new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['discovery_failed', 'a page that is not there', () => new Response('', { status: 404 })],
    ['discovery_failed', 'an error of its own making', () => Response.json({ error: 'not_found' }, { status: 404 })],
    ['discovery_failed', 'a redirect', () => new Response(null, { status: 302, headers: { location: 'https://a/' } })],
    ['discovery_failed', 'no issuer', () => Response.json({ authorization_endpoint: 'https://a/' })],
    ['discovery_failed', 'an issuer that is no address', () => Response.json({ issuer: 'tenant' })],
    ['discovery_failed', 'a list', () => Response.json([])],
    ['provider_unavailable', 'HTTP 503', () => new Response('', { status: 503, headers: { 'retry-after': '9' } })],
    ['provider_unavailable', 'HTTP 429', () => new Response('', { status: 429 })],
  ])('says %s when the metadata are %s', async (code, _what, answer) => {
    await expect(setUp(async () => answer()).find()).rejects.toMatchObject({ code })
  })

  test.each([
    ['network_unreachable', 'ECONNREFUSED'],
    ['network_timeout', 'ETIMEDOUT'],
    ['tls_failed', 'CERT_HAS_EXPIRED'],
  ])('says %s for %s', async (code, reason) => {
    const cause = Object.assign(new Error(reason), { code: reason })
    const { find } = setUp(async () => Promise.reject(new TypeError('fetch failed', { cause })))
    await expect(find()).rejects.toMatchObject({ code })
  })

  test('gives the keys as much time as any other request', async () => {
    const tenant = await ScriptedProvider.start()
    const { keys } = await setUp(tenant.fetch).find()
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    onTestFinished(() => timeout.mockRestore())
    await keys.reload()
    expect(timeout.mock.calls).toEqual([[requestLimit]])
  })

  test('waits for metadata only as long as a request may take', async () => {
    const { find, clock } = setUp(
      (_input, init) =>
        new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        }),
    )
    const found = find()
    clock.advance(requestLimit)
    await expect(found).rejects.toMatchObject({ code: 'network_timeout' })
  })
})
