import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { ProviderTraits } from '../core/testing/provider-traits'
import { ScriptedProvider } from '../core/testing/scripted-provider'

/** What is under `/elsewhere-…/` is also without it, so that metadata can name addresses which nobody could guess. */
const elsewherePrefix = /^\/elsewhere-[^/]+(?=\/)/

export function elsewhere(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}/elsewhere-${crypto.randomUUID()}${pathname}`
}

/** A scripted provider behind HTTP, on a loopback address of its own. */
export class HttpProvider implements AsyncDisposable {
  readonly scripted: ScriptedProvider
  /** The path of every request, as it came. */
  readonly paths: string[]
  readonly #server: Server

  private constructor(scripted: ScriptedProvider, paths: string[], server: Server) {
    this.scripted = scripted
    this.paths = paths
    this.#server = server
  }

  static async start(traits: ProviderTraits = {}): Promise<HttpProvider> {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const scripted = await ScriptedProvider.start({ ...traits, issuer: `${origin}/` })
    const paths: string[] = []
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', origin)
      paths.push(url.pathname)
      url.pathname = url.pathname.replace(elsewherePrefix, '')
      answer(scripted, url, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
    })
    return new HttpProvider(scripted, paths, server)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }
}

async function answer(
  provider: ScriptedProvider,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (['/authorize', '/oidc/logout', '/v2/logout'].includes(url.pathname)) {
    response.writeHead(302, { Location: provider.authorize(url.href) }).end()
    return
  }
  const { method = 'GET' } = request
  const answered = await provider.fetch(url, {
    method,
    headers: headersOf(request),
    ...(method === 'POST' ? { body: await buffer(request) } : {}),
  })
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}

/** Those that mean something to the provider; the others are about the connection. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const known = ['authorization', 'content-type', 'dpop']
  return Object.fromEntries(
    known.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
}
