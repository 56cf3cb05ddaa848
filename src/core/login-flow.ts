import * as client from 'openid-client'
import type { Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { type AttemptControl, type SaveSession, untilAborted } from './attempt-control'
import {
  type AuthorizationRequest,
  buildAuthorizationRequest,
  grouped,
  restoreAuthorizationRequest,
} from './authorization-request'
import { generateDPoPKey, importDPoPKey } from './dpop-key'
import { toFailure } from './failure'
import type { Journal } from './journal'
import { type Exchange, finish } from './login-completion'
import { isSilent, type LoginProfile } from './login-options'
import { type ObservedFetch, observeFetch } from './observed-fetch'
import type { PendingLogin } from './pending-login'
import type { RedirectReceiver, World } from './ports'
import { preflight } from './preflight'
import type { Provider, Providers } from './provider'
import { isPushed, pushedParameters, pushRequest } from './pushed-request'
import { checkRequest } from './request-checks'
import type { SessionRecord } from './session-record'
import { viewSession } from './session-view'

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
    await control.keep(request, key)
    control.enter('waiting')
    if (!provider.keys.fresh) provider.keys.reload().catch(() => {})
    if (profile.redirect.kind !== 'paste') void control.openBrowser()
    const exchange = { profile, request, provider, observed, key, dpop, storage }
    return await complete(exchange, control, world, providers, save)
  } finally {
    void receiver[Symbol.asyncDispose]()
  }
}

/**
 * The rest of a login that waited when Postern ended, whose redirect has come since.
 *
 * @throws {LoginError}
 */
export async function resumeLogin(
  profile: LoginProfile,
  pending: PendingLogin,
  control: AttemptControl,
  world: World,
  providers: Providers,
  save: SaveSession,
): Promise<SessionRecord> {
  const { signal, journal } = control
  const storage = 'keychain'
  const observed = observeFetch(world.fetch, world.clock, journal, signal)
  control.enter('preparing')
  journal.step('login_resumed', 'keychain', 'postern')
  const key = pending.dpopKey && (await importDPoPKey(pending.dpopKey))
  const work = Promise.all([providers.find(profile, observed, journal), preflight(storage, world, journal)])
  const [provider] = await untilAborted(signal, work)
  const dpop = key && client.getDPoPHandle(provider.config, key)
  const request = restoreAuthorizationRequest(provider.config, profile, pending.parameters, pending.codeVerifier)
  control.publish(request)
  control.enter('waiting')
  return complete({ profile, request, provider, observed, key, dpop, storage }, control, world, providers, save)
}

/** Waits for the redirect, and answers it when it is known how the login ended. */
async function complete(
  exchange: Exchange,
  control: AttemptControl,
  world: World,
  providers: Providers,
  save: SaveSession,
): Promise<SessionRecord> {
  const { profile, storage } = exchange
  const redirect = await untilAborted(control.signal, control.redirect)
  try {
    const record = await finish(redirect, exchange, control, world, providers, save)
    const { label } = viewSession(record, storage, world.clock.now())
    void redirect.answer({ outcome: 'signed_in', account: label, provider: profile.name })
    return record
  } catch (error) {
    void redirect.answer(resultOf(error, profile, world))
    throw error
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
  checkRequest(request, journal)
  const { origin, pathname } = request.url
  const own = { authorization_endpoint: origin + pathname, code_verifier: request.codeVerifier }
  const data = { ...grouped(request.sent), ...own }
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

function resultOf(error: unknown, profile: Profile, { text }: World) {
  const { code, message, remedy, detail } = toFailure(error, text)
  if (code === 'attempt_cancelled') return { outcome: 'cancelled' } as const
  const silent = isSilent(profile) ? { silent: true } : {}
  return { outcome: 'failed', message, remedy, ...(detail ? { detail } : {}), ...silent } as const
}
