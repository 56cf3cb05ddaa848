import type { SessionDetails, SessionView, Storage } from '../shared/app-state'
import { missingScope } from './granted-scope'
import type { SessionRecord } from './session-record'

/** Claims that are of use to an attacker or to nobody. */
const hiddenClaims = new Set(['nonce', 'at_hash', 'c_hash', 's_hash'])

/** What may be known of a session outside the keychain: the index file and the window hold this. */
export function viewSession(record: SessionRecord, storage: Storage, now: number): SessionView {
  const expiresAt = record.accessTokens[0]?.expiresAt
  const text = (claim: string) => {
    const value = record.claims[claim]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const email = text('email')
  const missing = missingScope(record)
  const organization = text('org_name') ?? text('org_id')
  return {
    id: record.id,
    profileId: record.profileId,
    subject: record.subject,
    label: text('name') ?? text('preferred_username') ?? text('nickname') ?? email ?? record.subject,
    ...(email ? { email } : {}),
    ...(organization ? { organization } : {}),
    storage,
    status: expiresAt !== undefined && expiresAt <= now ? 'expired' : 'active',
    signedInAt: record.signedInAt,
    ...(record.refreshedAt === undefined ? {} : { refreshedAt: record.refreshedAt }),
    ...(expiresAt === undefined ? {} : { accessTokenExpiresAt: expiresAt }),
    canRefresh: record.refreshToken !== undefined,
    ...(record.rotates ? { rotates: true } : {}),
    ...(missing.length === 0 ? {} : { missingScope: missing }),
  }
}

export function detailSession(record: SessionRecord): SessionDetails {
  return {
    sessionId: record.id,
    issuer: record.issuer,
    clientId: record.clientId,
    audiences: record.accessTokens.map((token) => ({
      ...(token.audience === '' ? {} : { name: token.audience }),
      scope: token.scope,
      missingScope: missingScope(record, token),
      ...(token.expiresAt === undefined ? {} : { expiresAt: token.expiresAt }),
    })),
    tokenType: record.tokenType,
    claims: Object.fromEntries(Object.entries(record.claims).filter(([name]) => !hiddenClaims.has(name))),
  }
}
