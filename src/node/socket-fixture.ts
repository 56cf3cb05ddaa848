import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallingTool } from '../core/calling-tool'
import type { Result } from '../shared/failures'
import { type SocketLimits, socketLimits } from './socket-limits'
import type { SocketPlace } from './socket-place'
import { SocketServer, type SocketServerOptions, type SocketService } from './socket-server'

interface Asked {
  readonly command: string
  readonly parameters: unknown
  readonly client: string
}

/** What tests of the socket share: a server in a folder of its own, a service that writes down, and a rude client. */
export class SocketFixture {
  readonly folder = mkdtempSync(join(tmpdir(), 'sock-'))
  readonly place: SocketPlace = { path: join(this.folder, 'postern', 's.sock'), folder: join(this.folder, 'postern') }
  readonly asked: Asked[] = []
  readonly tools: CallingTool[] = []
  readonly watchers = new Set<(value: unknown) => void>()
  answer: (asked: Asked) => Promise<Result<unknown>> | Result<unknown> = ({ command }) => ({ ok: true, value: command })
  readonly #servers: SocketServer[] = []

  readonly service: SocketService = {
    answer: async (command, parameters, tool) => {
      const asked = { command, parameters, client: tool.client }
      this.tools.push(tool)
      this.asked.push(asked)
      return this.answer(asked)
    },
    watch: (listener) => {
      listener({ first: true })
      this.watchers.add(listener)
      return () => this.watchers.delete(listener)
    },
  }

  async open(
    options: { limits?: Partial<SocketLimits>; secret?: string; identify?: SocketServerOptions['identify'] } = {},
  ): Promise<SocketServer> {
    const server = await SocketServer.open(this.place, this.service, {
      limits: { ...socketLimits, ...options.limits },
      secret: options.secret,
      identify: options.identify,
    })
    this.#servers.push(server)
    return server
  }

  /** Says anything, and gives all that comes back until the other side hangs up. */
  async say(text: string): Promise<string> {
    const socket = await this.connect()
    socket.write(text)
    return heard(socket)
  }

  connect(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.place.path, () => resolve(socket))
      socket.once('error', reject)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.close()))
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** All that a connection says until it ends. */
export function heard(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(text))
  })
}

/** A request as it should be. */
export const post = (path: string, body = '{}', headers = '') =>
  `POST ${path} HTTP/1.1\r\nhost: postern\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
