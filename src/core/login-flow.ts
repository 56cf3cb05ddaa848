import * as client from 'openid-client'
import type { Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { type AttemptControl, type SaveSession, untilAborted } from './attempt-control'
import { type AuthorizationRequest, buildAuthorizationRequest } from './authorization-request'
import { generateDPoPKey } from './dpop-key'
import { toFailure } from './failure'
import type { Journal, StepData } from './journal'
import { finish } from './login-completion'
import { LoginError } from './login-error'
import { isSilent, type LoginProfile } from './login-options'
import { type ObservedFetch, observeFetch } from './observed-fetch'
import type { RedirectReceiver, World } from './ports'
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
