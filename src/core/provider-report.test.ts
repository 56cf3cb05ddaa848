import { describe, expect, test } from 'vitest'
import { type Profile, registeredPorts } from '../shared/profile'
import type { ReportFeature, Suggestion, Support } from '../shared/provider-report'
import { reportProvider } from './provider-report'
import { exampleProfile } from './testing/example-profile'

const own = (changes: Partial<Profile> = {}) =>
  exampleProfile({ kind: 'oidc', issuer: 'https://id.example.com/', ...changes })

const report = (metadata: object, profile = own(), rotates = false) =>
  reportProvider({ issuer: profile.issuer, ...metadata }, profile, rotates)

const url = 'https://id.example.com/x'

test.each<[ReportFeature, Support, object]>([
  ['s256', 'yes', { code_challenge_methods_supported: ['plain', 'S256'] }],
  ['s256', 'no', { code_challenge_methods_supported: ['plain'] }],
  ['s256', 'unsaid', {}],
  ['iss', 'yes', { authorization_response_iss_parameter_supported: true }],
  ['iss', 'no', {}],
  ['iss', 'no', { authorization_response_iss_parameter_supported: 'true' }],
  ['par', 'required', { require_pushed_authorization_requests: true, pushed_authorization_request_endpoint: url }],
  ['par', 'yes', { pushed_authorization_request_endpoint: url }],
  ['par', 'no', {}],
  ['dpop', 'yes', { dpop_signing_alg_values_supported: ['RS256', 'ES256'] }],
  ['dpop', 'no', { dpop_signing_alg_values_supported: ['RS256'] }],
  ['dpop', 'unsaid', {}],
  ['public_client', 'yes', { token_endpoint_auth_methods_supported: ['none'] }],
  ['public_client', 'no', { token_endpoint_auth_methods_supported: ['client_secret_post'] }],
  ['refresh', 'yes', { grant_types_supported: ['refresh_token'] }],
  ['refresh', 'no', { grant_types_supported: ['authorization_code'] }],
  ['refresh', 'unsaid', {}],
  ['offline_access', 'yes', { scopes_supported: ['openid', 'offline_access'] }],
  ['offline_access', 'no', { scopes_supported: ['openid'] }],
  ['revocation', 'yes', { revocation_endpoint: url }],
  ['revocation', 'no', {}],
  ['end_session', 'yes', { end_session_endpoint: url }],
  ['end_session', 'no', {}],
  ['device', 'yes', { device_authorization_endpoint: url }],
  ['device', 'no', {}],
  ['user_info', 'yes', { userinfo_endpoint: url }],
  ['id_token_algs', 'yes', { id_token_signing_alg_values_supported: ['HS256', 'RS256'] }],
  ['id_token_algs', 'no', { id_token_signing_alg_values_supported: ['HS256', 'none'] }],
  ['response_modes', 'yes', { response_modes_supported: ['query', 'form_post'] }],
  ['response_modes', 'no', { response_modes_supported: ['query'] }],
  ['prompts', 'yes', { prompt_values_supported: ['none'] }],
  ['prompts', 'unsaid', { prompt_values_supported: 'none' }],
  ['scopes', 'yes', { scopes_supported: ['openid'] }],
  ['audience', 'unsaid', {}],
])('%s: %s of %j', (feature, support, metadata) => {
  expect(report(metadata).lines.find((line) => line.feature === feature)).toMatchObject({ support })
})

test('Auth0: its own way to end a session, and its audience', () => {
  const { lines } = report({}, exampleProfile())
  const found = lines.filter(({ feature }) => feature === 'end_session' || feature === 'audience')
  expect(found).toMatchObject([{ support: 'yes', values: ['/v2/logout'] }, { support: 'yes' }])
})

test('rotation is told when it was seen, and never denied', () => {
  const rotation = (rotates: boolean) =>
    report({}, own(), rotates).lines.find(({ feature }) => feature === 'rotation')?.support
  expect([rotation(true), rotation(false)]).toEqual(['yes', 'unsaid'])
})

test('lists are kept short and plain, whatever the provider sends', () => {
  const scopes = [`a${String.fromCharCode(27)}[31m`, 7, 'x'.repeat(500), ...new Array(100).fill('s')]
  const values = report({ scopes_supported: scopes }).lines.find(({ feature }) => feature === 'scopes')?.values ?? []
  expect(values).toHaveLength(40)
  expect(values[0]).toBe('a [31m')
  expect(values[1]).toHaveLength(80)
})

describe('suggests', () => {
  const all = {
    pushed_authorization_request_endpoint: url,
    dpop_signing_alg_values_supported: ['ES256'],
    scopes_supported: ['openid', 'offline_access'],
    response_modes_supported: ['query'],
  }
  test.each<[string, Suggestion, object, Profile]>([
    ['what is there', { par: true, dpop: true }, all, own()],
    ['nothing that is set already', {}, all, own({ par: true, dpop: true })],
    ['no PAR at Auth0', { dpop: true }, all, exampleProfile({ redirect: { ...own().redirect, ports: [5_000] } })],
    [
      'the scope that keeps a person signed in',
      { scope: 'openid offline_access' },
      { scopes_supported: ['offline_access'] },
      own({ scope: 'openid' }),
    ],
    [
      'a scope without what is not there',
      { scope: 'openid' },
      { scopes_supported: ['openid'] },
      own({ scope: 'openid offline_access' }),
    ],
    ['to ask for no PAR that is not there', { par: false }, {}, own({ par: true })],
    [
      'to ask for no DPoP with keys that are not ours',
      { dpop: false },
      { dpop_signing_alg_values_supported: ['RS256'] },
      own({ dpop: true }),
    ],
    ['to leave DPoP where nothing is said', {}, {}, own({ dpop: true })],
    [
      'no form that is not taken',
      { responseMode: 'query' },
      { response_modes_supported: ['query'] },
      own({ responseMode: 'form_post' }),
    ],
    ['fixed ports where they are compared', { ports: registeredPorts }, {}, own({ issuer: 'https://acme.okta.com/' })],
  ])('%s', (_what, suggestion, metadata, profile) => {
    expect(report(metadata, profile).suggestion).toEqual(suggestion)
  })
})
