import * as client from 'openid-client'
import type { AttemptStage, Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { type AuthorizationRequest, buildAuthorizationRequest, secretsOf } from './authorization-request'
import { checkResponseMode, validateAuthorizationResponse } from './authorization-response'
import { type DPoPKeyPair, exportDPoPKey, generateDPoPKey } from './dpop-key'
import { toFailure } from './failure'
import { checkIdToken } from './id-token'
import type { Journal, StepData } from './journal'
import { LoginError } from './login-error'
import { isSilent, type LoginProfile } from './login-options'
import { type ObservedFetch, observeFetch } from './observed-fetch'
import type { ArrivedRedirect, DeliverRedirect, RedirectReceiver, World } from './ports'
import type { Provider, Providers } from './provider'
import { isPushed, pushedParameters, pushRequest } from './pushed-request'
import { giveBack } from './revocation'
import { Secret } from './secret'
import { keepAccessToken, type SessionRecord } from './session-record'
import { viewSession } from './session-view'
import { exchangeCode, type TokenSet } from './token-exchange'
import { namingClaims } from './user-info'

/** What the flow needs of the attempt that it belongs to. */
export interface AttemptControl {
  /** Aborted with a `LoginError` on Cancel and at the time limit. */
  readonly signal: AbortSignal
  readonly journal: Journal
  enter(stage: AttemptStage): void
  /** Makes the attempt findable by its `state`, and its link copyable. */
  publish(request: AuthorizationRequest, receiver: RedirectReceiver): void
  readonly deliver: DeliverRedirect
  /** The redirect with this attempt's `state`; there is only one. */
  readonly redirect: Promise<ArrivedRedirect>
  openBrowser(): Promise<void>
}

/** Saves a session, so that a crash leaves either all of it or nothing; nothing too when `signal` is aborted meanwhile. */
export type SaveSession = (record: SessionRecord, storage: Storage, signal: AbortSignal) => Promise<void>

/**
 * One login, from a profile to a session that is saved: the whole of RFC 8252 §4.1 in order.
 *
 * The browser's answer is held back until it is known how it ended, so that the page tells the truth.
 *
 * @param profile with the options of this login over it
 * @throws {LoginError}
 */
export async function runLogin(
  profile: LoginProfile,
  storage: Storage,
  control: AttemptControl,
  world: World,
  providers: Providers,
  save: SaveSession,
): Promise<SessionRecord> {
  const { signal, journal } = control
  const observed = observeFetch(world.fetch, world.clock, journal, signal)
  control.enter('preparing')
  const key = profile.dpop ? await generateDPoPKey() : undefined
  const [provider, receiver] = await prepare(profile, storage, control, world, providers, observed)
  try {
    const dpop = key && client.getDPoPHandle(provider.config, key)
    const request = await makeRequest(profile, provider, receiver.redirectUri, journal, dpop)
    control.publish(request, receiver)
    control.enter('waiting')
    if (!provider.keys.fresh) provider.keys.reload().catch(() => {})
    void control.openBrowser()

    const redirect = await untilAborted(signal, control.redirect)
    try {
      const record = await finish(
        redirect,
        { profile, request, provider, observed, key, dpop, storage },
        control,
        world,
        providers,
        save,
      )
      const { label } = viewSession(record, storage, world.clock.now())
      void redirect.answer({ outcome: 'signed_in', account: label, provider: profile.name })
      return record
    } catch (error) {
      void redirect.answer(resultOf(error, profile, world))
      throw error
    }
  } finally {
    void receiver[Symbol.asyncDispose]()
  }
}

/** The request as it is sent, with its steps in the journal: to the browser, or to the provider first. */
async function makeRequest(
  profile: LoginProfile,
  provider: Provider,
  redirectUri: string,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
): Promise<AuthorizationRequest> {
  const pushed = isPushed(provider, profile, journal)
  const request = await buildAuthorizationRequest(provider.config, profile, redirectUri, { dpop })
  const data = { code_verifier: request.codeVerifier, ...grouped(request.sent) }
  if (!pushed) {
    journal.step('authorization_request', 'postern', 'browser', data)
    return request
  }
  journal.step('pushed_request', 'postern', 'provider', data)
  const sent = await pushRequest(provider, request, journal, dpop)
  journal.step('authorization_request', 'postern', 'browser', pushedParameters(sent.url))
  return sent
}

/** The preflight, discovery and the bound socket side by side: all must stand before the browser opens. */
async function prepare(
  profile: Profile,
  storage: Storage,
  { signal, journal, deliver }: AttemptControl,
  world: World,
  providers: Providers,
  observed: ObservedFetch,
): Promise<[Provider, RedirectReceiver]> {
  const receiver = world.openReceiver(profile.redirect, deliver, journal, profile.responseMode)
  try {
    const work = Promise.all([providers.find(profile, observed, journal), receiver, preflight(storage, world, journal)])
    const [provider, opened] = await untilAborted(signal, work)
    journal.step('listening', 'postern', 'browser', { redirect_uri: opened.redirectUri })
    return [provider, opened]
  } catch (error) {
    receiver.then((opened) => opened[Symbol.asyncDispose]()).catch(() => {})
    throw error
  }
}

async function preflight(storage: Storage, { stores, clock }: World, journal: Journal): Promise<void> {
  const started = clock.now()
  try {
    await stores[storage].probe()
    journal.check(
      'storage_ready',
      storage === 'keychain' ? 'pass' : 'skipped',
      'RFC 8252 §8.12',
      storage === 'memory' ? 'for this run only' : undefined,
    )
    journal.step('preflight', 'postern', 'keychain', { storage }, clock.now() - started)
  } catch (error) {
    journal.check('storage_ready', 'fail', 'RFC 8252 §8.12', error instanceof LoginError ? error.code : undefined)
    throw error
  }
}

interface Exchange {
  readonly profile: LoginProfile
  readonly request: AuthorizationRequest
  readonly provider: Provider
  readonly observed: ObservedFetch
  readonly key: DPoPKeyPair | undefined
  readonly dpop: client.DPoPHandle | undefined
  readonly storage: Storage
}

async function finish(
  redirect: ArrivedRedirect,
  exchange: Exchange,
  control: AttemptControl,
  world: World,
  providers: Providers,
  save: SaveSession,
): Promise<SessionRecord> {
  const { profile, request, provider, observed, key, dpop, storage } = exchange
  const { journal, signal } = control
  checkResponseMode(redirect, profile.responseMode, journal)
  const code = validateAuthorizationResponse(
    redirect.url,
    {
      redirectUri: request.redirectUri,
      issuer: provider.metadata.issuer,
      issuerPromised: provider.metadata.authorization_response_iss_parameter_supported === true,
      secrets: secretsOf(request),
    },
    journal,
  )
  journal.step('redirect_received', 'browser', 'postern', { code: Secret.of('code', code) })

  control.enter('exchanging')
  const giveUp = ({ refresh_token: token }: TokenSet) => void giveBack(token, profile, world, providers, journal)
  const answered = new URL(redirect.url)
  const tokens = await exchangeCode(provider, profile, request, answered, observed, journal, dpop, giveUp)
  try {
    control.enter('checking')
    const claims = await checkTokens(tokens, exchange, journal)
    const record = await makeRecord(tokens, claims, profile, provider, key, world.clock.now())
    signal.throwIfAborted()

    control.enter('saving')
    const started = world.clock.now()
    await untilAborted(signal, save(record, storage, signal))
    journal.step('session_saved', 'postern', 'keychain', { storage }, world.clock.now() - started)
    return record
  } catch (error) {
    giveUp(tokens)
    throw error
  }
}

async function checkTokens(tokens: TokenSet, { profile, provider, request, dpop }: Exchange, journal: Journal) {
  const claims = tokens.claims()
  journal.check(
    'nonce',
    request.nonce ? 'pass' : 'skipped',
    'OpenID Connect Core §3.1.3.7',
    request.nonce ? undefined : '"openid" is not in the scope',
  )
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

/** A parameter that was sent several times has all its values. */
function grouped(sent: AuthorizationRequest['sent']): StepData {
  const values: Record<string, StepData[string]> = {}
  for (const [name, value] of sent) {
    const known = values[name]
    values[name] = typeof known === 'string' && typeof value === 'string' ? `${known} ${value}` : value
  }
  return values
}

function resultOf(error: unknown, profile: Profile, { text }: World) {
  const { code, message, remedy, detail } = toFailure(error, text)
  if (code === 'attempt_cancelled') return { outcome: 'cancelled' } as const
  const silent = isSilent(profile) ? { silent: true } : {}
  return { outcome: 'failed', message, remedy, ...(detail ? { detail } : {}), ...silent } as const
}

/** Waits for `work`, but no longer than until `signal` is aborted; then its reason is thrown. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
