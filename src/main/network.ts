import { session } from 'electron'
import type { Fetch } from '../core/ports'
import type { CaFetch } from '../node/ca-fetch'
import { readCaFile } from '../node/ca-file'
import { fetchUnfollowed } from './chromium-fetch'

/** The ways to the providers; neither knows cookies or a cache. */
export interface Network {
  readonly fetch: Fetch
  /** The CA file was changed: it is read anew with the next request. */
  reload(): void
}

/**
 * `fetch` through Chromium's network stack: the system's proxy and certificates hold, as in the browser.
 *
 * Chromium takes no certificates from a file. Where a CA file is set, requests go through Node's TLS instead, and through
 * the proxy that Chromium finds (docs/decisions/0010-ca-file-through-node.md).
 *
 * @param caFile the path that is set now
 */
export function createNetwork(caFile: () => string | undefined): Network {
  // Its own session in memory: nothing is shared with the window.
  const provider = session.fromPartition('provider', { cache: false })
  let withFile: Promise<CaFetch> | undefined

  const load = async (path: string): Promise<CaFetch> => {
    const [{ createCaFetch }, ca] = await Promise.all([import('../node/ca-fetch'), readCaFile(path)])
    return createCaFetch(ca, (url) => provider.resolveProxy(url))
  }
  const forget = () => {
    const old = withFile
    withFile = undefined
    void old?.then(({ close }) => close()).catch(() => {})
  }

  return {
    fetch: async (input, init) => {
      const path = caFile()
      if (path === undefined) return throughChromium(provider, input, init)
      withFile ??= load(path)
      const { fetch } = await withFile.catch((error) => {
        // It may be there again the next time.
        withFile = undefined
        throw error
      })
      return fetch(input, init)
    },
    reload: forget,
  }
}

/** What is not to be followed comes as it is; the rest as ever. */
function throughChromium(provider: Electron.Session, ...[input, init]: Parameters<Fetch>): Promise<Response> {
  if (init?.redirect === 'manual') return fetchUnfollowed(provider, new Request(input, init))
  return provider.fetch(input as string | Request, { ...init, credentials: 'omit' } as RequestInit)
}
