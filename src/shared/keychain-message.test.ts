import { expect, test } from 'vitest'
import { isKeychainReady, keychainReady, parseKeychainAnswer, parseKeychainRequest } from './keychain-message'

test.each([
  { id: 1, ask: { operation: 'get', name: 's1' } },
  { id: 2, ask: { operation: 'set', name: 's1', value: '' } },
  { id: 3, ask: { operation: 'delete', name: 's1' } },
  { id: 4, ask: { operation: 'ping' } },
])('takes the request $ask.operation', (request) => {
  expect(parseKeychainRequest(request)).toEqual(request)
})

test.each([
  { id: 1, ok: true, found: false },
  { id: 1, ok: true, found: true, value: 'secret' },
  { id: 1, ok: false, code: 'keychain_locked', detail: 'as the system says' },
])('takes the answer %o', (answer) => {
  expect(parseKeychainAnswer(answer)).toEqual(answer)
})

test('knows the first message from the others', () => {
  expect(isKeychainReady(keychainReady)).toBe(true)
  expect(isKeychainReady({ id: 1, ok: true, found: false })).toBe(false)
  expect(parseKeychainAnswer(keychainReady)).toBeUndefined()
})

test.each([
  undefined,
  'get',
  { id: 1 },
  { id: 1, ask: { operation: 'find' } },
  { id: 1, ask: { operation: 'get', name: '' } },
  { id: 1, ask: { operation: 'get', name: 's1', value: 'no' } },
  { id: '1', ask: { operation: 'ping' } },
])('refuses the request %o', (request) => {
  expect(parseKeychainRequest(request)).toBeUndefined()
})

test.each([
  null,
  { id: 1, ok: true },
  { id: 1, ok: false, code: 'keychain_timeout', detail: '' },
  { id: 1, ok: false, code: 'access_denied', detail: '' },
  { id: 0.5, ok: true, found: true },
])('refuses the answer %o', (answer) => {
  expect(parseKeychainAnswer(answer)).toBeUndefined()
})
