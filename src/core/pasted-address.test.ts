import { expect, test } from 'vitest'
import { answeredState, isAt, readPastedAddress } from './pasted-address'

const address = 'http://127.0.0.1:17823/callback?code=c1&state=s1'

test.each([
  address,
  `  ${address}\n`,
  `"${address}"`,
  `“${address}”`,
  `<${address}>`,
  ` 'http://127.0.0.1:17823/call\r\nback?code=c1&st\n  ate=s1' `,
])('reads %j', (pasted) => {
  expect(readPastedAddress(pasted)).toBe(address)
})

test.each(['', '   ', 'c1', '/callback?code=c1&state=s1', 'code=c1&state=s1'])('%j is no address', (pasted) => {
  expect(() => readPastedAddress(pasted)).toThrow(expect.objectContaining({ code: 'redirect_malformed' }))
})

test.each([
  ['redirect_malformed', 'state=s1'],
  ['redirect_malformed', 'client_id=c&state=s1&response_type=code'],
  ['state_mismatch', 'code=c1'],
  ['state_mismatch', 'code=c1&state=s1&state=s1'],
])('says %s of an address with %s', (code, query) => {
  expect(() => answeredState(`http://127.0.0.1:17823/callback?${query}`)).toThrow(expect.objectContaining({ code }))
})

test.each([
  [true, address],
  [true, 'http://127.0.0.1:17823/callback?error=access_denied&state=s1'],
  [false, 'http://127.0.0.1:17824/callback?code=c1&state=s1'],
  [false, 'https://127.0.0.1:17823/callback?code=c1&state=s1'],
  [false, 'http://localhost:17823/callback?code=c1&state=s1'],
  [false, 'http://127.0.0.1:17823/callback/?code=c1&state=s1'],
  [false, 'https://tenant.example.com/authorize?state=s1'],
])('%s: it is where the browser was to come back to: %s', (same, found) => {
  expect(isAt(found, 'http://127.0.0.1:17823/callback')).toBe(same)
})
