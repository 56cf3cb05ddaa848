import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import type { CallingTool } from '../core/calling-tool'
import { LoginError } from '../core/login-error'
import type { Result } from '../shared/failures'
import type { ToolProgram } from '../shared/tool-consent'
import { LoopbackConnections } from './loopback-connections'
import { bindSocket } from './socket-binding'
import { SocketHandshakes } from './socket-handshakes'
import { type SocketLimits, socketLimits } from './socket-limits'
import type { SocketPlace } from './socket-place'

/** What is served. */
export interface SocketService {
  /** Answers a command. Never rejects. */
  answer(command: string, parameters: unknown, tool: CallingTool): Promise<Result<unknown>>
  /** Hands over each new thing to see, as one JSON value, beginning with what is now; the returned function ends it. */
  watch(listener: (value: unknown) => void): () => void
}

export interface SocketServerOptions {
  readonly limits?: SocketLimits
  /** Demanded of every connection where the system does not say who is at the other end. */
  readonly secret?: string | undefined
  /** Which program is at the other end. Absent where the system does not show it. */
  readonly identify?: ((socket: Socket) => Promise<ToolProgram | undefined>) | undefined
}

/**
 * The commands over HTTP on a socket of this person alone: `POST /v1/COMMAND` with JSON in and out, and
 * `GET /v1/watch`, a line of JSON for each change.
 */
export class SocketServer {
  readonly #service: SocketService
  readonly #limits: SocketLimits
  /** Absent where the system says who is at the other end. */
  readonly #handshakes: SocketHandshakes | undefined
  readonly #identify: NonNullable<SocketServerOptions['identify']>
  /** By connection, for it does not change hands. */
  readonly #programs = new WeakMap<Socket, Promise<ToolProgram | undefined>>()
  readonly #http: Server
  readonly #connections: LoopbackConnections
  /** Connections whose request is still coming in. Not kept from eviction: to send slowly is no merit. */
  readonly #reading = new WeakSet<Socket>()
  readonly #watching = new Set<() => void>()

