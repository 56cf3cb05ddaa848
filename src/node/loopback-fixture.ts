import { connect, createServer, type Server, type Socket } from 'node:net'
import { expect } from 'vitest'
import { Journal } from '../core/journal'
import type { ArrivedRedirect, DeliverRedirect, RedirectReceiver } from '../core/ports'
import type { JournalEvent } from '../shared/journal-event'
import type { Profile, ResponseMode } from '../shared/profile'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { createLoopbackReceivers, type LoopbackReceiverOptions } from './loopback-receiver'
import { renderResultPage } from './result-page'

/** What tests of the loopback receiver share: a receiver, a core that collects, and a client that may say anything. */
export function createFixture(options: Partial<LoopbackReceiverOptions> = {}) {
  const text = createText(en, 'en')
  const events: JournalEvent[] = []
  const journal = new Journal((event) => events.push(event), Date.now)
  const receivers = createLoopbackReceivers({ renderPage: (page) => renderResultPage(page, text), ...options })
  const arrived: ArrivedRedirect[] = []
  const opened: RedirectReceiver[] = []

  return {
    events,
    arrived,
    receivers,
    steps: (name: string) => events.flatMap((event) => (event.kind === 'step' && event.name === name ? [event] : [])),

    async open(
      redirect: Partial<Profile['redirect']> = {},
      deliver: DeliverRedirect = (one) => arrived.push(one),
      responseMode?: ResponseMode,
    ) {
      const receiver = await receivers.open(
        { kind: 'loopback', host: '127.0.0.1', ports: [], path: '/callback', ...redirect },
        deliver,
        journal,
        responseMode,
      )
      opened.push(receiver)
      const url = new URL(receiver.redirectUri)
      return {
        receiver,
        url,
        port: Number(url.port || 80),
        host: url.host,
        address: url.hostname.replace(/[[\]]/g, ''),
      }
    },

    /** Delivers like a core that waits for one `state`. */
    expecting(state: string): DeliverRedirect {
      return (redirect) => {
        if (new URL(redirect.url).searchParams.get('state') === state) arrived.push(redirect)
        else void redirect.answer({ outcome: 'stray' })
      }
    },

    async [Symbol.asyncDispose]() {
      await receivers.dispose()
    },
  }
}

export const signedIn = { outcome: 'signed_in', account: 'Ada', provider: 'Example' } as const

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A connection that says exactly what it is told to. */
export class Client {
  readonly socket: Socket
  readonly closed: Promise<void>
  #received = ''
  #changed: () => void = () => {}

  private constructor(socket: Socket) {
    this.socket = socket
    socket.setEncoding('utf8')
    socket.on('error', () => {})
    socket.on('data', (data) => {
      this.#received += data
      this.#changed()
    })
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()))
  }

  static connect(port: number, host = '127.0.0.1'): Promise<Client> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host })
      socket.once('error', reject)
      socket.once('connect', () => resolve(new Client(socket)))
    })
  }

  send(text: string): this {
    this.socket.write(text)
    return this
  }

  get(target: string, host: string, headers: readonly string[] = []): this {
    return this.send(
      ['GET ', target, ' HTTP/1.1\r\nHost: ', host, ...headers.map((line) => `\r\n${line}`), '\r\n\r\n'].join(''),
    )
  }

  /** Everything received, once the other side has closed. */
  async rest(): Promise<string> {
    await this.closed
    return this.#received
  }

  /** The next answer on this connection; `undefined` when it closes without one. */
  async answer(): Promise<Answer | undefined> {
    for (;;) {
      const [head = '', ...rest] = this.#received.split('\r\n\r\n')
      const body = rest.join('\r\n\r\n')
      const lines = head.split('\r\n')
      const headers = Object.fromEntries(
        lines.slice(1).map((line) => [line.split(': ')[0]?.toLowerCase(), line.split(': ')[1]]),
      )
      const length = Number(headers['content-length'] ?? 0)
      if (rest.length > 0 && Buffer.byteLength(body) >= length) {
        this.#received = Buffer.from(body).subarray(length).toString()
        return {
          status: Number(lines[0]?.split(' ')[1]),
          headers,
          body: Buffer.from(body).subarray(0, length).toString(),
        }
      }
      if (this.socket.destroyed) return undefined
      await Promise.race([this.closed, new Promise<void>((resolve) => (this.#changed = resolve))])
    }
  }
}

/** One request on a connection of its own. */
export async function ask(port: number, text: string, address?: string): Promise<Answer | undefined> {
  return (await Client.connect(port, address)).send(text).answer()
}

/** Binds a port as another program would. */
export function occupy(port: number, host = '127.0.0.1'): Promise<Server & { port: number }> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      resolve(Object.assign(server, { port: (server.address() as { port: number }).port }))
    })
  })
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = await occupy(0)
  await new Promise((resolve) => server.close(resolve))
  return server.port
}

export async function waitFor(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

type Fixture = ReturnType<typeof createFixture>
type Opened = Awaited<ReturnType<Fixture['open']>>

/** The real redirect comes in, is answered and gets its page, whatever else is going on. */
export async function expectRightOneWins(fixture: Fixture, { port, host }: Opened): Promise<void> {
  const before = fixture.arrived.length
  const client = (await Client.connect(port)).get('/callback?code=c1&state=right', host)
  await waitFor(() => fixture.arrived.length > before)
  await fixture.arrived[before]?.answer(signedIn)
  const location = (await client.answer())?.headers['location'] ?? ''
  expect((await client.get(location, host).answer())?.body).toContain('You are signed in')
}
