import type { SessionStatus, SessionView, Storage } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import type { Text } from '../shared/text/text'
import { toFailure } from './failure'
import { LoginError } from './login-error'
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
}

export function entryOf(record: SessionRecord, now: number): SessionEntry {
  const { storage: _storage, status: _status, failure: _failure, ...entry } = viewSession(record, 'keychain', now)
  return entry
}

export function viewKnownSession(session: KnownSession, now: number, text: Text): SessionView {
  const {
    entry: { ended, ...entry },
    storage,
    trouble,
    status,
  } = session
  const expired = entry.accessTokenExpiresAt !== undefined && entry.accessTokenExpiresAt <= now
  const failure = trouble ?? (ended ? toFailure(new LoginError(ended), text) : undefined)
  return {
    ...entry,
    storage,
    status: status ?? (ended ? 'ended' : expired ? 'expired' : 'active'),
    ...(failure ? { failure } : {}),
  }
}
