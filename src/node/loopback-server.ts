import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Server as NetServer, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { DeliverRedirect } from '../core/ports'
import { readForm } from './form-body'
import { HeldRedirect, HeldRedirects } from './held-redirect'
import { LoopbackConnections } from './loopback-connections'
import type { LoopbackLimits } from './loopback-limits'
import { headerValues, judgeRequest, type LoopbackAddress, type RefusalReason } from './loopback-request'
import { sendRawStatus, sendSeeOther, sendStatus } from './loopback-response'
import type { Refusal } from './refusal-record'
import type { ShownPage } from './result-page'
import type { StartAddresses } from './start-addresses'

/** The first byte of a browser that insists on HTTPS (RFC 8446 §5.1). */
const tlsHandshake = 0x16

/** One redirect URI that waits on a socket. */
export interface LoopbackSite extends LoopbackAddress {
  readonly deliver: DeliverRedirect
  readonly starts: StartAddresses
  refused(refusal: Refusal): void
}

export interface LoopbackServerOptions {
  readonly limits: LoopbackLimits
  readonly renderPage: (page: ShownPage) => string
  readonly listen: Listen
}

/** Binds a socket; rejects with the system's error. */
export type Listen = (server: NetServer, host: string, port: number) => Promise<void>

/**
 * One bound socket, answering for every site on it. It is held by claims; when the last one is released it stays for a
 * moment, so that the browser can fetch the result page, and closes.
 */
export class LoopbackServer {
  readonly #options: LoopbackServerOptions
  readonly #http: Server
  readonly #connections: LoopbackConnections
  readonly #sites = new Set<LoopbackSite>()
  readonly #hosts = new Set<string>()
  readonly #held = new HeldRedirects()
  /** Connections on which a form is still coming in. Not kept from eviction: to send slowly is no merit. */
  readonly #reading = new WeakSet<Socket>()
  readonly #closed: Promise<void>
  #claims = 0
  #releases = 0
  #closing = false

