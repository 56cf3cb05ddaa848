import type { OpenRedirectReceiver, RedirectReceiver } from '../core/ports'
import { registeredPorts } from '../shared/profile'

/**
 * Receives nothing: for a login whose browser runs elsewhere, so that its answer is pasted, or asked for (RFC 8628).
 *
 * No port is bound before the person opens the browser here after all. Then one is, for the start address alone, so that
 * neither `state` nor a user code gets onto a command line.
 *
 * @param openLoopback opens the receiver that serves the start address
 */
export function createUnboundReceivers(openLoopback: OpenRedirectReceiver): OpenRedirectReceiver {
  return async (redirect, _deliver, journal): Promise<RedirectReceiver> => {
    const [port = registeredPorts[0]] = redirect.ports
    const host = redirect.host === '::1' ? '[::1]' : redirect.host
    let starts: Promise<RedirectReceiver> | undefined
    return {
      redirectUri: new URL(redirect.path, `http://${host}:${port}`).href,
      startAddress: async (target, fetched) => {
        starts ??= openLoopback({ ...redirect, ports: [] }, (stray) => void stray.answer({ outcome: 'stray' }), journal)
        const { startAddress } = await starts
        return startAddress ? startAddress(target, fetched) : target
      },
      async [Symbol.asyncDispose]() {
        const opened = await starts?.catch(() => undefined)
        await opened?.[Symbol.asyncDispose]()
      },
    }
  }
}
