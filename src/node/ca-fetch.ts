import { rootCertificates } from 'node:tls'
import { Agent, type Dispatcher, type RequestInit as NodeRequestInit, fetch as nodeFetch, ProxyAgent } from 'undici'
import { LoginError } from '../core/login-error'
import type { Fetch } from '../core/ports'
import { because } from '../shared/reason'

export interface CaFetch {
  readonly fetch: Fetch
  close(): Promise<void>
}

/**
 * `fetch` through Node's TLS, which trusts the certificates of a file beside the usual ones. Certificates are checked as
 * ever: Node does it, nothing of it is ours.
 *
 * @param ca certificates in PEM form
 * @param resolveProxy the proxies for an address in the words of a PAC file, such as `PROXY proxy.example:3128; DIRECT`
 */
export function createCaFetch(ca: readonly string[], resolveProxy: (url: string) => Promise<string>): CaFetch {
  const trusted = { ca: [...rootCertificates, ...ca] }
  const ways = new Map<string, Dispatcher>()

  const wayOf = (proxy: string | undefined): Dispatcher => {
    const known = ways.get(proxy ?? '')
    if (known) return known
    const way =
      proxy === undefined
        ? new Agent({ connect: trusted })
        : new ProxyAgent({ uri: proxy, requestTls: trusted, proxyTls: trusted, proxyTunnel: true })
    ways.set(proxy ?? '', way)
    return way
  }

  return {
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      const dispatcher = wayOf(firstProxy(await resolveProxy(url)))
      const asked = { ...init, credentials: 'omit', dispatcher } as NodeRequestInit
      const { body, status, statusText, headers } = await nodeFetch(url, asked)
      // The library knows the platform's own `Response` alone.
      return new Response(body as ReadableStream | null, { status, statusText, headers: [...headers] })
    },
    close: async () => {
      await Promise.allSettled([...ways.values()].map((way) => way.destroy()))
    },
  }
}

/**
 * The first entry that is of use: the URL of a proxy, or `undefined` for none.
 *
 * @throws {LoginError} `network_unreachable` when there are SOCKS proxies alone
 */
export function firstProxy(entries: string): string | undefined {
  for (const entry of entries.split(';')) {
    const [kind = '', host = ''] = entry.trim().split(/\s+/)
    if (/^DIRECT$/i.test(kind)) return undefined
    if (/^(?:PROXY|HTTP)$/i.test(kind) && host !== '') return `http://${host}`
    if (/^HTTPS$/i.test(kind) && host !== '') return `https://${host}`
  }
  if (entries.trim() === '') return undefined
  throw new LoginError('network_unreachable', because('reason.no_such_proxy', { proxies: entries.slice(0, 100) }))
}
