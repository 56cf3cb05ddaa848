import { expect, test } from 'vitest'
import { createFormats } from '../formats'
import { claimText } from './claim-text'

const now = Date.UTC(2026, 10, 22, 12)
const formats = createFormats('en-GB', 'UTC')
const long = 'x'.repeat(40)

test.each([
  ['sub', 'ada', { value: 'ada' }],
  ['email_verified', true, { value: 'true' }],
  ['nothing', null, { value: 'null' }],
  ['aud', ['a', 'b'], { value: '["a","b"]' }],
  ['roles', [long, long], { value: `[\n  "${long}",\n  "${long}"\n]` }],
  ['exp', now / 1_000 + 3_600, { value: '1795352400', meaning: '13:00, in 1 hour' }],
  ['exp', 'soon', { value: 'soon' }],
  ['count', 5, { value: '5' }],
])('%s: %j', (name, value, expected) => {
  expect(claimText(name, value, now, formats)).toEqual(expected)
})
