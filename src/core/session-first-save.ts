import type { Storage } from '../shared/app-state'
import type { KnownSessions } from './known-sessions'
import type { KnownSession } from './session-entry'
import type { SessionEntry } from './session-index'
import type { SessionLeftovers } from './session-leftovers'
import type { SessionRecord } from './session-record'
import type { SessionRecords } from './session-records'

export interface FirstSaveParts {
  readonly known: KnownSessions
  readonly records: SessionRecords
  readonly leftovers: SessionLeftovers
}

/**
 * Saves a new session: in the index, marked as unfinished, then in the keychain, then in the index for good.
 *
 * @param entry what the index says of `record`
 * @param signal when it is aborted before all of that is done, nothing of the session is left
 * @returns older sessions of the same person
 * @throws {LoginError} `keychain_*`, `storage_failed`, the reason of `signal`; then nothing of it is left
 */
export async function saveFirst(
  record: SessionRecord,
  entry: SessionEntry,
  storage: Storage,
  { known, records, leftovers }: FirstSaveParts,
  signal?: AbortSignal,
): Promise<readonly KnownSession[]> {
  known.begin(entry, storage)
  try {
    if (storage === 'keychain') await known.write()
    await records.add(record, storage)
    signal?.throwIfAborted()
    known.finish(record.id)
    // Not earlier: of two sign-ins at the same time, the one that stands first makes way for the other.
    const older = known.all().filter((session) => isOfSamePerson(session.entry, record))
    known.set({ entry, storage })
    await known.write()
    signal?.throwIfAborted()
    return older
  } catch (error) {
    await leftovers.takeBack(entry, storage)
    throw error
  }
}

const isOfSamePerson = (entry: SessionEntry, { profileId, subject }: SessionRecord) =>
  entry.profileId === profileId && entry.subject === subject
