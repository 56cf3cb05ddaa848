import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualScope as defaultScope } from '../shared/presets/preset'
import type { Profile, ProfileInput } from '../shared/profile'
import { registeredPorts } from '../shared/profile'
import { isLoopback, parseProfile } from './profile'
import { reservedParameters } from './reserved-parameters'

const least: ProfileInput = { kind: 'oidc', issuer: 'https://id.example.com', clientId: 'client-1' }

const parse = (input: Partial<ProfileInput>) => parseProfile({ ...least, ...input }, 'id-1')

function accept(input: Partial<ProfileInput>): Profile {
  const parsed = parse(input)
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.profile
}

describe('parseProfile', () => {
  test('takes a redirect URI of a scheme of ours', () => {
    const redirectUri = 'dev.postern.app://tenant.example.com/callback'
    expect(accept({ redirect: 'scheme', redirectUri: ` ${redirectUri} ` })).toMatchObject({
      redirect: { kind: 'scheme', uri: redirectUri },
    })
  })

  test('fills in what was not given', () => {
    expect(accept({})).toEqual({
      id: 'id-1',
      name: 'id.example.com',
      kind: 'oidc',
      issuer: 'https://id.example.com/',
      clientId: 'client-1',
      scope: defaultScope,
      redirect: { kind: 'loopback', host: '127.0.0.1', ports: [], path: '/callback' },
    })
  })

  test('keeps everything that was given, trimmed', () => {
    const given = {
      audience: 'https://api.example.com',
      organization: 'org_1',
      connection: 'github',
      prompt: 'login consent',
      loginHint: 'ada@example.com',
      screenHint: 'signup',
      uiLocales: 'de fr',
      acrValues: 'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
    }
    const typed = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, ` ${value} `]))
    const other = {
      name: 'Mine',
      maxAge: 0,
      dpop: true,
      par: true,
      responseMode: 'form_post' as const,
      extra: { 'ext-a': '1' },
      resource: ['urn:a', 'https://b'],
    }
    expect(accept({ ...typed, ...other })).toMatchObject({ ...given, ...other })
  })

  test('leaves out what is empty', () => {
    const profile = accept({ audience: ' ', organization: '', resource: [' '], extra: {}, dpop: false, prompt: '' })
    expect(Object.keys(profile)).toEqual(['id', 'name', 'kind', 'issuer', 'clientId', 'scope', 'redirect'])
  })

  test.each<[keyof ProfileInput, string, Partial<ProfileInput>]>([
    ['issuer', 'required', { issuer: '  ' }],
    ['issuer', 'not_a_url', { issuer: 'https://' }],
    ['issuer', 'not_a_url', { issuer: 'id example' }],
    ['issuer', 'not_a_url', { issuer: 'https://user@id.example.com' }],
    ['issuer', 'not_a_url', { issuer: 'https://user:word@id.example.com' }],
    ['issuer', 'not_https', { issuer: 'http://id.example.com' }],
    ['issuer', 'not_https', { issuer: 'http://127.0.0.1.example.com' }],
    ['issuer', 'not_https', { issuer: 'http://localhost.example.com' }],
    ['issuer', 'not_https', { issuer: 'http://192.168.0.1' }],
    ['issuer', 'not_https', { issuer: 'ftp://id.example.com' }],
    ['issuer', 'not_https', { issuer: 'file:///etc/passwd' }],
    ['issuer', 'issuer_has_query', { issuer: 'https://id.example.com/?tenant=1' }],
    ['issuer', 'issuer_has_query', { issuer: 'https://id.example.com/?' }],
    ['issuer', 'issuer_has_query', { issuer: 'https://id.example.com/#a' }],
    ['issuer', 'issuer_has_query', { issuer: 'https://id.example.com/#' }],
    ['issuer', 'not_a_domain', { kind: 'auth0', issuer: 'tenant' }],
    ['issuer', 'not_a_domain', { kind: 'auth0', issuer: 'tenant.eu.auth0.com/path' }],
    ['issuer', 'not_a_domain', { kind: 'auth0', issuer: 'tenant eu auth0 com' }],
    ['redirectUri', 'redirect_uri_invalid', { redirect: 'scheme', redirectUri: 'com.example.app:/callback' }],
    ['redirectUri', 'redirect_uri_invalid', { redirectUri: 'https://id.example.com/callback' }],
    ['clientId', 'required', { clientId: ' ' }],
    ['clientId', 'whitespace', { clientId: 'client 1' }],
    ['scope', 'scope_invalid', { scope: '' }],
    ['scope', 'scope_invalid', { scope: 'openid "profile"' }],
    ['scope', 'scope_invalid', { scope: 'openid back\\slash' }],
    ['scope', 'scope_invalid', { scope: 'openid prüfung' }],
    ['resource', 'resource_not_absolute', { resource: ['/path'] }],
    ['resource', 'resource_not_absolute', { resource: ['https://api.example.com', 'api.example.com'] }],
    ['resource', 'resource_not_absolute', { resource: ['https://api.example.com/#part'] }],
    ['resource', 'resource_not_absolute', { resource: ['https://api.example.com/#'] }],
    ['maxAge', 'max_age_invalid', { maxAge: -1 }],
    ['maxAge', 'max_age_invalid', { maxAge: 1.5 }],
    ['maxAge', 'max_age_invalid', { maxAge: Number.NaN }],
    ['maxAge', 'max_age_invalid', { maxAge: Number.POSITIVE_INFINITY }],
    ['ports', 'port_invalid', { ports: [0] }],
    ['ports', 'port_invalid', { ports: [80] }],
    ['ports', 'port_invalid', { ports: [17_823, 65_536] }],
    ['ports', 'port_invalid', { ports: [1024.5] }],
    ['prompt', 'prompt_invalid', { prompt: 'none login' }],
    ['prompt', 'prompt_invalid', { prompt: 'LOGIN' }],
    ['prompt', 'prompt_invalid', { prompt: 'login&state=1' }],
    ['extra', 'extra_reserved', { extra: { state: 'mine' } }],
    ['extra', 'extra_reserved', { extra: { 'ext-a': '1', code_challenge_method: 'plain' } }],
    ['extra', 'extra_invalid', { extra: { '': '1' } }],
    ['extra', 'extra_invalid', { extra: { 'a b': '1' } }],
    ['extra', 'extra_invalid', { extra: { ['a'.repeat(65)]: '1' } }],
    ['name', 'too_long', { name: 'n'.repeat(81) }],
  ])('refuses the field %s with %s: %j', (field, problem, input) => {
    expect(parse(input)).toEqual({ problems: { [field]: problem } })
  })

  test('names every field that is wrong, not only the first', () => {
    expect(parse({ issuer: 'http://id.example.com', clientId: '', scope: '"', maxAge: -1, ports: [1] })).toEqual({
      problems: {
        issuer: 'not_https',
        clientId: 'required',
        scope: 'scope_invalid',
        maxAge: 'max_age_invalid',
        ports: 'port_invalid',
      },
    })
  })

  test.each([
    ...['id_token_hint', 'login_ticket', 'client_assertion', 'client_assertion_type', 'loginHintToken', 'access_token'],
    ...['ext-secret', 'Password', 'STATE', 'one.time.otp', 'x:jwt'],
  ])('refuses extra “%s”, for it is no place for a token', (name) => {
    expect(parse({ extra: { [name]: 'x' } })).toEqual({ problems: { extra: 'extra_reserved' } })
  })

  test.each(['tokenized', 'ext-tick', 'display', 'claims', 'tenant', 'hd', 'ext-secretary'])(
    'takes extra “%s”',
    (name) => {
      expect(parse({ extra: { [name]: 'x' } })).toHaveProperty('profile')
    },
  )

  test.each([...reservedParameters])('refuses extra “%s”, which is ours', (name) => {
    expect(parse({ extra: { [name]: 'x' } })).toEqual({ problems: { extra: 'extra_reserved' } })
  })

  test.each([
    ['auth0', 'tenant.eu.auth0.com', 'https://tenant.eu.auth0.com/'],
    ['auth0', ' tenant.eu.auth0.com/ ', 'https://tenant.eu.auth0.com/'],
    ['auth0', 'Login.Example.COM', 'https://login.example.com/'],
    ['auth0', 'https://tenant.eu.auth0.com', 'https://tenant.eu.auth0.com/'],
    ['auth0', 'https://tenant.eu.auth0.com/', 'https://tenant.eu.auth0.com/'],
    ['auth0', 'http://127.0.0.1:3000', 'http://127.0.0.1:3000/'],
    ['oidc', 'accounts.google.com', 'https://accounts.google.com/'],
    ['oidc', 'https://id.example.com/realms/a', 'https://id.example.com/realms/a'],
    ['oidc', 'http://127.0.0.1:3000/', 'http://127.0.0.1:3000/'],
    ['oidc', 'http://[::1]:3000', 'http://[::1]:3000/'],
    ['practice', 'http://localhost:3000', 'http://localhost:3000/'],
    ['oidc', 'https://id.example.com/.well-known/openid-configuration', 'https://id.example.com/'],
    ['oidc', 'https://id.example.com/realms/a/.well-known/openid-configuration', 'https://id.example.com/realms/a'],
    ['auth0', 'https://tenant.eu.auth0.com/.well-known/openid-configuration', 'https://tenant.eu.auth0.com/'],
  ] as const)('takes for a profile of kind %s the issuer “%s” as %s', (kind, issuer, url) => {
    expect(accept({ kind, issuer }).issuer).toBe(url)
  })

  test('gives Auth0 the registered ports, any other provider a free one, and repeats none', () => {
    expect(accept({ kind: 'auth0' }).redirect.ports).toEqual(registeredPorts)
    expect(accept({ kind: 'auth0', ports: [] }).redirect.ports).toEqual([])
    expect(accept({ kind: 'oidc' }).redirect.ports).toEqual([])
    expect(accept({ ports: [4_000, 5_000, 4_000] }).redirect.ports).toEqual([4_000, 5_000])
  })

  test('takes localhost only where it is asked for', () => {
    expect(accept({}).redirect.host).toBe('127.0.0.1')
    expect(accept({ redirectHost: 'localhost' }).redirect.host).toBe('localhost')
  })

  test('accepts a scope exactly when it follows the grammar of RFC 6749 §3.3', () => {
    const token = /^[\x21\x23-\x5b\x5d-\x7e]+$/
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), (words) => {
        const tokens = words.join(' ').trim().split(/\s+/)
        expect('profile' in parse({ scope: words.join(' ') })).toBe(tokens.every((each) => token.test(each)))
      }),
    )
  })

  test('whatever is typed, gives a profile with a safe issuer or says why not, and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const issuer = pieces.join('')
        const parsed = parse({ issuer })
        if ('problems' in parsed) return
        const url = new URL(parsed.profile.issuer)
        expect(url.protocol === 'https:' || isLoopback(url)).toBe(true)
        expect(url.search + url.hash + url.username + url.password).toBe('')
      }),
    )
  })
})

