import { isByDomain, isIssuerOfTenant } from '../shared/presets/entra'
import { presetOf } from '../shared/presets/presets'
import type { ProfileInput } from '../shared/profile'
import { because, httpStatus } from '../shared/reason'
import { LoginError } from './login-error'
import type { ObservedFetch } from './observed-fetch'
import { parseProfile } from './profile'
import { fromLibrary, providerWords } from './provider-error'

/**
 * Puts the issuer that a tenant of Entra ID states in place of one that names it by a domain.
 *
 * The tenant states its ID, and the login compares issuers letter by letter. It is asked once, when a profile is added, and
 * believed only where host and form are the same, so that nobody gets another tenant's people by a metadata of their own.
 *
 * @returns what was given, where no domain is in it or a field would be refused anyway
 * @throws {LoginError} `issuer_mismatch`, `discovery_failed`, and all of a request
 * @see OpenID Connect Discovery §4.3
 */
export async function withStatedIssuer(input: ProfileInput, { fetch }: ObservedFetch): Promise<ProfileInput> {
  if (presetOf(input).id !== 'entra') return input
  const parsed = parseProfile(input, '')
  if ('problems' in parsed || !isByDomain(parsed.profile.issuer)) return input
  const asked = parsed.profile.issuer
  const stated = await statedIssuer(`${asked}/.well-known/openid-configuration`, fetch)
  if (!isIssuerOfTenant(stated, asked))
    throw new LoginError(
      'issuer_mismatch',
      because('reason.instead', { got: providerWords(stated).slice(0, 200), wanted: asked }),
    )
  return { ...input, issuer: stated }
}

async function statedIssuer(address: string, fetch: ObservedFetch['fetch']): Promise<string> {
  const response = await fetch(address, { redirect: 'manual', headers: { accept: 'application/json' } }).catch(
    async (error) => {
      throw await fromLibrary(error)
    },
  )
  const body: unknown = await response.json().catch(() => undefined)
  const { issuer } = (body ?? {}) as { issuer?: unknown }
  // An unknown tenant is told of with 400.
  if (!response.ok || typeof issuer !== 'string') throw new LoginError('discovery_failed', httpStatus(response.status))
  return issuer
}
