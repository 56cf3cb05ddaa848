import type { Socket } from 'node:net'
import { isProof, newNonce, prove } from './socket-proof'

interface Handshake {
  readonly toolNonce: string
  readonly appNonce: string
}

/** Both ends of a connection prove that they know the secret, each over the two nonces, before a command is taken. */
export class SocketHandshakes {
  readonly #secret: string
  readonly #begun = new WeakMap<Socket, Handshake>()

  constructor(secret: string) {
    this.#secret = secret
  }

  /**
   * Gives the app's nonce and proof; `undefined` when `body` holds no nonce of 32 to 64 characters.
   *
   * The app proves itself first, so that a tool sends nothing to a pipe that somebody else has made.
   */
  greet(socket: Socket, body: unknown): { readonly nonce: string; readonly proof: string } | undefined {
    const { nonce: toolNonce } = (body ?? {}) as { nonce?: unknown }
    if (typeof toolNonce !== 'string' || toolNonce.length > 64 || toolNonce.length < 32) return undefined
    const appNonce = newNonce()
    this.#begun.set(socket, { toolNonce, appNonce })
    return { nonce: appNonce, proof: prove(this.#secret, 'app', toolNonce, appNonce) }
  }

  /** Whether the tool has proven itself with its `Authorization`. */
  isProven(socket: Socket, authorization = ''): boolean {
    const handshake = this.#begun.get(socket)
    if (!handshake || !authorization.startsWith('Postern ')) return false
    const proof = authorization.slice('Postern '.length)
    return isProof(proof, this.#secret, 'tool', handshake.toolNonce, handshake.appNonce)
  }
}