  private constructor(service: SocketService, { limits = socketLimits, secret, identify }: SocketServerOptions) {
    this.#service = service
    this.#identify = identify ?? (async () => undefined)
    this.#limits = limits
    this.#handshakes = secret === undefined ? undefined : new SocketHandshakes(secret)
    this.#connections = new LoopbackConnections(limits.connections)
    this.#http = createServer({
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headerTime,
      requestTimeout: limits.headerTime + limits.bodyTime,
      connectionsCheckingInterval: Math.min(limits.headerTime / 2, 1_000),
      keepAliveTimeout: limits.keepAliveTime,
      requireHostHeader: false,
    })
    this.#http.maxConnections = limits.allConnections
    this.#http.on('connection', (socket) => this.#connections.admit(socket))
    this.#http.on('request', (request, response) => this.#take(request, response))
    this.#http.on('error', () => {}) // such as no free file descriptor: the next connection may work again
    for (const event of ['checkContinue', 'checkExpectation'] as const) {
      this.#http.on(event, (_, response) => refuse(response, 417))
    }
  }

  /** @throws {LoginError} `socket_unusable` */
  static async open(
    place: SocketPlace,
    service: SocketService,
    options: SocketServerOptions = {},
  ): Promise<SocketServer> {
    const server = new SocketServer(service, options)
    await bindSocket(server.#http, place)
    return server
  }

  /** Takes no more, and ends all connections; what was already written to them still leaves. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#http.close(resolve))
    for (const stop of this.#watching) stop()
    this.#connections.end()
    await closed
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    if (socket.destroyed) return
    if (this.#connections.isBusy(socket) || this.#reading.has(socket)) {
      // Nobody who waits for answers sends a second request before the first is answered, and a queue of them has no bound.
      socket.destroy()
      return
    }
    this.#connections.touch(socket)
    void this.#route(request, response).catch(() => refuse(response, 500))
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '', socket, headers } = request
    if (isFromPage(headers)) return refuse(response, 421)
    const name = /^\/v1\/([A-Za-z]{1,64})$/.exec(url)?.[1]
    if (name === undefined) return refuse(response, 404)
    if (method !== (name === 'watch' ? 'GET' : 'POST')) return refuse(response, 405)
    const body = name === 'watch' ? {} : await this.#read(request, response)
    if (body === undefined) return
    response.once('close', this.#connections.keep(socket))
    const handshakes = this.#handshakes
    if (handshakes && name === 'hello') return this.#greet(handshakes, body, socket, response)
    if (handshakes && !handshakes.isProven(socket, headers.authorization)) return refuse(response, 401)
    if (name === 'watch') return this.#stream(response)
    const client = clientName(headers['x-postern-client'])
    const result = await this.#service.answer(name, body, this.#tool(client, socket, response))
    send(response, result.ok ? 200 : statusOf(result.error.code), result)
  }

  /** Nothing of it is made before it is asked for: a token that is at hand needs neither. */
  #tool(client: string, socket: Socket, response: ServerResponse): CallingTool {
    return {
      client,
      program: () => {
        const known = this.#programs.get(socket) ?? this.#identify(socket)
        this.#programs.set(socket, known)
        return known
      },
      hungUp: () => {
        const gone = new AbortController()
        const abort = () => gone.abort(new LoginError('tool_hung_up'))
        if (socket.destroyed) abort()
        else response.once('close', abort)
        return gone.signal
      },
    }
  }

  /** Gives the parameters; `undefined` when they were refused. */
  async #read(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { bodyBytes } = this.#limits
    if (Number(request.headers['content-length']) > bodyBytes) return refuseBody(request, response)
    const chunks: Buffer[] = []
    let size = 0
    this.#reading.add(request.socket)
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > bodyBytes) return refuse(response, 413)
      chunks.push(chunk)
    }
    this.#reading.delete(request.socket)
    const text = Buffer.concat(chunks).toString('utf8')
    const parameters = text === '' ? {} : parse(text)
    return parameters === undefined ? refuse(response, 400) : parameters
  }

  #greet(handshakes: SocketHandshakes, body: unknown, socket: Socket, response: ServerResponse): undefined {
    const greeting = handshakes.greet(socket, body)
    return greeting ? send(response, 200, greeting) : refuse(response, 400)
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' })
    const unwatch = this.#service.watch((value) => {
      response.write(`${JSON.stringify(value)}\n`)
      if (response.writableLength > this.#limits.unreadBytes) response.destroy()
    })
    const stop = () => {
      unwatch()
      this.#watching.delete(stop)
      response.end()
    }
    this.#watching.add(stop)
    response.once('close', stop)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * A page in a browser, which reaches the socket where somebody has made a port of it. Browsers send `Origin` with every POST,
 * and `Host` with the dot or the port of the address that they were given; tools have no address.
 *
 * @see Fetch §3.2, RFC 9110 §15.5.20
 */
const isFromPage = ({ host = '', origin }: IncomingHttpHeaders): boolean => origin !== undefined || /[.:]/.test(host)

/** A name that fits into a line of the log and of a list. */
function clientName(given: string | string[] | undefined): string {
  const name = typeof given === 'string' ? given.replace(/[^\x20-\x7e]/g, '').trim() : ''
  return name.slice(0, 64) || 'unknown'
}

const statusOf = (code: string): number => (code === 'not_allowed' ? 403 : code === 'internal_error' ? 500 : 400)

function send(response: ServerResponse, status: number, value: unknown): undefined {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}

/** Milliseconds that what comes after a refusal is still taken, and thrown away. */
const lingering = 1_000

/**
 * Says no ahead of the body, and lets it pass for a moment: closed at once, the connection would take the answer with it
 * (RFC 9112 §9.6).
 */
function refuseBody(request: IncomingMessage, response: ServerResponse): undefined {
  response.writeHead(413, { 'content-length': 0, connection: 'close' }).flushHeaders()
  const timer = setTimeout(() => response.end(), lingering)
  response.once('close', () => clearTimeout(timer))
  request.once('end', () => response.end()).resume()
}

/** Says no, and takes nothing more from this connection. */
function refuse(response: ServerResponse, status: number): undefined {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, { 'content-length': 0, connection: 'close' }).end()
}
