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
    const { servers, findings } = await bindBoth(bind)
    try {
      yield* findings
      const [first] = servers
      if (first) yield await firstOfLocalhost(portOf(first))
    } finally {
      for (const server of servers) server.close()
    }
  },
})

export const loopback = createLoopbackCheck()

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** A port that is free in one family may be taken in the other, which says nothing of that address. */
const tries = 20

/** Listens on both addresses, on the same port. */
async function bindBoth(bind: Bind): Promise<{ readonly servers: Server[]; readonly findings: Finding[] }> {
  for (let left = tries; ; left -= 1) {
    const servers: Server[] = []
    const findings: Finding[] = []
    let isTaken = false
    for (const host of ['127.0.0.1', '::1']) {
      const [first] = servers
      try {
        servers.push(await bind(host, first ? portOf(first) : 0))
        findings.push({ level: 'ok', what: 'lab.finding.bound', values: { host } })
      } catch (error) {
        isTaken ||= first !== undefined && codeOf(error) === 'EADDRINUSE'
        findings.push(notBound(host, error))
      }
    }
    if (!isTaken || left === 1) return { servers, findings }
    for (const server of servers) server.close()
  }
}

/** The system's word for what went wrong. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown'

function notBound(host: string, error: unknown): Finding {
  const reason = codeOf(error)
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
