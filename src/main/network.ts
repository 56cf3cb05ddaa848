import { session } from 'electron'
import type { Fetch } from '../core/ports'

/**
 * `fetch` through Chromium's network stack: the system's proxy and certificates hold, as in the browser.
 *
 * Its own session in memory: no cookies, no cache, nothing shared with the window.
 */
export function createNetworkFetch(): Fetch {
  const network = session.fromPartition('provider', { cache: false })
  return async (input, init) => {
    try {
      return await network.fetch(input as string | Request, { ...init, credentials: 'omit' } as RequestInit)
    } catch (error) {
      // A redirect that is not to be followed is an answer; here it is an error.
      if (error instanceof Error && /redirect was cancelled/i.test(error.message))
        return new Response(null, { status: 302 })
      throw error
    }
  }
}
