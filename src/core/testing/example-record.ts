import type { SessionRecord } from '../session-record'
import { exampleIssuer } from './example-profile'

/** A session of Ada, as the keychain holds it. */
export function exampleRecord(changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    version: 1,
    id: 'session-1',
    profileId: 'profile-1',
    issuer: exampleIssuer,
    clientId: 'client-1',
    subject: 'auth0|ada',
    tokenType: 'bearer',
    accessTokens: [{ audience: '', value: 'at-0', scope: ['openid', 'profile'], expiresAt: 2_000 }],
    refreshToken: 'rt-0',
    idToken: 'e30.e30.e30',
    claims: { sub: 'auth0|ada', name: 'Ada Lovelace', email: 'ada@example.com', nonce: 'nonce-0', at_hash: 'hash-0' },
    signedInAt: 1_000,
    ...changes,
  }
}
