import * as client from 'openid-client'
import type { Profile } from '../shared/profile'
import type { Journal } from './journal'
import { observeFetch } from './observed-fetch'
import type { World } from './ports'
import type { Provider, Providers } from './provider'
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

/** Revokes what was issued and is not wanted, by a fetch of its own: that of the attempt may be aborted. */
export async function giveBack(
  token: string | undefined,
  profile: Profile,
  { fetch, clock }: World,
  providers: Providers,
  journal: Journal,
): Promise<void> {
  if (token === undefined) return
  const found = await providers.find(profile, observeFetch(fetch, clock, journal), journal).catch(() => undefined)
  if (found) await revokeToken(found, token, journal)
}
