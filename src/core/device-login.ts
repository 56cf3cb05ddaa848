import * as client from 'openid-client'
import type { Storage } from '../shared/app-state'
import { because } from '../shared/reason'
import { type AttemptControl, type SaveSession, untilAborted } from './attempt-control'
import { requestDeviceAuthorization } from './device-authorization'
import { pollForTokens } from './device-grant'
import { generateDPoPKey } from './dpop-key'
import { giverUp, keepTokens } from './login-completion'
import type { LoginProfile } from './login-options'
import { observeFetch } from './observed-fetch'
import type { World } from './ports'
import { preflight } from './preflight'
import type { Providers } from './provider'
import type { SessionRecord } from './session-record'

/**
 * One login whose browser is on any other device, from a profile to a session that is saved: RFC 8628 in order.
 *
 * Nothing opens by itself. There is no redirect, so neither PKCE, `state` nor `nonce`: the tokens come to nobody but who
 * holds the device code.
 *
 * @param profile with the options of this login over it
 * @throws {LoginError}
 */
export async function runDeviceLogin(
  profile: LoginProfile,
  storage: Storage,
  control: AttemptControl,
  world: World,
  providers: Providers,
  save: SaveSession,
): Promise<SessionRecord> {
  const { signal, journal, deliver } = control
  const observed = observeFetch(world.fetch, world.clock, journal, signal)
  control.enter('preparing')
  const key = profile.dpop ? await generateDPoPKey() : undefined
  const found = Promise.all([providers.find(profile, observed, journal), preflight(storage, world, journal)])
  const [provider] = await untilAborted(signal, found)
  const dpop = key && client.getDPoPHandle(provider.config, key)
  const device = await requestDeviceAuthorization(provider, profile, world.clock, journal)
  const receiver = await world.openReceiver(profile.redirect, deliver, journal)
  try {
    control.publishDevice(device, receiver)
    control.enter('waiting')
    if (!provider.keys.fresh) provider.keys.reload().catch(() => {})
    const giveUp = giverUp(profile, control, world, providers)
    const tokens = await pollForTokens(provider, profile, device, observed, journal, dpop, giveUp)
    control.approved()
    const noNonce = because('reason.device_no_request')
    return await keepTokens(tokens, { profile, provider, key, dpop, storage, noNonce }, control, world, giveUp, save)
  } finally {
    void receiver[Symbol.asyncDispose]()
  }
}
