import type { Socket } from 'node:net'
import { LoginError } from '../core/login-error'
import type { Result } from '../shared/failures'
import { because, httpStatus } from '../shared/reason'
import { exchange, openConnection, requestText } from './socket-exchange'
import { checkFolder, type SocketPlace } from './socket-place'

export interface SocketClientOptions {
  readonly place: SocketPlace
  /** What the tool calls itself: printable ASCII. */
  readonly client: string
  /** The file with the secret of this launch, where the place must be proven. */
  readonly secretFile?: string | undefined
  /** Milliseconds for one answer. */
  readonly limit?: number
}

/** Longer than the app gives the keychain and the provider, but for a person who is asked to unlock. */
const answerLimit = 60_000

/**
 * Sends a command to the app. Gives `undefined` where the app does not run.
 *
 * @throws {LoginError} `app_died`, `app_timeout`, `socket_unusable`
 */
export async function callApp<T>(
  command: string,
  parameters: unknown,
  options: SocketClientOptions,
): Promise<Result<T> | undefined> {
  const { client, limit = answerLimit } = options
  const opened = await openProven(options)
  if (!opened) return undefined
  const { socket, headers } = opened
  try {
    const all = { 'x-postern-client': client, 'content-type': 'application/json', connection: 'close', ...headers }
    const request = requestText('POST', `/v1/${command}`, all, JSON.stringify(parameters))
    const { status, body } = await exchange(socket, request, limit)
    if (body === '') throw new LoginError('socket_unusable', httpStatus(status))
    return JSON.parse(body)
  } finally {
    socket.destroy()
  }
}

/**
 * Watches the app: calls back with each value until `stop`, or until the app ends, which is told by `ended`.
 *
 * @throws {LoginError} `app_timeout`, `socket_unusable`
 */
export async function watchApp(
  options: SocketClientOptions,
  listener: (value: unknown) => void,
  ended: () => void,
): Promise<{ stop(): void } | undefined> {
  const opened = await openProven(options)
  if (!opened) return undefined
  const { socket, headers } = opened
  let received = ''
  const unframe = chunkReader((text) => {
    received += text
    const lines = received.split('\n')
    received = lines.pop() ?? ''
    for (const line of lines) listener(JSON.parse(line))
  })
  socket.on('data', unframe)
  socket.once('close', ended)
  socket.write(requestText('GET', '/v1/watch', { 'x-postern-client': options.client, ...headers }))
  return {
    stop: () => {
      socket.off('close', ended)
      socket.destroy()
    },
  }
}

/** A connection on which both sides know each other: by the folder it is in, or by the secret they share. */
async function openProven({
  place,
  secretFile,
  limit = answerLimit,
}: SocketClientOptions): Promise<
  { readonly socket: Socket; readonly headers: Readonly<Record<string, string>> } | undefined
> {
  if (place.folder !== undefined && !checkFolder(place.folder)) return undefined
  const socket = await openConnection(place.path, limit)
  if (!socket || secretFile === undefined) return socket && { socket, headers: {} }
  try {
    return { socket, headers: { authorization: await shakeHands(socket, secretFile, limit) } }
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** The app proves itself before it is sent anything but a random number. */
async function shakeHands(socket: Socket, secretFile: string, limit: number): Promise<string> {
  const { isProof, newNonce, prove, readSocketSecret } = await import('./socket-proof')
  const secret = readSocketSecret(secretFile)
  if (secret === undefined) throw new LoginError('socket_unusable', because('reason.unreadable', { path: secretFile }))
  const nonce = newNonce()
  const hello = requestText('POST', '/v1/hello', { 'content-type': 'application/json' }, JSON.stringify({ nonce }))
  const { status, body } = await exchange(socket, hello, limit)
  const answer = status === 200 ? (JSON.parse(body) as { nonce: string; proof: string }) : undefined
  if (!answer || !isProof(answer.proof, secret, 'app', nonce, answer.nonce)) {
    throw new LoginError('socket_unusable', because('reason.not_postern'))
  }
  return `Postern ${prove(secret, 'tool', nonce, answer.nonce)}`
}

/** Takes the frames of a chunked body apart (RFC 9112 §7.1). */
function chunkReader(take: (text: string) => void): (chunk: Buffer | string) => void {
  let waiting = Buffer.alloc(0)
  let inBody = false
  return (chunk) => {
    waiting = Buffer.concat([waiting, typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk])
    for (;;) {
      const end = waiting.indexOf(inBody ? '\r\n' : '\r\n\r\n')
      if (end < 0) return
      if (!inBody) {
        inBody = true
        waiting = waiting.subarray(end + 4)
        continue
      }
      const size = Number.parseInt(waiting.subarray(0, end).toString('latin1'), 16)
      if (waiting.length < end + 2 + size + 2) return
      take(waiting.subarray(end + 2, end + 2 + size).toString('utf8'))
      waiting = waiting.subarray(end + 2 + size + 2)
      if (size === 0) return
    }
  }
}
