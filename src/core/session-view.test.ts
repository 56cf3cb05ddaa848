import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { failures } from '../shared/failures'
import { sessionIndexSchema } from './session-index'
import { detailSession, viewSession } from './session-view'
import { exampleRecord } from './testing/example-record'

const view = (claims: Record<string, unknown>) => viewSession(exampleRecord({ claims }), 'keychain', 0)

describe('viewSession', () => {
  test('says who it is, where it lies and when it expires, and holds nothing else', () => {
    expect(viewSession(exampleRecord({ refreshedAt: 1_500 }), 'memory', 1_900)).toEqual({
      id: 'session-1',
      profileId: 'profile-1',
      subject: 'auth0|ada',
      label: 'Ada Lovelace',
      email: 'ada@example.com',
      storage: 'memory',
      status: 'active',
      signedInAt: 1_000,
      refreshedAt: 1_500,
      accessTokenExpiresAt: 2_000,
      canRefresh: true,
    })
  })

  test.each([
    [1_999, 'active'],
    [2_000, 'expired'],
    [2_001, 'expired'],
  ])('at %d ms is %s', (now, status) => {
    expect(viewSession(exampleRecord(), 'keychain', now).status).toBe(status)
  })

  test('never expires when the provider did not say when', () => {
    const record = exampleRecord({ accessTokens: [{ audience: '', value: 'at-0', scope: [] }] })
    expect(viewSession(record, 'keychain', Number.MAX_SAFE_INTEGER)).not.toHaveProperty('accessTokenExpiresAt')
    expect(viewSession(record, 'keychain', Number.MAX_SAFE_INTEGER).status).toBe('active')
  })

  test.each([
    [{ name: 'Ada', preferred_username: 'lovelace', nickname: 'ada', email: 'a@b' }, 'Ada'],
    [{ preferred_username: 'lovelace', nickname: 'ada', email: 'a@b' }, 'lovelace'],
    [{ nickname: 'ada', email: 'a@b' }, 'ada'],
    [{ email: 'a@b' }, 'a@b'],
    [{}, 'auth0|ada'],
    [{ name: '' }, 'auth0|ada'],
    [{ name: 7, email: ['a@b'] }, 'auth0|ada'],
  ])('of the claims %j calls the person %s', (claims, label) => {
    expect(view(claims).label).toBe(label)
  })

  test.each([
    [{ org_name: 'acme', org_id: 'org_1' }, 'acme'],
    [{ org_id: 'org_1' }, 'org_1'],
    [{}, undefined],
  ])('of the claims %j names the organization %s', (claims, organization) => {
    expect(view(claims).organization).toBe(organization)
  })

  test('says that a session without a refresh token cannot be refreshed', () => {
    const { refreshToken: _, ...record } = exampleRecord()
    expect(viewSession(record, 'keychain', 0).canRefresh).toBe(false)
  })

  test('holds no token, whatever is in the record', () => {
    const printed = JSON.stringify(viewSession(exampleRecord(), 'keychain', 0))
    expect(printed).not.toMatch(/at-0|rt-0|e30|nonce-0|hash-0/)
  })
})

describe('detailSession', () => {
  test('shows claims and audiences, each with its scope and expiry, but hides nonce and hashes, and holds no token', () => {
    const claims = { sub: 'auth0|ada', nonce: 'nonce-0', at_hash: 'h', c_hash: 'h', s_hash: 'h', org_id: 'org_1' }
    const accessTokens = [
      { audience: 'https://api.example.com', value: 'at-0', scope: ['openid', 'read:notes'] },
      {
        audience: 'urn:b',
        value: 'at-1',
        scope: [],
        expiresAt: 5_000,
        target: { audience: 'urn:b', scope: ['write'] },
      },
    ]
    const asked = { scope: ['openid', 'sing'], resources: [] }
    const details = detailSession(exampleRecord({ claims, accessTokens, asked, dpopKey: { d: 'd-0' } }))
    expect(details).toEqual({
      sessionId: 'session-1',
      issuer: 'https://tenant.example.com/',
      clientId: 'client-1',
      audiences: [
        { name: 'https://api.example.com', scope: ['openid', 'read:notes'], missingScope: ['sing'] },
        { name: 'urn:b', scope: [], missingScope: ['write'], expiresAt: 5_000 },
      ],
      tokenType: 'bearer',
      claims: { sub: 'auth0|ada', org_id: 'org_1' },
    })
  })
})

describe('the session index', () => {
  const entry = { id: 's', profileId: 'p', subject: 'x', label: 'X', signedInAt: 1, canRefresh: true }

  test.each(Object.keys(failures))('can keep that a session ended with %s', (ended) => {
    expect(v.is(sessionIndexSchema, [{ ...entry, ended }])).toBe(true)
  })

  test.each([
    ['an unknown code', { ...entry, ended: 'made_up' }],
    ['no subject', { ...entry, subject: undefined }],
    ['a label that is no text', { ...entry, label: 1 }],
  ])('refuses %s', (_what, damaged) => {
    expect(v.is(sessionIndexSchema, [damaged])).toBe(false)
  })
})