  private constructor(options: LoopbackServerOptions) {
    this.#options = options
    const { headerBytes, headerTime, bodyTime, keepAliveTime } = options.limits
    this.#http = createServer({
      maxHeaderSize: headerBytes,
      headersTimeout: headerTime,
      requestTimeout: headerTime + 2 * bodyTime, // a form has a limit of its own; this one is for bodies that nobody reads
      connectionsCheckingInterval: Math.min(headerTime / 2, 1_000),
      keepAliveTimeout: keepAliveTime,
      requireHostHeader: false, // judged here, so that this refusal carries the same headers as all others
    })
    this.#connections = new LoopbackConnections(options.limits.connections)
    this.#http.on('connection', (socket) => this.#connections.admit(socket))
    this.#http.on('request', (request, response) => this.#answer(request, response))
    for (const event of ['checkContinue', 'checkExpectation'] as const) {
      this.#http.on(event, (request, response) => this.#refuse(request, response, 417, 'expectation_refused'))
    }
    this.#http.on('connect', (_, socket) => this.#refuseRaw(socket, 405, 'method_refused'))
    this.#http.on('clientError', (error, socket) => this.#fail(error, socket))
    this.#http.on('error', () => {}) // such as no free file descriptor: the next connection may work again
    this.#closed = new Promise((resolve) => this.#http.once('close', resolve))
  }

  static async bind(host: string, port: number, options: LoopbackServerOptions): Promise<LoopbackServer> {
    const server = new LoopbackServer(options)
    await options.listen(server.#http, host, port)
    return server
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port
  }

  /** Settles when the port is free again. */
  get closed(): Promise<void> {
    return this.#closed
  }

  /** Keeps the socket. Gives `false` when it is closing already. */
  claim(): boolean {
    if (this.#closing) return false
    this.#claims += 1
    return true
  }

  /** Settles when the port is free, or at once when another claim keeps it. */
  async release(): Promise<void> {
    this.#claims -= 1
    if (this.#claims > 0) return
    this.#releases += 1
    const release = this.#releases
    await this.#held.over(this.#options.limits.lingerTime)
    if (this.#claims === 0 && this.#releases === release) await this.close()
  }

  /** Answers for a site until the returned function is called. */
  attach(site: LoopbackSite): () => void {
    this.#sites.add(site)
    this.#hosts.add(site.host)
    return () => this.#sites.delete(site)
  }

  /** Closes at once, whoever claims it. Every redirect that still waits is told that it was not finished. */
  async close(): Promise<void> {
    if (!this.#closing) {
      this.#closing = true
      this.#http.close()
      this.#held.expire()
      this.#connections.end()
    }
    await this.#closed
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { socket, method = '', url: target = '', rawHeaders } = request
    if (socket.destroyed) return // cut off below, with more requests in the same packet
    if (this.#connections.isBusy(socket) || this.#reading.has(socket)) {
      // No browser sends a second request before the first is answered, and a queue of them has no bound.
      this.#refused({ status: 400, reason: 'request_pipelined' })
      socket.destroy()
      return
    }
    this.#connections.touch(socket)
    const verdict = judgeRequest<LoopbackSite>(
      { method, target, rawHeaders },
      {
        hosts: this.#hosts,
        addresses: this.#sites,
        bodyBytes: this.#options.limits.bodyBytes,
        hasPage: (path) => this.#held.withPage(path) !== undefined,
      },
    )
    if (verdict.kind === 'redirect') this.#deliver(verdict.to, { url: target }, socket, response)
    else if (verdict.kind === 'form') void this.#receiveForm(verdict.to, request, response)
    else if (verdict.kind === 'page') this.#held.withPage(verdict.path)?.servePage(response)
    else if (verdict.kind === 'start') sendSeeOther(response, verdict.at.starts.take(verdict.path) ?? '/')
    else if (verdict.kind === 'favicon') sendStatus(response, 204)
    else this.#refuse(request, response, verdict.status, verdict.reason, verdict.allow)
  }

  async #receiveForm(site: LoopbackSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = request
    this.#reading.add(socket)
    const body = await readForm(request, this.#options.limits.bodyTime)
    this.#reading.delete(socket)
    if (body.kind === 'gone' || socket.destroyed) return
    if (body.kind === 'slow') this.#refuse(request, response, 408, 'body_too_slow')
    else if (body.kind === 'malformed') this.#refuse(request, response, 400, 'body_malformed')
    else if (!this.#sites.has(site)) this.#refuse(request, response, 404, 'path_unknown')
    else this.#deliver(site, { url: `${site.path}?${body.query}`, form: true }, socket, response)
  }

  #deliver(
    site: LoopbackSite,
    { url, form }: Pick<HeldRedirect, 'url'> & { readonly form?: boolean },
    socket: Socket,
    response: ServerResponse,
  ): void {
    const { limits, renderPage } = this.#options
    const arrived = { url: `http://${site.host}${url}`, form: form ?? false }
    const redirect = new HeldRedirect(arrived, response, renderPage, limits.holdTime)
    this.#held.add(redirect)
    response.once('close', this.#connections.keep(socket))
    try {
      site.deliver(redirect)
    } catch {
      redirect.expire()
    }
  }

  #refuse(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    reason: RefusalReason,
    allow?: string,
  ): void {
    const { method = '', url: target = '', rawHeaders } = request
    const [host] = headerValues({ method, target, rawHeaders }, 'host')
    this.#refused({ status, reason, method, target, ...(host === undefined ? {} : { host }) })
    sendStatus(response, status, allow)
  }

  #refuseRaw(socket: Duplex, status: number, reason: RefusalReason): void {
    this.#refused({ status, reason })
    if (socket.writable) sendRawStatus(socket, status)
    else socket.destroy()
  }

  /** A request that could not be read. */
  #fail({ code, rawPacket }: NodeJS.ErrnoException & { rawPacket?: Buffer }, duplex: Duplex): void {
    const socket = duplex as Socket
    const silent = socket.bytesRead === 0 // a connection a browser opened ahead of need
    if (code === 'ECONNRESET' || code === 'EPIPE' || silent || this.#connections.isBusy(socket)) socket.destroy()
    else if (code === 'HPE_HEADER_OVERFLOW') this.#refuseRaw(socket, 431, 'headers_too_large')
    else if (code === 'ERR_HTTP_REQUEST_TIMEOUT') this.#refuseRaw(socket, 408, 'headers_too_slow')
    else this.#refuseRaw(socket, 400, rawPacket?.[0] === tlsHandshake ? 'https_attempted' : 'request_malformed')
  }

  /** One site records what was refused; which one is of no interest. */
  #refused(refusal: Refusal): void {
    const [site] = this.#sites
    site?.refused(refusal)
  }
}
