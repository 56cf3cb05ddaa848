import { describe, expect, test } from 'vitest'
import { printed } from '../testing/printed'
import { formatSessionRecord, parseSessionRecord } from './session-record'
import { exampleRecord } from './testing/example-record'

describe('a session record', () => {
  test.each([
    ['of a usual session', exampleRecord()],
    [
      'with all there can be',
      exampleRecord({ tokenType: 'dpop', dpopKey: { kty: 'EC', d: 'secret' }, refreshedAt: 3_000, claims: { a: [1] } }),
    ],
    ['of a provider that gave an access token alone', least()],
  ])('%s comes back from the keychain as it was', (_what, record) => {
    expect(parseSessionRecord(formatSessionRecord(record))).toEqual(record)
  })

  test.each([
    ['nothing', ''],
    ['no JSON', 'rt-secret'],
    ['half of it', formatSessionRecord(exampleRecord({ refreshToken: 'rt-secret' })).slice(0, 200)],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', format({ version: 2 })],
    ['no id', format({ id: undefined })],
    ['no access token', format({ accessTokens: undefined })],
    ['an access token without a value', format({ accessTokens: [{ audience: '', scope: [] }] })],
    ['a refresh token that is no text', format({ refreshToken: ['rt-secret'] })],
    ['an unknown token type', format({ tokenType: 'mac' })],
    ['a time that is no number', format({ signedInAt: 'rt-secret' })],
  ])('is refused with record_damaged when it is %s, without showing what it held', (_what, text) => {
    let thrown: unknown
    try {
      parseSessionRecord(text)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ code: 'record_damaged' })
    expect(printed(thrown)).not.toContain('secret')
  })

  test('names the part that is wrong', () => {
    expect(() => parseSessionRecord(format({ accessTokens: [{ audience: '', value: 'a', scope: 'openid' }] }))).toThrow(
      expect.objectContaining({ detail: 'accessTokens.0.scope' }),
    )
  })
})

function least() {
  const { refreshToken: _, idToken: __, ...record } = exampleRecord()
  return { ...record, claims: {}, accessTokens: [{ audience: '', value: 'at-0', scope: [] }] }
}

function format(changes: object): string {
  return JSON.stringify({ ...exampleRecord(), ...changes })
}
