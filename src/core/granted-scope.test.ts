import { expect, test } from 'vitest'
import { because } from '../shared/reason'
import { missingScope, recordScope } from './granted-scope'
import { checks, collectingJournal } from './testing/collecting-journal'
import { exampleRecord } from './testing/example-record'

const asked = { scope: ['openid', 'profile', 'email', 'offline_access', 'read:notes'], resources: [] }
const record = (scope: string[], changes: Parameters<typeof exampleRecord>[0] = {}) =>
  exampleRecord({ asked, accessTokens: [{ audience: '', value: 'at-0', scope }], ...changes })
const bare = () => {
  const { idToken: _idToken, refreshToken: _refreshToken, ...rest } = record([], { claims: { sub: 'ada' } })
  return rest
}

test.each<[string, ReturnType<typeof record>, string[]]>([
  ['all that was asked for', record(['openid', 'profile', 'email', 'offline_access', 'read:notes']), []],
  ['less for the API', record(['openid', 'profile', 'email', 'offline_access']), ['read:notes']],
  ['no "offline_access", and a refresh token', record(['openid', 'profile', 'email', 'read:notes']), []],
  ['the scopes of the API alone, and an ID token', record(['read:notes'], { claims: { sub: 'ada' } }), []],
  ['no "email", and the address', record(['openid', 'profile', 'read:notes']), []],
  ['no "email", and no address', record(['openid', 'profile', 'read:notes'], { claims: { sub: 'ada' } }), ['email']],
  ['nothing at all', bare(), asked.scope],
])('of a provider that grants %s', (_what, granted, missing) => {
  expect(missingScope(granted)).toEqual(missing)
})

test('an older record, which does not say what was asked for, lacks nothing', () => {
  expect(missingScope(exampleRecord())).toEqual([])
})

test('of another target, only what was asked for it counts', () => {
  const token = {
    audience: 'urn:b',
    value: 'at-1',
    scope: ['read'],
    target: { audience: 'urn:b', scope: ['read', 'write'] },
  }
  expect(missingScope(record([]), token)).toEqual(['write'])
  expect(missingScope(record([]), { ...token, target: { audience: 'urn:b' } })).toEqual([])
})

test('the journal names what is missing', () => {
  const { events, journal } = collectingJournal()
  recordScope(['read:notes', 'email'], journal)
  recordScope([], journal)
  expect(checks(events)).toEqual(['scope fail', 'scope pass'])
  expect(events[0]).toMatchObject({
    reason: because('reason.not_granted', { scope: 'read:notes email' }),
    source: 'RFC 6749 §5.1',
  })
})
