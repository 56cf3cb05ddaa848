import { because } from '../shared/reason'
import type { Journal } from './journal'
import type { SessionRecord } from './session-record'

/** The claims by which a scope of OpenID Connect Core §5.4 shows. */
const claimsOf: Readonly<Record<string, readonly string[]>> = {
  profile: ['name', 'given_name', 'family_name', 'nickname', 'preferred_username', 'picture', 'updated_at'],
  email: ['email'],
  address: ['address'],
  phone: ['phone_number'],
}

const isOfOpenId = (scope: string) => scope === 'openid' || Object.hasOwn(claimsOf, scope)

/**
 * What was asked for with a token and not granted. Some providers name the scopes of the API alone, so those that OpenID
 * Connect knows count as granted too when what they are asked for has come.
 *
 * @see RFC 6749 §3.3, §5.1, OpenID Connect Core §5.4, §11
 */
export function missingScope(record: SessionRecord, token = record.accessTokens[0]): string[] {
  if (token === undefined) return []
  const asked = token.target ? token.target.scope : record.asked?.scope
  const apiAlone = record.idToken !== undefined && !token.scope.some(isOfOpenId)
  return (asked ?? []).filter((scope) => {
    if (token.scope.includes(scope)) return false
    if (scope === 'offline_access') return record.refreshToken === undefined
    if (!isOfOpenId(scope)) return true
    if (scope === 'openid') return record.idToken === undefined
    return !apiAlone && !claimsOf[scope]?.some((claim) => record.claims[claim] !== undefined)
  })
}

/** Records whether the provider granted what was asked for. Less is no error: the provider may do so. */
export function recordScope(missing: readonly string[], journal: Journal): void {
  const reason = missing.length === 0 ? undefined : because('reason.not_granted', { scope: missing.join(' ') })
  journal.check('scope', missing.length === 0 ? 'pass' : 'fail', 'RFC 6749 §5.1', reason)
}
