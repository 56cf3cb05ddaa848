import type { LoginError } from './login-error'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** The first retry comes after at most this long, each further one after at most twice as long as the one before. */
const firstRetry = 5 * second
const longestRetry = 15 * minute
/** What no waiting mends (a client that was deleted) an administrator may: the session asks again now and then. */
const lastingRetry = hour

/** When the tokens of a session were got and when the access token expires, in milliseconds since the epoch. */
export interface TokenTimes {
  readonly issuedAt: number
  readonly expiresAt: number | undefined
}

/**
 * When to refresh, in milliseconds since the epoch: 5 to 7.5 minutes ahead of expiry, of a short-lived token when 70 to
 * 80 percent of its life are over, and at least once a day, so that no refresh token lies idle until it dies of it.
 *
 * @param random 0 to 1, so that many sessions do not come all at once
 */
export function refreshTime({ issuedAt, expiresAt }: TokenTimes, random: number): number {
  const daily = issuedAt + day - random * hour
  const lifetime = (expiresAt ?? Number.POSITIVE_INFINITY) - issuedAt
  if (expiresAt === undefined || lifetime < second) return daily
  const ahead = Math.min(5 * minute, lifetime / 5) * (1 + random / 2)
  return Math.min(expiresAt - ahead, daily)
}

/**
 * Milliseconds until the next try: at least what the provider asked for, else twice as long at most each time, of which
 * half is left to chance.
 *
 * @param failures in a row, from 1 on
 * @param soon whether waiting may mend it
 * @see RFC 9110 §10.2.3
 */
export function retryDelay(
  { retryAfter = 0 }: Pick<LoginError, 'retryAfter'>,
  failures: number,
  random: number,
  soon: boolean,
): number {
  const most = soon ? Math.min(longestRetry, firstRetry * 2 ** (failures - 1)) : lastingRetry
  return Math.max(most * (0.5 + random / 2), retryAfter * second + (retryAfter > 0 ? random * second : 0))
}

/** Whether an access token is good for `minTtl` milliseconds, or for half its life where it never lasted that long. */
export function lasts({ issuedAt, expiresAt }: TokenTimes, minTtl: number, now: number): boolean {
  return expiresAt === undefined || expiresAt - now >= Math.min(minTtl, (expiresAt - issuedAt) / 2)
}
