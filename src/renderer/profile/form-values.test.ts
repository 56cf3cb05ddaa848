import { describe, expect, test } from 'vitest'
import type { Profile } from '../../shared/profile'
import {
  emptyForm,
  type FormValues,
  formOf,
  hasAdvanced,
  inputOf,
  parsePorts,
  redirectUris,
  withIssuer,
  withPreset,
  withSuggestion,
} from './form-values'

const form = (part: Partial<FormValues> = {}): FormValues => ({
  ...emptyForm('auth0'),
  issuer: 'tenant.eu.auth0.com',
  clientId: 'abc',
  ...part,
})

const input = (part: Partial<FormValues>) => {
  const answer = inputOf(form(part))
  return 'input' in answer ? answer.input : answer.problems
}

describe('inputOf', () => {
  test('sends what is filled in, and nothing that is not', () => {
    expect(inputOf(form({ audience: ' https://api.example/ ' }))).toEqual({
      input: {
        kind: 'auth0',
        preset: 'auth0',
        issuer: 'tenant.eu.auth0.com',
        clientId: 'abc',
        scope: 'openid profile email offline_access',
        audience: 'https://api.example/',
        redirectHost: '127.0.0.1',
        ports: [17_823, 17_824, 17_825],
        extra: {},
      },
    })
  })

  test.each([
    [{ issuer: ' a.example ' }, { issuer: 'a.example' }],
    [
      { resource: 'https://a.example\n\n https://b.example ' },
      { resource: ['https://a.example', 'https://b.example'] },
    ],
    [{ maxAge: '0' }, { maxAge: 0 }],
    [{ dpop: true }, { dpop: true }],
    [{ par: true }, { par: true }],
    [{ redirect: 'device' as const }, { redirect: 'device' }],
    [{ responseMode: 'form_post' as const }, { responseMode: 'form_post' }],
    [{ ports: '' }, { ports: [] }],
    [{ extra: [{ key: 0, name: ' tenant ', value: ' x ' }] }, { extra: { tenant: ' x ' } }],
    [
      { loginHint: 'ada', screenHint: 'signup' },
      { loginHint: 'ada', screenHint: 'signup' },
    ],
  ])('%j becomes %j', (typed, sent) => {
    expect(input(typed)).toMatchObject(sent)
  })

  test('leaves out an empty row of further parameters', () => {
    expect(input({ extra: [{ key: 0, name: '', value: '' }] })).toHaveProperty('extra', {})
  })

  test.each([
    [{ ports: '80x' }, { ports: 'port_invalid' }],
    [{ maxAge: '-1' }, { maxAge: 'max_age_invalid' }],
    [{ maxAge: '1.5' }, { maxAge: 'max_age_invalid' }],
    [{ extra: [{ key: 0, name: '', value: 'x' }] }, { extra: 'extra_invalid' }],
    [
      {
        extra: [
          { key: 0, name: 'a', value: '1' },
          { key: 1, name: 'a ', value: '2' },
        ],
      },
      { extra: 'extra_invalid' },
    ],
  ])('refuses %j, which no profile can hold', (typed, problems) => {
    expect(input(typed)).toEqual(problems)
  })
})

test('a profile that is edited and saved unchanged stays the same', () => {
  const profile: Profile = {
    id: 'p',
    name: 'Acme',
    kind: 'auth0',
    issuer: 'https://acme.eu.auth0.com/',
    clientId: 'abc',
    scope: 'openid',
    redirect: { kind: 'loopback', host: '::1', ports: [50_000], path: '/callback' },
    audience: 'https://api.example/',
    resource: ['https://a.example', 'https://b.example'],
    organization: 'org_1',
    connection: 'google-oauth2',
    prompt: 'login',
    loginHint: 'ada',
    screenHint: 'signup',
    maxAge: 0,
    uiLocales: 'fr en',
    acrValues: 'mfa',
    dpop: true,
    par: true,
    responseMode: 'form_post',
    extra: { tenant: 'x' },
  }
  const { id, redirect, ...same } = profile
  expect(inputOf(formOf(profile))).toEqual({
    input: {
      ...same,
      preset: 'auth0',
      issuer: 'acme.eu.auth0.com',
      redirectHost: redirect.host,
      ports: redirect.ports,
    },
  })
})

