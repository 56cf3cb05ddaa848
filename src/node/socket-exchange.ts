import { connect, type Socket } from 'node:net'
import { LoginError } from '../core/login-error'
import { because, quote } from '../shared/reason'

/** An answer of the app, read whole. */
export interface SocketAnswer {
  readonly status: number
  readonly body: string
}

/** Milliseconds until a queue that was full is tried again: the app empties it in a few. */
const fullQueuePause = 5

/**
 * Opens a connection. Gives `undefined` where nobody listens.
 *
 * A Unix socket does not let a caller wait whose queue is full, as when hundreds of tools call at once: EAGAIN.
 *
 * @param limit milliseconds
 * @throws {LoginError} `app_timeout` when the queue stays full, `socket_unusable`
 */
export async function openConnection(path: string, limit: number): Promise<Socket | undefined> {
  const end = performance.now() + limit
  for (;;) {
    const outcome = await tryConnection(path)
    if (typeof outcome !== 'string') return outcome
    if (outcome === 'ENOENT' || outcome === 'ECONNREFUSED') return undefined
    if (outcome !== 'EAGAIN') throw new LoginError('socket_unusable', quote(path, outcome))
    if (performance.now() > end)
      throw new LoginError('app_timeout', because('reason.no_answer_within', { seconds: limit / 1_000 }))
    await new Promise((resolve) => setTimeout(resolve, fullQueuePause))
  }
}

/** @returns the connection, or the system's word for why there is none */
function tryConnection(path: string): Promise<Socket | string> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.removeAllListeners('error')
      socket.on('error', () => {}) // a close follows, and is heard
      resolve(socket)
    })
    socket.once('error', ({ code = 'unknown error' }: NodeJS.ErrnoException) => resolve(code))
  })
}

/** One request as text. What stands in the headers is ours or was made safe before. */
export function requestText(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\nhost: postern\r\n${lines.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/**
 * Sends one request and reads its answer, which says its length.
 *
 * @param limit milliseconds for the whole of it
 * @throws {LoginError} `app_died` when the connection ends first, `app_timeout`
 */
export function exchange(socket: Socket, request: string, limit: number): Promise<SocketAnswer> {
  return new Promise((resolve, reject) => {
    let received = ''
    const timer = setTimeout(
      () =>
        end(() =>
          reject(new LoginError('app_timeout', because('reason.no_answer_within', { seconds: limit / 1_000 }))),
        ),
      limit,
    )
    const end = (settle: () => void) => {
      clearTimeout(timer)
      socket.off('data', read)
      socket.off('close', die)
      settle()
    }
    const die = () => end(() => reject(new LoginError('app_died')))
    const read = (chunk: string) => {
      received += chunk
      const answer = parseAnswer(received)
      if (answer) end(() => resolve(answer))
    }
    // Bytes as they are: a length counts bytes, and a character may come in two pieces.
    socket.setEncoding('latin1')
    socket.on('data', read)
    socket.once('close', die)
    socket.write(request)
  })
}

function parseAnswer(received: string): SocketAnswer | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = received.slice(0, end)
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
  const body = received.slice(end + 4)
  if (body.length < length) return undefined
  return { status: Number(head.slice(9, 12)), body: Buffer.from(body.slice(0, length), 'latin1').toString('utf8') }
}
