import * as client from 'openid-client'
import type { Profile } from '../shared/profile'
import { importDPoPKey } from './dpop-key'
import { checkIdToken } from './id-token'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { World } from './ports'
import type { Providers } from './provider'
import { noteRotation } from './rotation'
import { keepAccessToken, type SessionRecord } from './session-record'
import { refreshTokens } from './token-exchange'

/**
 * Asks for new tokens and gives the record to be saved. Saves nothing itself.
 *
 * @param rotated gets the new refresh token as soon as it is there, even if the answer is refused afterwards
 * @throws {LoginError} `refresh_token_missing`, `invalid_grant`, `id_token_subject_mismatch`, and all of a token request
 * @see RFC 6749 §6, OpenID Connect Core §12, RFC 9700 §4.14
 */
export async function refreshRecord(
  record: SessionRecord,
  profile: Profile,
  world: World,
  providers: Providers,
  journal: Journal,
  signal?: AbortSignal,
  rotated: (refreshToken: string) => void = () => {},
): Promise<SessionRecord> {
  if (record.refreshToken === undefined) throw new LoginError('refresh_token_missing')
  const own: Profile = { ...profile, issuer: record.issuer, clientId: record.clientId }
  const observed = observeFetch(world.fetch, world.clock, journal, signal)
  const noting = { ...observed, fetch: noteRotation(observed.fetch, rotated) }
  const provider = await providers.find(own, noting, journal).catch(blameNetwork)
  const dpop = record.dpopKey && client.getDPoPHandle(provider.config, await importDPoPKey(record.dpopKey))
  const tokens = await refreshTokens(provider, own, record.refreshToken, observed, journal, dpop)

  const claims = tokens.claims()
  if (claims !== undefined && tokens.id_token !== undefined) {
    const organization = organizationOf(record)
    const checks = { keys: provider.keys, accessToken: tokens.access_token, organization, subject: record.subject }
    await checkIdToken(tokens.id_token, claims, checks, journal)
  }
  journal.check(
    'rotation',
    tokens.refresh_token === undefined ? 'skipped' : 'pass',
    'RFC 9700 §4.14.2',
    tokens.refresh_token === undefined ? 'the provider keeps the refresh token' : undefined,
  )
  const now = world.clock.now()
  return {
    ...record,
    accessTokens: [keepAccessToken(tokens, { audience: '', scope: [], ...record.accessTokens[0] }, now)],
    refreshToken: tokens.refresh_token ?? record.refreshToken,
    ...(tokens.refresh_token === undefined || tokens.refresh_token === record.refreshToken ? {} : { rotates: true }),
    ...(tokens.id_token === undefined ? {} : { idToken: tokens.id_token }),
    claims: { ...record.claims, ...claims },
    refreshedAt: now,
  }
}

/** The provider was found at this address before: a page in its place comes from the network. */
function blameNetwork(error: unknown): never {
  throw error instanceof LoginError && error.cause instanceof LoginError ? error.cause : error
}

/** The organization that the person signed in to, whatever the profile asks for by now. */
function organizationOf({ claims }: SessionRecord): string | undefined {
  const { org_id: id, org_name: name } = claims
  if (typeof id === 'string' && id.startsWith('org_')) return id
  return typeof name === 'string' ? name : undefined
}
