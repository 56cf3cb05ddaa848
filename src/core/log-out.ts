import type { LogOutKind, LogOutResult } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import type { BrowserLogOuts } from './browser-log-outs'
import type { KnownSessions } from './known-sessions'
import { LoginError } from './login-error'
import type { PendingRevocations } from './pending-revocations'
import type { FindProfile, World } from './ports'
import type { KnownSession } from './session-entry'
import type { SessionRecord } from './session-record'
import type { SessionRecords } from './session-records'
import type { SessionRefreshes } from './session-refreshes'

/** What a log out is made of. */
export interface LogOutParts {
  readonly world: World
  readonly known: KnownSessions
  readonly records: SessionRecords
  readonly refreshes: SessionRefreshes
  readonly revocations: PendingRevocations
  readonly browserLogOuts: BrowserLogOuts
  readonly findProfile: FindProfile
  readonly changed: () => void
}

/**
 * Signs a session out: on this computer first, which must work and then stands; then at the provider and in the browser,
 * as far as that was asked for, which may fail or come later.
 *
 * @throws {LoginError} `session_unknown`, `keychain_*`, `storage_failed`; then the session is still there
 * @see RFC 7009 §2, OpenID Connect RP-Initiated Logout §2
 */
export async function logOut(id: string, how: LogOutKind, parts: LogOutParts): Promise<LogOutResult> {
  const { world, refreshes, revocations, browserLogOuts, changed } = parts
  const { record, label, revoking } = await refreshes.whileNone(id, (known) => signOutHere(known, how, parts))
  world.journal.about({ sessionId: id }).stage('signed_out', how)
  changed()
  const profile = how === 'everywhere' && record ? profileOf(record, parts) : undefined
  const [revoked, logOutId] = await Promise.all([
    revoking ? revocations.tell(id) : ('not_asked' as const),
    profile && browserLogOuts.start({ sessionId: id, profile, account: label, idToken: record?.idToken }),
  ])
  if (how !== 'everywhere') return { revoked, browser: 'not_asked' }
  return logOutId === undefined ? { revoked, browser: 'not_offered' } : { revoked, browser: 'started', logOutId }
}

interface SignedOut {
  /** What the session was; absent where it could not be read. */
  readonly record: SessionRecord | undefined
  readonly label: string
  /** Its refresh token is kept, to be revoked. */
  readonly revoking: boolean
}

/** What the rest of a log out needs is taken out of the record before it goes. */
async function signOutHere(known: KnownSession, how: LogOutKind, parts: LogOutParts): Promise<SignedOut> {
  const { records, refreshes, world } = parts
  const { entry, storage } = known
  const record = await records.read(entry.id, storage).catch((error) => {
    if (error instanceof LoginError && error.code === 'record_damaged') return undefined
    throw error
  })
  const refreshToken = how === 'local' ? undefined : record?.refreshToken
  if (record && refreshToken !== undefined) await keepForRevocation(known, { ...record, refreshToken }, parts)
  else await removeRecord(known, parts)
  refreshes.drop(entry.id)
  world.journal.about({ sessionId: entry.id }).step('session_deleted', 'postern', 'keychain', { storage })
  return { record, label: entry.label, revoking: refreshToken !== undefined }
}

/** The index first: from then on the session is signed out, whatever a crash leaves of it, and its token is not forgotten. */
async function keepForRevocation(
  session: KnownSession,
  record: SessionRecord & { readonly refreshToken: string },
  { known, records, revocations, world, findProfile }: LogOutParts,
): Promise<void> {
  const { id } = session.entry
  const pending = known.beginRevocation(session, nameOf(record, findProfile), world.clock.now())
  try {
    await known.write()
    await revocations.keep(pending, record)
    records.forgetUnsaved(id)
  } catch (error) {
    known.endRevocation(id)
    known.set(session)
    await known.write().catch(() => {})
    throw error
  }
}

async function removeRecord({ entry: { id }, storage }: KnownSession, { known, records }: LogOutParts): Promise<void> {
  await records.delete(id, storage)
  known.delete(id)
  await known.write()
}

/** Where the session was signed in, even if the profile was edited since. */
function profileOf({ profileId, issuer, clientId }: SessionRecord, { findProfile }: LogOutParts): Profile | undefined {
  try {
    return { ...findProfile(profileId), issuer, clientId }
  } catch {
    return undefined
  }
}

function nameOf({ profileId, issuer }: SessionRecord, findProfile: FindProfile): string {
  try {
    return findProfile(profileId).name
  } catch {
    return new URL(issuer).host
  }
}
