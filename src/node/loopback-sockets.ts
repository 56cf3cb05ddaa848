import type { Server } from 'node:net'
import { LoginError } from '../core/login-error'
import type { LoopbackHost } from '../shared/profile'
import { allOf, because, type Message } from '../shared/reason'
import { type Listen, LoopbackServer, type LoopbackServerOptions } from './loopback-server'

/** The address families behind each host; never a wildcard (RFC 8252 §8.3). */
const addresses: Readonly<Record<LoopbackHost, readonly string[]>> = {
  '127.0.0.1': ['127.0.0.1'],
  '::1': ['::1'],
  localhost: ['127.0.0.1', '::1'],
}

/** An ephemeral port that is free in one family may be taken in the other. */
const ephemeralTries = 20

/** A port that was tried in vain, and the system's reason. */
export interface PassedPort {
  readonly port: number
  readonly code: string
}

export interface OpenSockets {
  /** One a family, on the same port, each claimed. */
  readonly servers: readonly LoopbackServer[]
  readonly port: number
  readonly passed: readonly PassedPort[]
}

/** Binds the sockets of loopback redirects. A port that we hold already is shared, not bound again. */
export class LoopbackSockets {
  readonly #options: LoopbackServerOptions
  readonly #findHolder: (port: number) => Promise<string | undefined>
  readonly #servers = new Map<string, Promise<LoopbackServer>>()

  constructor(options: LoopbackServerOptions, findHolder: (port: number) => Promise<string | undefined>) {
    this.#options = options
    this.#findHolder = findHolder
  }

  /**
   * @param ports tried in this order; none means any free one
   * @throws {LoginError} `loopback_ports_taken`
   */
  async open(host: LoopbackHost, ports: readonly number[]): Promise<OpenSockets> {
    const passed: PassedPort[] = []
    for (const port of ports.length === 0 ? [0] : ports) {
      try {
        const servers = await this.#openPort(addresses[host], port)
        return { servers, port: servers[0]?.port ?? port, passed }
      } catch (error) {
        passed.push({ port, code: codeOf(error) })
      }
    }
    const reasons = await Promise.all(passed.map((one) => this.#describe(host, one)))
    throw new LoginError('loopback_ports_taken', allOf(reasons))
  }

  /** Closes every socket at once. */
  async close(): Promise<void> {
    const servers = await Promise.allSettled(this.#servers.values())
    await Promise.all(servers.map((result) => (result.status === 'fulfilled' ? result.value.close() : undefined)))
  }

  async #openPort(families: readonly string[], port: number): Promise<LoopbackServer[]> {
    for (let tries = 1; ; tries++) {
      const servers: LoopbackServer[] = []
      try {
        for (const family of families) {
          const server = await this.#claim(family, servers[0]?.port ?? port).catch((error: unknown) => {
            if (servers.length > 0 && isMissingFamily(error)) return undefined
            throw error
          })
          if (server) servers.push(server)
        }
        return servers
      } catch (error) {
        await Promise.all(servers.map((server) => server.release()))
        if (port !== 0 || servers.length === 0 || tries === ephemeralTries) throw error
      }
    }
  }

  async #claim(family: string, port: number): Promise<LoopbackServer> {
    const shared = this.#servers.get(`${family} ${port}`)
    if (shared) {
      const server = await shared
      if (server.claim()) return server
      this.#forget(shared)
      return this.#claim(family, port)
    }
    const binding = LoopbackServer.bind(family, port, this.#options)
    if (port !== 0) this.#servers.set(`${family} ${port}`, binding)
    try {
      const server = await binding
      this.#servers.set(`${family} ${server.port}`, binding)
      void server.closed.then(() => this.#forget(binding))
      server.claim()
      return server
    } catch (error) {
      this.#forget(binding)
      throw error
    }
  }

  #forget(binding: Promise<LoopbackServer>): void {
    for (const [key, value] of this.#servers) if (value === binding) this.#servers.delete(key)
  }

  async #describe(host: LoopbackHost, { port, code }: PassedPort): Promise<Message> {
    if (port === 0) return because('reason.no_port', { host, code })
    if (code === 'EACCES') return because('reason.port_forbidden', { port: String(port), code })
    if (code !== 'EADDRINUSE') return because('reason.port_code', { port: String(port), code })
    const holder = await this.#findHolder(port)
    return holder === undefined
      ? because('reason.port_in_use', { port: String(port) })
      : because('reason.port_held', { port: String(port), holder })
  }
}

/** `exclusive` keeps the socket out of a cluster's sharing. */
export const listen: Listen = (server: Server, host, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** This computer has no IPv6, so nobody else can listen there either. */
const isMissingFamily = (error: unknown) => ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EPROTONOSUPPORT'].includes(codeOf(error))

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)
