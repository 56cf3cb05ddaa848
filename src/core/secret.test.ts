import { format, inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { printed } from '../testing/printed'
import { Secret } from './secret'

const value = 'rt-0123456789-abcdefghij'
const secret = Secret.of('refresh_token', value)
const print = '‹refresh_token 24 chars, sha256 '

describe('a Secret', () => {
  test.each<[string, () => unknown]>([
    ['a template', () => `${secret}`],
    ['String', () => String(secret)],
    ['adding to a text', () => `token: ${secret}`],
    ['JSON', () => JSON.stringify(secret)],
    ['JSON, deep inside', () => JSON.stringify({ list: [{ secret }], [`${secret}`]: 1 })],
    ['inspect', () => inspect(secret)],
    ['inspect of everything hidden', () => inspect({ a: [secret] }, { showHidden: true, depth: 9, getters: true })],
    ['inspect without custom printing', () => inspect(secret, { customInspect: false, showHidden: true })],
    ['console.log', () => format(secret)],
    ['console.log with placeholders', () => format('%s %o %O %j %d %i %f', ...Array(7).fill(secret))],
    ['structured clone', () => inspect(structuredClone({ secret }), { showHidden: true })],
    ['spreading', () => inspect({ ...secret }, { showHidden: true })],
    ['Object.assign', () => inspect(Object.assign({}, secret))],
    ['its keys, values and symbols', () => inspect([Reflect.ownKeys(secret), Object.values(secret)])],
    ['an error that carries it', () => inspect(new Error('failed', { cause: secret })) + new Error(`${secret}`).stack],
    ['locale formatting', () => (secret as object).toLocaleString()],
    ['turning it into a number', () => Number(secret)],
    ['the query of an address', () => new URLSearchParams({ secret: String(secret) }).toString()],
    ['all of these at once', () => printed({ secret })],
  ])('is not shown by %s', (_what, show) => {
    expect(String(show())).not.toContain(value)
    expect(String(show())).not.toContain(value.slice(3, 12))
  })

  test('says what it is instead, how long, and the first 8 digits of its hash', () => {
    expect(`${secret}`).toMatch(/^‹refresh_token 24 chars, sha256 [0-9a-f]{8}…›$/)
    expect(inspect(secret)).toContain(print)
    expect(JSON.parse(JSON.stringify(secret))).toEqual({
      secret: 'refresh_token',
      length: 24,
      sha256: expect.stringMatching(/^[0-9a-f]{8}$/),
    })
  })

  test('has the fingerprint that others would calculate', () => {
    expect(Secret.of('code', 'abc').fingerprint).toEqual({ secret: 'code', length: 3, sha256: 'ba7816bf' })
  })

  test('gives its value when it is asked for, and for nothing else', () => {
    expect(secret.reveal()).toBe(value)
  })

  test('tells two values apart, and knows one again', () => {
    expect(Secret.of('refresh_token', value).fingerprint).toEqual(secret.fingerprint)
    expect(Secret.of('refresh_token', 'rt-2').fingerprint).not.toEqual(secret.fingerprint)
  })
})
