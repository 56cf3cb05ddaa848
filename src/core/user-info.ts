import * as client from 'openid-client'
import { because, member, type Reason } from '../shared/reason'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { Provider } from './provider'
import { fromLibrary } from './provider-error'
import type { TokenSet } from './token-exchange'

export type Claims = Readonly<Record<string, unknown>>

/**
 * The claims that name the person: the ID token's, else those of UserInfo as well.
 *
 * A UserInfo that cannot be had is no reason to refuse a login; one about somebody else is.
 *
 * @throws {LoginError} `user_info_subject_mismatch`
 * @see OpenID Connect Core §5.3.2
 */
export async function namingClaims(
  provider: Provider,
  tokens: TokenSet,
  claims: Claims,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
): Promise<Claims> {
  const skip = (reason: Reason) => journal.check('user_info_subject', 'skipped', 'OpenID Connect Core §5.3.2', reason)
  const subject = claims['sub']
  if (typeof subject !== 'string') {
    skip(because('reason.no_id_token'))
    return claims
  }
  if (claims['name'] !== undefined || claims['email'] !== undefined) {
    skip(because('reason.person_named'))
    return claims
  }
  if (!provider.metadata.userinfo_endpoint) {
    skip(because('reason.no_user_info'))
    return claims
  }
  try {
    const info = await client.fetchUserInfo(provider.config, tokens.access_token, subject, dpop ? { DPoP: dpop } : {})
    journal.check('user_info_subject', 'pass', 'OpenID Connect Core §5.3.2')
    return { ...info, ...claims }
  } catch (error) {
    if (error instanceof client.ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') {
      journal.check('user_info_subject', 'fail', 'OpenID Connect Core §5.3.2')
      throw new LoginError('user_info_subject_mismatch')
    }
    const failure = await fromLibrary(error)
    if (failure.code === 'attempt_cancelled') throw failure
    skip(member(failure.code))
    return claims
  }
}
