import { describe, expect, test } from 'vitest'
import { inputOfProfile, profileFileLimit } from '../shared/profile-file'
import { said } from '../testing/said'
import { parseProfile } from './profile'
import { findSame, formatProfiles, parseProfileFile } from './profile-file'
import { exampleProfile } from './testing/example-profile'

const file = (profiles: unknown, more: object = {}) =>
  JSON.stringify({ format: 'postern-profiles', version: 1, profiles, ...more })

const entry = { name: 'Work', kind: 'oidc', issuer: 'https://id.example.com', clientId: 'c' }

const full = exampleProfile({
  preset: 'okta',
  redirect: { kind: 'paste', host: '::1', ports: [5_000], path: '/callback' },
  audience: 'a',
  resource: ['urn:a'],
  organization: 'org_1',
  connection: 'c',
  prompt: 'login',
  loginHint: 'ada',
  screenHint: 's',
  maxAge: 0,
  uiLocales: 'de',
  acrValues: 'x',
  dpop: true,
  par: true,
  responseMode: 'form_post',
  extra: { tenant: 'x' },
})

test.each([
  full,
  exampleProfile(),
  exampleProfile({
    redirect: { kind: 'scheme', host: '127.0.0.1', ports: [], path: '/callback', uri: 'dev.postern.app:/callback' },
  }),
  exampleProfile({ kind: 'oidc', preset: 'google', issuer: 'https://accounts.google.com/' }),
])('a profile comes back from a file as it was: %#', (profile) => {
  const [read] = parseProfileFile(formatProfiles([profile]))
  if (!read || !('input' in read)) throw new Error('refused')
  expect(parseProfile(read.input, profile.id)).toEqual({ profile })
  expect(parseProfile(inputOfProfile(profile), profile.id)).toEqual({ profile })
  expect(findSame(read.input, [exampleProfile({ id: 'b', name: 'Other' }), profile])).toBe(profile)
})

test('the practice provider and the ids stay here', () => {
  const text = formatProfiles([exampleProfile(), exampleProfile({ id: 'practice', kind: 'practice' })])
  expect(JSON.parse(text)).toMatchObject({ format: 'postern-profiles', version: 1, profiles: [{ name: 'Example' }] })
  expect(text).not.toMatch(/practice|profile-1/)
})

test('one whose value differs is not the same', () => {
  const parsed = findSame(inputOfProfile({ ...full, extra: { tenant: 'y' } }), [full])
  expect(parsed).toBeUndefined()
})

describe('a file is refused as a whole with profiles_file_invalid', () => {
  test.each([
    ['no JSON', 'hello', 'it is not JSON'],
    ['no object', '7', 'it is not JSON'],
    ['another format', file([], { format: 'other' }), '“format” is not as it should be'],
    ['a newer version', file([], { version: 2 }), '“version” is not as it should be'],
    ['another member', file([], { tokens: [] }), '“tokens” is not as it should be'],
    ['too many', file(new Array(1_001).fill(entry)), '“profiles” is not as it should be'],
    ['too large', file([{ ...entry, name: 'x'.repeat(profileFileLimit) }]), 'it is larger than 1 MB'],
  ])('%s', (_what, text, detail) => {
    const refusal = refusalOf(() => parseProfileFile(text))
    expect(refusal).toMatchObject({ code: 'profiles_file_invalid' })
    expect(said(refusal)).toBe(detail)
  })
})

describe('one entry is refused by the member that does not fit', () => {
  test.each([
    ['client_secret', 'secret_member', { client_secret: 'hunter2' }],
    ['clientSecret', 'secret_member', { clientSecret: 'hunter2' }],
    ['refresh_token', 'secret_member', { refresh_token: 'hunter2' }],
    ['colour', 'unknown_member', { colour: 'red' }],
    ['kind', 'unknown_member', { kind: 'practice' }],
    ['maxAge', 'unknown_member', { maxAge: '5' }],
    ['id', 'unknown_member', { id: 'p' }],
    ['tools', 'unknown_member', { tools: 'allow' }],
  ])('%s: %s', (member, outcome, more) => {
    const read = parseProfileFile(file([{ ...entry, ...more }, entry]))
    expect(read).toEqual([{ refused: { name: 'Work', outcome, member } }, { input: entry }])
    expect(JSON.stringify(read)).not.toContain('hunter2')
  })

  test('without a name, by its number', () => {
    expect(parseProfileFile(file([entry, null]))).toMatchObject([{ input: entry }, { refused: { name: '#2' } }])
  })
})

test('that tools need not ask is of this computer: it is neither written to a file nor taken from one', () => {
  const open = exampleProfile({ tools: 'allow' })
  expect(formatProfiles([open])).not.toContain('tools')
  expect(formatProfiles([exampleProfile({ tools: 'closed' })])).toContain('"tools": "closed"')
  const [read] = parseProfileFile(formatProfiles([open]))
  expect(read && 'input' in read && findSame(read.input, [open])).toBe(open)
})

function refusalOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
