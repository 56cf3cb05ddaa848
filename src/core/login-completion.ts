import type * as client from 'openid-client'
import type { Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { because, type Message } from '../shared/reason'
import { arrivedParameters } from './arrived-parameters'
import { type AttemptControl, type SaveSession, untilAborted } from './attempt-control'
import { type AuthorizationRequest, secretsOf } from './authorization-request'
import { checkResponseMode, validateAuthorizationResponse } from './authorization-response'
import { type DPoPKeyPair, exportDPoPKey } from './dpop-key'
import { missingScope, recordScope } from './granted-scope'
import { checkIdToken } from './id-token'
import type { Journal } from './journal'
import type { LoginProfile } from './login-options'
import type { ObservedFetch } from './observed-fetch'
import type { ArrivedRedirect, World } from './ports'
import type { Provider, Providers } from './provider'
import { giveBack } from './revocation'
import { keepAccessToken, type SessionRecord } from './session-record'
import { exchangeCode, type TokenSet } from './token-exchange'
import { namingClaims } from './user-info'

/** What is needed to check tokens and keep them, whichever grant they came of. */
export interface Issue {
  readonly profile: LoginProfile
  readonly provider: Provider
  readonly key: DPoPKeyPair | undefined
  readonly dpop: client.DPoPHandle | undefined
  readonly storage: Storage
  /** Why the ID token has no nonce to be compared; absent where it has one. */
  readonly noNonce?: Message | undefined
}

/** What the second half of a login with a redirect needs of the first. */
export interface Exchange extends Issue {
  readonly request: AuthorizationRequest
  readonly observed: ObservedFetch
}

/**
 * The second half of a login, from the redirect to a session that is saved.
 *
 * @throws {LoginError}
 */
export async function finish(
  redirect: ArrivedRedirect,
  exchange: Exchange,
  control: AttemptControl,
  world: World,
  providers: Providers,
  save: SaveSession,
): Promise<SessionRecord> {
  const { profile, request, provider, observed, dpop } = exchange
  const { journal } = control
  journal.step('redirect_received', 'browser', 'postern', arrivedParameters(redirect, secretsOf(request)))
  checkResponseMode(redirect, profile.responseMode, journal)
  validateAuthorizationResponse(
    redirect.url,
    {
      redirectUri: request.redirectUri,
      issuer: provider.metadata.issuer,
      issuerPromised: provider.metadata.authorization_response_iss_parameter_supported === true,
      secrets: secretsOf(request),
    },
    journal,
  )

  control.enter('exchanging')
  const giveUp = giverUp(profile, control, world, providers)
  const answered = new URL(redirect.url)
  const tokens = await exchangeCode(provider, profile, request, answered, observed, journal, dpop, giveUp)
  const noNonce = request.nonce ? undefined : because('reason.no_openid')
  return keepTokens(tokens, { ...exchange, noNonce }, control, world, giveUp, save)
}

/** Revokes what was issued and is not wanted. */
export const giverUp =
  (profile: Profile, { journal }: AttemptControl, world: World, providers: Providers) =>
  ({ refresh_token: token }: TokenSet): void =>
    void giveBack(token, profile, world, providers, journal)

/**
 * The last part of every login, from the tokens to a session that is saved.
 *
 * @param giveUp gets the tokens if they are not kept
 * @throws {LoginError}
 */
export async function keepTokens(
  tokens: TokenSet,
  issue: Issue,
  control: AttemptControl,
  world: World,
  giveUp: (tokens: TokenSet) => void,
  save: SaveSession,
): Promise<SessionRecord> {
  const { profile, provider, key, storage } = issue
  const { journal, signal } = control
  try {
    control.enter('checking')
    const claims = await checkTokens(tokens, issue, journal)
    const record = await makeRecord(tokens, claims, profile, provider, key, world.clock.now())
    recordScope(missingScope(record), journal)
    signal.throwIfAborted()

    control.enter('saving')
    const started = world.clock.now()
    await untilAborted(signal, save(record, storage, signal))
    journal.step('session_saved', 'postern', 'keychain', { storage, session: record.id }, world.clock.now() - started)
    const unkept = storage === 'memory' ? because('reason.this_run_only') : undefined
    journal.check('storage_verified', unkept ? 'skipped' : 'pass', 'RFC 8252 §8.12', unkept)
    return record
  } catch (error) {
    giveUp(tokens)
    throw error
  }
}

async function checkTokens(tokens: TokenSet, { profile, provider, noNonce, dpop }: Issue, journal: Journal) {
  const claims = tokens.claims()
  journal.check('nonce', noNonce ? 'skipped' : 'pass', 'OpenID Connect Core §3.1.3.7', noNonce)
  if (claims === undefined || tokens.id_token === undefined) return {}
  await checkIdToken(
    tokens.id_token,
    claims,
    { keys: provider.keys, accessToken: tokens.access_token, organization: profile.organization },
    journal,
  )
  return namingClaims(provider, tokens, claims, journal, dpop)
}

async function makeRecord(
  tokens: TokenSet,
  claims: Readonly<Record<string, unknown>>,
  profile: Profile,
  provider: Provider,
  key: DPoPKeyPair | undefined,
  now: number,
): Promise<SessionRecord> {
  return {
    version: 1,
    id: crypto.randomUUID(),
    profileId: profile.id,
    issuer: provider.metadata.issuer,
    clientId: profile.clientId,
    subject: typeof claims['sub'] === 'string' ? claims['sub'] : 'unknown',
    tokenType: key ? 'dpop' : 'bearer',
    accessTokens: [keepAccessToken(tokens, askedFor(profile), now)],
    asked: { scope: profile.scope.split(' '), resources: [...(profile.resource ?? [])] },
    ...(tokens.refresh_token === undefined ? {} : { refreshToken: tokens.refresh_token }),
    ...(tokens.id_token === undefined ? {} : { idToken: tokens.id_token }),
    claims: { ...claims },
    ...(key ? { dpopKey: await exportDPoPKey(key) } : {}),
    signedInAt: now,
  }
}

const askedFor = ({ audience, resource, scope }: Profile) => ({
  audience: audience ?? resource?.join(' ') ?? '',
  scope: scope.split(' '),
})
