import { LoginError } from '../core/login-error'
import type { OpenRedirectReceiver } from '../core/ports'
import type { Profile } from '../shared/profile'
import { because } from '../shared/reason'
import { type LoopbackLimits, loopbackLimits } from './loopback-limits'
import type { Listen, LoopbackSite } from './loopback-server'
import { LoopbackSockets, listen } from './loopback-sockets'
import { findPortHolder } from './port-holder'
import { RefusalRecord } from './refusal-record'
import type { ShownPage } from './result-page'
import { StartAddresses } from './start-addresses'

export interface LoopbackReceiverOptions {
  /** Makes the HTML of a page. Its style must be the one of `resultPagePolicy`. */
  readonly renderPage: (page: ShownPage) => string
  readonly limits?: Partial<LoopbackLimits>
  readonly listen?: Listen
  readonly findPortHolder?: (port: number) => Promise<string | undefined>
}

export interface LoopbackReceivers {
  /**
   * Opens a receiver on a loopback address. Its dispose stops taking redirects at once, and settles when the result page
   * was fetched or the time for that is over; then the port is free, unless another receiver shares it.
   */
  readonly open: OpenRedirectReceiver
  /** Closes all receivers at once, without waiting for browsers. */
  dispose(): Promise<void>
}

/**
 * Receives redirects on this computer's own address.
 *
 * Receivers that ask for the same listed port share its socket. A redirect is then delivered once, through any receiver of
 * its redirect URI: which attempt it belongs to is the core's question, by `state`.
 *
 * @see RFC 8252 §7.3, §8.3
 */
export function createLoopbackReceivers(options: LoopbackReceiverOptions): LoopbackReceivers {
  const limits = { ...loopbackLimits, ...options.limits }
  const sockets = new LoopbackSockets(
    { limits, renderPage: options.renderPage, listen: options.listen ?? listen },
    options.findPortHolder ?? findPortHolder,
  )
  let disposed = false

  const open: OpenRedirectReceiver = async (redirect, deliver, journal, responseMode) => {
    if (disposed) throw new LoginError('internal_error', because('reason.quitting'))
    const { servers, port, passed } = await sockets.open(redirect.host, redirect.ports)
    const uri = redirectUri(redirect, port)
    const refusals = new RefusalRecord(journal, limits.refusalsRecorded)
    const starts = new StartAddresses()
    const site: LoopbackSite = {
      starts,
      host: uri.host,
      path: uri.pathname,
      form: responseMode === 'form_post',
      deliver,
      refused: (refusal) => refusals.add(refusal),
    }
    const detach = servers.map((server) => server.attach(site))
    if (passed.length > 0) {
      journal.step('ports_passed', 'postern', 'postern', { ports: passed.map((one) => ({ ...one })) })
    }

    const close = async () => {
      for (const stop of detach) stop()
      refusals.close()
      await Promise.all(servers.map((server) => server.release()))
      journal.step('receiver_closed', 'postern', 'browser', { redirect_uri: uri.href })
    }
    let closed: Promise<void> | undefined
    return {
      redirectUri: uri.href,
      startAddress: (target, fetched) => new URL(starts.add(target, fetched), uri).href,
      [Symbol.asyncDispose]() {
        closed ??= close()
        return closed
      },
    }
  }

  return {
    open,
    async dispose() {
      disposed = true
      await sockets.close()
    },
  }
}

function redirectUri({ host, path }: Profile['redirect'], port: number): URL {
  return new URL(path, `http://${host === '::1' ? '[::1]' : host}:${port}`)
}
