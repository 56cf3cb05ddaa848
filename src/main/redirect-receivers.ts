import { LoginError } from '../core/login-error'
import type { OpenRedirectReceiver } from '../core/ports'
import type { Profile } from '../shared/profile'
import { because } from '../shared/reason'
import { defaultSchemeUri } from '../shared/scheme'
import type { SchemeWatch } from './scheme-watch'

interface Options {
  readonly scheme: string
  readonly watch: Pick<SchemeWatch, 'check' | 'requireOurs'>
  readonly openLoopback: OpenRedirectReceiver
  /** For a browser that runs elsewhere. */
  readonly openUnbound: OpenRedirectReceiver
}

/**
 * Opens the receiver that a way back needs: a loopback address, the scheme, whose links come from the system, or none.
 *
 * With the scheme, a loopback socket is bound all the same, for the start address alone: the request is then on no command
 * line (docs/decisions/0002-start-address.md). A redirect that comes to it was asked for by nobody.
 */
export function createRedirectReceivers({ scheme, watch, openLoopback, openUnbound }: Options): OpenRedirectReceiver {
  const openScheme: OpenRedirectReceiver = async ({ uri = defaultSchemeUri(scheme) }, _deliver, journal) => {
    if (!uri.startsWith(`${scheme}:`)) {
      throw new LoginError('scheme_not_registered', because('reason.other_scheme', { scheme, address: uri }))
    }
    await watch.requireOurs()
    const site = { kind: 'loopback', host: '127.0.0.1', ports: [], path: '/callback' } satisfies Profile['redirect']
    const start = await openLoopback(site, (redirect) => void redirect.answer({ outcome: 'stray' }), journal)
    return {
      redirectUri: uri,
      startAddress: (target, fetched) => start.startAddress?.(target, fetched) ?? target,
      owner: () => watch.check(),
      [Symbol.asyncDispose]: () => start[Symbol.asyncDispose](),
    }
  }
  const open = { loopback: openLoopback, scheme: openScheme, device: openUnbound, paste: openUnbound }
  return (redirect, ...rest) => open[redirect.kind](redirect, ...rest)
}
