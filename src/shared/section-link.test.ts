import { expect, test } from 'vitest'
import { knownChecks, occasionalChecks } from './known-checks'
import { knownParameters } from './known-parameters'
import { sectionLink } from './section-link'

test.each([
  ['RFC 8252 §8.12', 'https://www.rfc-editor.org/rfc/rfc8252.html#section-8.12'],
  ['RFC 6749', 'https://www.rfc-editor.org/rfc/rfc6749.html'],
  ['OpenID Connect Core §3.1.3.7', 'https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation'],
  ['OpenID Connect Core §99', 'https://openid.net/specs/openid-connect-core-1_0.html'],
  ['Auth0 Organizations', 'https://auth0.com/docs/manage-users/organizations'],
])('%s is at %s', (source, link) => {
  expect(sectionLink(source)).toBe(link)
})

test.each(['', 'RFC', 'RFC 1x', 'constructor', 'https://evil.example/', 'RFC 1 §1/../x'])('%s is nowhere', (source) => {
  expect(sectionLink(source)).toBeUndefined()
})

test('every section that a check or a parameter names can be read', () => {
  const sources = [...Object.values({ ...knownChecks, ...occasionalChecks }), ...Object.values(knownParameters)]
  expect(sources.filter((source) => !sectionLink(source)?.startsWith('https://'))).toEqual([])
})
