import { describe, expect, test } from 'vitest'
import { type PresetId, presetIds, registeredPorts } from '../profile'
import { en } from '../text/en'
import { isByDomain, isIssuerOfTenant } from './entra'
import { portsOf, presetOf, presets, recognise } from './presets'

const tenant = '8b87af7d-8647-4dc7-8df4-5f69a2011bb5'

test.each<[PresetId, string, string]>([
  ['auth0', 'tenant.eu.auth0.com', 'https://tenant.eu.auth0.com'],
  ['auth0', 'https://login.example.com/', 'https://login.example.com/'],
  ['entra', tenant, `https://login.microsoftonline.com/${tenant}/v2.0`],
  ['entra', tenant.toUpperCase(), `https://login.microsoftonline.com/${tenant}/v2.0`],
  ['entra', 'contoso.onmicrosoft.com', 'https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0'],
  ['entra', `https://login.microsoftonline.com/${tenant}/v2.0`, `https://login.microsoftonline.com/${tenant}/v2.0`],
  ['entra', `login.microsoftonline.com/${tenant}/oauth2`, `https://login.microsoftonline.com/${tenant}/v2.0`],
  ['entra', `https://login.microsoftonline.us/${tenant}/`, `https://login.microsoftonline.us/${tenant}/v2.0`],
  ['okta', 'acme.okta.com', 'https://acme.okta.com'],
  ['okta', 'https://acme-admin.okta.com', 'https://acme.okta.com'],
  ['okta', 'acme.okta.com/oauth2/default', 'https://acme.okta.com/oauth2/default'],
  ['google', '', 'https://accounts.google.com'],
  ['keycloak', 'https://id.example.com/realms/acme', 'https://id.example.com/realms/acme'],
  ['keycloak', 'id.example.com/auth/realms/acme/', 'https://id.example.com/auth/realms/acme'],
  ['keycloak', 'https://id.example.com/realms/acme/account/#/', 'https://id.example.com/realms/acme'],
  ['oidc', 'id.example.com', 'https://id.example.com'],
])('%s makes of %j the issuer %s', (id, typed, text) => {
  expect(presets[id].issuerOf(typed)).toEqual({ text })
})

test.each<[PresetId, string, string]>([
  ['auth0', 'tenant', 'not_a_domain'],
  ['entra', 'common', 'tenant_needed'],
  ['entra', 'https://login.microsoftonline.com/organizations/v2.0', 'tenant_needed'],
  ['entra', 'consumers', 'tenant_needed'],
  ['entra', 'contoso', 'not_a_tenant'],
  ['entra', 'https://evil.example/contoso.com/v2.0', 'not_a_tenant'],
  ['keycloak', 'https://id.example.com/', 'not_a_realm'],
  ['keycloak', 'https://', 'not_a_url'],
])('%s refuses %j: %s', (id, typed, problem) => {
  expect(presets[id].issuerOf(typed)).toEqual({ problem })
})

test.each(presetIds)('%s makes the same issuer of what it shows for it', (id) => {
  const typed = {
    auth0: 'a.auth0.com',
    entra: tenant,
    okta: 'a.okta.com',
    google: '',
    keycloak: 'a.com/realms/b',
    oidc: 'a.com',
  }
  const issuer = presets[id].issuerOf(typed[id])
  if (!('text' in issuer)) throw new Error(issuer.problem)
  expect(presets[id].issuerOf(presets[id].typedOf(issuer.text))).toEqual(issuer)
})

test.each<[string, PresetId | undefined]>([
  ['tenant.eu.auth0.com', 'auth0'],
  ['https://login.microsoftonline.com/common', 'entra'],
  ['acme.okta.com', 'okta'],
  [' https://accounts.google.com ', 'google'],
  ['https://id.example.com/realms/acme', 'keycloak'],
  ['https://auth0.com.evil.example/', undefined],
  ['notauth0.com', undefined],
  ['', undefined],
  ['id.example.com', undefined],
])('%j is recognised as %s', (typed, id) => {
  expect(recognise(typed)).toBe(id)
})

describe('the tenant of Entra ID', () => {
  const asked = 'https://login.microsoftonline.com/contoso.com/v2.0'
  test.each([
    [true, `https://login.microsoftonline.com/${tenant}/v2.0`],
    [false, 'https://login.microsoftonline.com/{tenantid}/v2.0'],
    [false, `https://login.microsoftonline.us/${tenant}/v2.0`],
    [false, `http://login.microsoftonline.com/${tenant}/v2.0`],
    [false, `https://login.microsoftonline.com/${tenant}/v1.0`],
    [false, `https://login.microsoftonline.com/${tenant}/v2.0?x`],
    [false, `https://login.microsoftonline.com/${tenant}/v2.0/x`],
    [false, 'no address'],
  ])('%s: it may call itself %s', (may, stated) => {
    expect(isIssuerOfTenant(stated, asked)).toBe(may)
  })

  test.each([
    [true, asked],
    [false, `https://login.microsoftonline.com/${tenant}/v2.0`],
    [false, 'https://id.example.com/contoso.com/v2.0'],
  ])('%s: %s names it by a domain', (by, issuer) => {
    expect(isByDomain(issuer)).toBe(by)
  })
})

test('an older profile that names no preset has the one of its kind', () => {
  expect([presetOf({ kind: 'auth0' }).id, presetOf({ kind: 'oidc' }).id]).toEqual(['auth0', 'oidc'])
  expect(presetOf({ kind: 'oidc', preset: 'okta' }).id).toBe('okta')
})

test.each(presetIds)('%s has all its words, and ports as it compares them', (id) => {
  for (const part of ['label', 'about', 'address', 'address.help', 'register', 'logout', 'note'])
    expect(en).toHaveProperty([`preset.${id}.${part}`])
  expect(portsOf(presets[id])).toEqual(id === 'auth0' || id === 'okta' ? registeredPorts : [])
})
