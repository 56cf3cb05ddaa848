import { expect, test } from 'vitest'
import { canNotarize } from './notarization.mjs'

test.each([
  [false, {}],
  [false, { APPLE_ID: 'a', APPLE_TEAM_ID: 't' }],
  [true, { APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'p', APPLE_TEAM_ID: 't' }],
  [true, { APPLE_API_KEY: 'k', APPLE_API_KEY_ID: 'i', APPLE_API_ISSUER: 'u' }],
])('%s with %j', (expected, env) => {
  expect(canNotarize(env)).toBe(expected)
})
