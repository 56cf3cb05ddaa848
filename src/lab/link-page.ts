import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page that leads a browser on to a link: browsers start programs for links that come from a page alone. */
export interface LinkPage {
  readonly origin: string
  /** The address of a page that leads on to `link`, once. @param link visible ASCII */
  leadTo(link: string): string
  close(): void
}

/** Serves on 127.0.0.1. */
export async function openLinkPage(): Promise<LinkPage> {
  const links = new Map<string, string>()
  const server = createServer(({ url = '' }, response) => {
    const link = links.get(url)
    links.delete(url)
    response.setHeader('content-type', 'text/html')
    if (link !== undefined) response.setHeader('refresh', `0; url=${link}`)
    response.end('<!doctype html><title>Postern</title>')
  })
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    leadTo: (link) => {
      const path = `/${crypto.randomUUID()}`
      links.set(path, link)
      return origin + path
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
