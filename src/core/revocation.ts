import * as client from 'openid-client'
import { isPassing } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { because, member } from '../shared/reason'
import type { Journal } from './journal'
import type { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { World } from './ports'
import type { Provider, Providers } from './provider'
import { fromLibrary } from './provider-error'

/** What a provider made of a revocation. */
export type Revocation =
  | { readonly outcome: 'yes' | 'no' | 'not_offered' }
  /** It could not be reached, or has no time now: asking again may help. */
  | { readonly outcome: 'pending'; readonly error: LoginError }

/** An endpoint that is not there any more is not offered any more. */
const goneStatuses: ReadonlySet<number> = new Set([404, 405, 410, 501])

/**
 * Tells the provider that a token is no longer wanted. Never throws, for a log out goes on.
 *
 * @see RFC 7009 §2.1, §2.2.1
 */
export async function revokeToken(provider: Provider, token: string, journal: Journal): Promise<Revocation> {
  if (!provider.metadata.revocation_endpoint) {
    journal.check('revoked', 'skipped', 'RFC 7009 §2', because('reason.no_revocation'))
    return { outcome: 'not_offered' }
  }
  try {
    await client.tokenRevocation(provider.config, token, { token_type_hint: 'refresh_token' })
    journal.check('revoked', 'pass', 'RFC 7009 §2.2')
    return { outcome: 'yes' }
  } catch (error) {
    const status = statusOf(error)
    const failure = await fromLibrary(error, [token])
    journal.check('revoked', 'fail', 'RFC 7009 §2.2', member(failure.code))
    if (status !== undefined && goneStatuses.has(status)) return { outcome: 'not_offered' }
    return isPassing(failure.code) ? { outcome: 'pending', error: failure } : { outcome: 'no' }
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

function statusOf(error: unknown): number | undefined {
  if (error instanceof client.ResponseBodyError) return error.status
  return error instanceof Error && error.cause instanceof Response ? error.cause.status : undefined
}