describe('withPreset', () => {
  test('what was never touched follows the preset', () => {
    const entra = withPreset(form(), 'entra')
    expect(entra).toMatchObject({ ports: '', redirectHost: 'localhost' })
    expect(withPreset(entra, 'okta')).toMatchObject({ ports: '17823, 17824, 17825', redirectHost: '127.0.0.1' })
  })

  test('what was typed stays', () => {
    const typed = form({ ports: '5000', scope: 'openid', extra: [{ key: 0, name: 'a', value: 'b' }] })
    const { ports, scope, extra, issuer } = typed
    expect(withPreset(typed, 'google')).toMatchObject({ ports, scope, extra })
    expect(withPreset(typed, 'keycloak')).toMatchObject({ issuer })
  })

  test('Google needs no address, and has its own way to refresh tokens', () => {
    const google = withPreset(form(), 'google')
    expect(google).toMatchObject({ issuer: 'https://accounts.google.com', scope: 'openid profile email' })
    expect(google.extra).toMatchObject([{ name: 'access_type', value: 'offline' }])
    expect(hasAdvanced(google)).toBe(false)
    expect(withPreset(google, 'oidc')).toMatchObject({ issuer: '', extra: [] })
  })
})

describe('withIssuer', () => {
  test('the address of a known host selects its preset, once', () => {
    const okta = withIssuer(emptyForm('oidc'), 'acme.okta.com')
    expect(okta).toMatchObject({ preset: 'okta', issuer: 'acme.okta.com', ports: '17823, 17824, 17825' })
    expect(withIssuer(okta, 'acme.okta.comm')).toMatchObject({ preset: 'okta' })
  })

  test('that of Google stands by itself', () => {
    expect(withIssuer(emptyForm('oidc'), 'accounts.google.com')).toMatchObject({
      preset: 'google',
      issuer: 'https://accounts.google.com',
    })
  })
})

test('a suggestion is typed in, and the rest stays', () => {
  const typed = form({ audience: 'x' })
  expect(withSuggestion(typed, { dpop: true, ports: [5_000, 5_001], scope: 'openid' })).toEqual({
    ...typed,
    dpop: true,
    ports: '5000, 5001',
    scope: 'openid',
  })
})

test.each([
  ['', []],
  ['5000', [5000]],
  ['5000, 5001;5002 5003', [5000, 5001, 5002, 5003]],
  ['0', undefined],
  ['65536', undefined],
  ['1e3', undefined],
  ['-5', undefined],
])('the ports in %j are %j', (typed, ports) => {
  expect(parsePorts(typed)).toEqual(ports)
})

test.each([
  ['loopback', '127.0.0.1', [], ['http://127.0.0.1/callback']],
  ['paste', '127.0.0.1', [], ['http://127.0.0.1:17823/callback']],
  ['paste', '::1', [1024, 1025], ['http://[::1]:1024/callback']],
  ['device', '127.0.0.1', [1024], []],
  ['loopback', '127.0.0.1', [1024, 1025], ['http://127.0.0.1:1024/callback', 'http://127.0.0.1:1025/callback']],
  ['loopback', '::1', [1024], ['http://[::1]:1024/callback']],
  ['loopback', 'localhost', [1024], ['http://localhost:1024/callback']],
] as const)('by %s with %s and the ports %j, %j are to be registered', (redirect, host, ports, uris) => {
  expect(redirectUris(redirect, host, ports)).toEqual(uris)
})

test.each([
  [false, {}],
  [false, { audience: 'x', name: 'y' }],
  [true, { ports: '5000' }],
  [true, { dpop: true }],
  [true, { par: true }],
  [true, { redirect: 'paste' as const }],
  [true, { responseMode: 'form_post' as const }],
  [true, { extra: [{ key: 0, name: 'a', value: 'b' }] }],
])('Advanced open: %s for %j', (open, part) => {
  expect(hasAdvanced(form(part))).toBe(open)
})
