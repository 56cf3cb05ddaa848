import { expect, test } from 'vitest'
import { arrivedParameters } from './arrived-parameters'

const arrived = (query: string, secrets: readonly string[] = []) =>
  arrivedParameters({ url: `http://127.0.0.1:1/callback?${query}`, answer: async () => {} }, secrets)

test('code and state are fingerprints, the provider’s words are words, and the rest is a number', () => {
  expect(JSON.parse(JSON.stringify(arrived('code=c1&state=s1&iss=https://p/&x=1&y=2')))).toEqual({
    code: expect.objectContaining({ secret: 'code', length: 2 }),
    state: expect.objectContaining({ secret: 'state' }),
    iss: 'https://p/',
    form: false,
    further: 2,
  })
})

test('what was sent does not come back in a provider’s words', () => {
  expect(JSON.stringify(arrived('error=bad&error_description=nonce+n-123', ['n-123']))).not.toContain('n-123')
})

test('what is no address has no parameters', () => {
  expect(arrivedParameters({ url: 'nonsense', form: true, answer: async () => {} }, [])).toEqual({ form: true })
})
