import { expect, test } from 'vitest'
import type { FailureCode, Result } from '../shared/failures'
import { watchToolNeeds } from './tool-needs'

async function told(name: string, code?: FailureCode) {
  let count = 0
  const answered: Result<null> =
    code === undefined ? { ok: true, value: null } : { ok: false, error: { code, message: '', remedy: '' } }
  const answer = watchToolNeeds(
    async () => answered,
    () => {
      count += 1
    },
  )
  expect(await answer(name, {})).toBe(answered)
  return count
}

test.each([
  ['getToken', 'session_unknown', 1],
  ['getHostToken', 'session_ended', 1],
  ['callApi', 'refresh_token_missing', 1],
  ['getToken', undefined, 0],
  ['getToken', 'network_unreachable', 0],
  ['refreshSession', 'session_ended', 0],
] as const)('%s that ends with %s', async (name, code, times) => {
  expect(await told(name, code)).toBe(times)
})