/** What addresses are made of, and what they are not. */
const piece = fc.oneof(
  fc.constantFrom(
    'https://',
    'http://',
    'HTTP:',
    '//',
    '@',
    ':',
    '?',
    '#',
    '\\',
    '%2f',
    '/.well-known/',
    '\n',
    '[',
    ']',
  ),
  fc.constantFrom('127.0.0.1', 'localhost', 'id.example.com', '[::1]', '0', ':80'),
  fc.string({ maxLength: 8 }),
)

test.each([
  ['http://127.0.0.1/', true],
  ['http://127.1/', true],
  ['http://0x7f000001/', true],
  ['http://127.255.255.254:8080/', true],
  ['http://[::1]/', true],
  ['http://localhost/', true],
  ['http://0.0.0.0/', false],
  ['http://[::]/', false],
  ['http://128.0.0.1/', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://localhost.example.com/', false],
  ['http://[::ffff:7f00:1]/', false],
])('isLoopback says of %s: %s', (url, loopback) => {
  expect(isLoopback(new URL(url))).toBe(loopback)
})

test('tools are asked about unless it is said otherwise', () => {
  for (const [tools, kept] of [
    [undefined, undefined],
    ['ask', undefined],
    ['allow', 'allow'],
    ['closed', 'closed'],
  ] as const) {
    expect(accept(tools === undefined ? {} : { tools }).tools).toBe(kept)
  }
})
