import * as client from 'openid-client'
import type { Journal } from './journal'
import type { Provider } from './provider'
import { fromLibrary } from './provider-error'

/**
 * Tells the provider that a token is no longer wanted. Says whether it took it; never throws, for a log out goes on.
 *
 * @see RFC 7009 §2.1
 */
export async function revokeToken(provider: Provider, token: string, journal: Journal): Promise<boolean> {
  if (!provider.metadata.revocation_endpoint) {
    journal.check('revoked', 'skipped', 'RFC 7009 §2', 'the provider has no revocation endpoint')
    return false
  }
  try {
    await client.tokenRevocation(provider.config, token, { token_type_hint: 'refresh_token' })
    journal.check('revoked', 'pass', 'RFC 7009 §2.2')
    return true
  } catch (error) {
    journal.check('revoked', 'fail', 'RFC 7009 §2.2', (await fromLibrary(error)).code)
    return false
  }
}
