import type { Profile } from '../shared/profile'
import { because } from '../shared/reason'
import type { DPoPHandles } from './dpop-handles'
import { checkAudience } from './granted-audience'
import { missingScope, recordScope } from './granted-scope'
import { checkIdToken } from './id-token'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { observeFetch } from './observed-fetch'
import type { World } from './ports'
import type { Provider, Providers } from './provider'
import { noteRotation } from './rotation'
import { keepAccessToken, type SessionRecord } from './session-record'
import { refreshTokens, type TokenSet } from './token-exchange'
import { findToken, putToken, refreshParameters, type TokenTarget } from './token-target'

/** What one refresh works with. */
export interface RefreshSetting {
  readonly world: World
  readonly providers: Providers
  readonly handles: DPoPHandles
  readonly journal: Journal
  readonly signal: AbortSignal
  /** Gets the new refresh token as soon as it is there, even if the answer is refused afterwards. */
  rotated(refreshToken: string): void
}

/**
 * Asks for new tokens and gives the record to be saved. Saves nothing itself.
 *
 * @param target absent: the login's own token. With one, the record keeps all else that it has of the login
 * @throws {LoginError} `refresh_token_missing`, `invalid_grant`, `id_token_subject_mismatch`, `audience_mismatch`, and all of
 *   a token request
 * @see RFC 6749 §6, RFC 8707 §2.2, OpenID Connect Core §12, RFC 9700 §4.14
 */
export async function refreshRecord(
  record: SessionRecord,
  profile: Profile,
  target: TokenTarget | undefined,
  { world, providers, handles, journal, signal, rotated }: RefreshSetting,
): Promise<SessionRecord> {
  if (record.refreshToken === undefined) throw new LoginError('refresh_token_missing')
  const own: Profile = { ...profile, issuer: record.issuer, clientId: record.clientId }
  const observed = observeFetch(world.fetch, world.clock, journal, signal)
  const noting = { ...observed, fetch: noteRotation(observed.fetch, rotated) }
  const provider = await providers.find(own, noting, journal).catch(blameNetwork)
  const parameters = refreshParameters(record.asked?.resources ?? profile.resource ?? [], target)
  const dpop = await handles.of(record)
  const tokens = await refreshTokens(provider, record.refreshToken, parameters, observed, journal, dpop)

  await checkRefreshedIdToken(tokens, provider, record, journal)
  if (target) checkAudience(tokens, target, journal)
  const kept = tokens.refresh_token === undefined
  const reason = kept ? because('reason.refresh_token_kept') : undefined
  journal.check('rotation', kept ? 'skipped' : 'pass', 'RFC 9700 §4.14.2', reason)
  const next = nextRecord(record, tokens, target, world.clock.now())
  recordScope(missingScope(next, findToken(next, target)), journal)
  return next
}

async function checkRefreshedIdToken(
  tokens: TokenSet,
  { keys }: Provider,
  record: SessionRecord,
  journal: Journal,
): Promise<void> {
  const claims = tokens.claims()
  if (claims === undefined || tokens.id_token === undefined) return
  const organization = organizationOf(record)
  const checks = { keys, accessToken: tokens.access_token, organization, subject: record.subject }
  await checkIdToken(tokens.id_token, claims, checks, journal)
}

function nextRecord(
  record: SessionRecord,
  tokens: TokenSet,
  target: TokenTarget | undefined,
  now: number,
): SessionRecord {
  const [own = { audience: '', scope: [] }] = record.accessTokens
  const asked = target
    ? { audience: target.audience ?? target.resource ?? own.audience, scope: target.scope ?? [], target }
    : { audience: own.audience, scope: own.scope }
  const accessTokens = [...putToken(record, keepAccessToken(tokens, asked, now), now)]
  const refreshToken = tokens.refresh_token ?? record.refreshToken
  const rotated = {
    ...record,
    accessTokens,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(refreshToken === record.refreshToken ? {} : { rotates: true as const }),
  }
  if (target) return rotated
  return {
    ...rotated,
    ...(tokens.id_token === undefined ? {} : { idToken: tokens.id_token }),
    claims: { ...record.claims, ...tokens.claims() },
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
