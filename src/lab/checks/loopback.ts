import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

/** Binds a socket to an address. Tests hand in a computer without one of the families. */
export type Bind = (host: string, port: number) => Promise<Server>

/** Whether each loopback address can be listened on, and which of them `localhost` means first (RFC 8252 §7.3, §8.3). */
export const createLoopbackCheck = (bind: Bind = listen): Check => ({
  id: 'loopback',
  title: 'lab.check.loopback',
  async *run(): AsyncGenerator<Finding> {
    const servers: Server[] = []
    try {
      let port = 0
      for (const host of ['127.0.0.1', '::1']) {
        try {
          const server = await bind(host, port)
          servers.push(server)
          port = (server.address() as AddressInfo).port
          yield { level: 'ok', what: 'lab.finding.bound', values: { host } }
        } catch (error) {
          yield notBound(host, error)
        }
      }
      if (servers.length > 0) yield await firstOfLocalhost(port)
    } finally {
      for (const server of servers) server.close()
    }
  },
})

export const loopback = createLoopbackCheck()

function notBound(host: string, error: unknown): Finding {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
  const level = host === '127.0.0.1' ? 'problem' : 'note'
  const remedy = host === '127.0.0.1' ? 'lab.remedy.other_host' : 'lab.remedy.use_127'
  return { level, what: 'lab.finding.not_bound', values: { host, reason }, remedy }
}

async function firstOfLocalhost(port: number): Promise<Finding> {
  const socket = connect({ host: 'localhost', port })
  try {
    await once(socket, 'connect')
    const address = socket.remoteAddress ?? ''
    return { level: 'ok', what: 'lab.finding.localhost_first', values: { address } }
  } catch (error) {
    return { ...notBound('localhost', error), level: 'note', remedy: 'lab.remedy.use_127' }
  } finally {
    socket.destroy()
  }
}

/** @throws a system error where the address cannot be had */
export async function listen(host: string, port: number): Promise<Server> {
  const server = createServer((socket) => socket.destroy())
  server.listen({ host, port, exclusive: true })
  await once(server, 'listening')
  return server
}
