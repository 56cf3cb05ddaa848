import type { SessionStatus, SessionView, Storage } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { Text } from '../shared/text/text'
import { toFailure } from './failure'
import { LoginError } from './login-error'
import type { TokenTimes } from './refresh-times'
import type { SessionEntry } from './session-index'
import type { SessionRecord } from './session-record'
import { viewSession } from './session-view'

/** A session as `LoginSessions` knows it, without asking the keychain. */
export interface KnownSession {
  readonly entry: SessionEntry
  readonly storage: Storage
  /** Set while something is the matter that a next try may mend. */
  readonly trouble?: Failure
  readonly status?: SessionStatus
  /** Set while Postern will try again by itself. */
  readonly retry?: Retry
}

export interface Retry {
  /** How many tries in a row have failed. */
  readonly failures: number
  /** The last of them. */
  readonly error: LoginError
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Nobody but the person may ask earlier: the provider said so, or it was asked just now. */
  readonly notBefore: number
}

export const tokenTimes = ({ refreshedAt, signedInAt, accessTokenExpiresAt }: SessionEntry): TokenTimes => ({
  issuedAt: refreshedAt ?? signedInAt,
  expiresAt: accessTokenExpiresAt,
})

export function entryOf(record: SessionRecord, now: number): SessionEntry {
  const { storage: _storage, status: _status, failure: _failure, ...entry } = viewSession(record, 'keychain', now)
  return entry
}

export function viewKnownSession(session: KnownSession, now: number, text: Text): SessionView {
  const {
    entry: { ended, unfinished: _unfinished, revocation: _revocation, ...entry },
    storage,
    trouble,
    status,
    retry,
  } = session
  const expired = entry.accessTokenExpiresAt !== undefined && entry.accessTokenExpiresAt <= now
  const failure = trouble ?? (ended ? toFailure(new LoginError(ended), text) : undefined)
  return {
    ...entry,
    storage,
    status: status ?? (ended ? 'ended' : expired ? 'expired' : 'active'),
    ...(failure ? { failure } : {}),
    ...(retry ? { retryAt: retry.at } : {}),
  }
}
