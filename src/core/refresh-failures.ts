import { type FailureCode, isPassing } from '../shared/failures'
import { LoginError } from './login-error'
import { retryDelay } from './refresh-times'
import type { Retry } from './session-entry'

/** For so many milliseconds after a failure, nobody but the person causes a further request. */
const askedJustNow = 1_000

/** Failures after which Postern does not try again by itself. */
const final: ReadonlySet<FailureCode> = new Set([
  'session_ended',
  'session_unknown',
  'profile_unknown',
  'refresh_token_missing',
  'record_damaged',
  'id_token_issuer_mismatch',
  'id_token_subject_mismatch',
  'organization_mismatch',
])

export const isKeychainCode = (code: FailureCode): boolean => code.startsWith('keychain_')

export const asLoginError = (error: unknown): LoginError =>
  error instanceof LoginError ? error : new LoginError('internal_error')

/** When anybody but the person may ask again, in milliseconds since the epoch. */
export const askableFrom = ({ retryAfter = 0 }: LoginError, now: number): number =>
  now + Math.max(retryAfter * 1_000, askedJustNow)

/**
 * A locked keychain asks the person each time, so it is left alone unless it has rotated tokens to take.
 *
 * @param before the tries that have failed until now
 * @param unsaved whether there are rotated tokens to be saved
 * @param random 0 to 1
 */
export function nextTry(
  before: Retry | undefined,
  error: LoginError,
  unsaved: boolean,
  now: number,
  random: number,
): Retry | undefined {
  if (final.has(error.code) || (error.code === 'keychain_locked' && !unsaved)) return undefined
  const failures = (before?.failures ?? 0) + 1
  const at = now + retryDelay(error, failures, random, unsaved || isPassing(error.code))
  return { failures, error, at, notBefore: askableFrom(error, now) }
}
