import type { KnownSessions } from './known-sessions'
import { LoginError } from './login-error'
import type { Clock } from './ports'
import { lasts } from './refresh-times'
import type { RefusedTokens } from './refused-tokens'
import type { SessionRecord } from './session-record'
import type { SessionRecords } from './session-records'
import type { SessionRefreshes } from './session-refreshes'

/** An ID token as a tool may have it. */
export interface IdToken {
  readonly value: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/**
 * The ID token of a session while it is good; else after a refresh, if the provider sends a new one then.
 *
 * @param minTtl seconds for which it must be good; of one that never lasts so long, half its life
 * @throws {LoginError} `id_token_missing`; `id_token_expired` where refreshes bring none, `interaction_required` where a
 *   server has refused it and they bring no other; as `LoginSessions.accessToken`
 * @see OpenID Connect Core §12.2
 */
export async function giveIdToken(
  id: string,
  minTtl: number,
  { known, records, refreshes, clock, refused }: Parts,
): Promise<IdToken> {
  const { entry, storage, retry } = known.get(id)
  if (entry.ended) throw new LoginError(entry.ended)
  const saved = await records.readSaved(id, storage)
  const kept = idTokenOf(saved)
  if (!kept) throw new LoginError('id_token_missing')
  const now = clock.now()
  const isRefused = refused.has(kept.value)
  if (!isRefused && lasts(kept, minTtl * 1_000, now)) return kept
  if (isRefused && saved.refreshToken === undefined) throw new LoginError('interaction_required')
  // The last refresh came after its end and brought no other, so the next would not either.
  if ((saved.refreshedAt ?? 0) > kept.expiresAt) throw new LoginError('id_token_expired')
  if (retry && now < retry.notBefore && !refreshes.isUnderWay(id)) throw retry.error
  const renewed = idTokenOf(await refreshes.once(id))
  if (!renewed || renewed.expiresAt <= clock.now()) throw new LoginError('id_token_expired')
  if (refused.has(renewed.value)) throw new LoginError('interaction_required')
  return renewed
}

interface Parts {
  readonly known: KnownSessions
  readonly records: SessionRecords
  readonly refreshes: SessionRefreshes
  readonly clock: Clock
  readonly refused: RefusedTokens
}

function idTokenOf({ idToken, claims }: SessionRecord): (IdToken & { readonly issuedAt: number }) | undefined {
  const { exp, iat } = claims
  if (idToken === undefined || typeof exp !== 'number' || typeof iat !== 'number') return undefined
  return { value: idToken, expiresAt: exp * 1_000, issuedAt: iat * 1_000 }
}
