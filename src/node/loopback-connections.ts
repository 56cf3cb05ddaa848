import type { Socket } from 'node:net'

/** Milliseconds that the last bytes of an answer get to leave when everything closes. */
const flushTime = 500

/**
 * The connections of one socket. When too many wait for nothing, the one that was idle the longest goes, never the newest:
 * however many connections a program opens and keeps, the next one still gets in.
 */
export class LoopbackConnections {
  /** Of idle ones. Those that wait for an answer count for none, or the next one would go in their place. */
  readonly #limit: number
  readonly #crowd: number
  /** In the order of their last sign of life. */
  readonly #open = new Set<Socket>()
  /** Those that wait for an answer. */
  readonly #busy = new Set<Socket>()

  /** @param crowd so many may be open, whatever they wait for: honest callers who come all at once are idle until they are read */
  constructor(limit: number, crowd = 0) {
    this.#limit = limit
    this.#crowd = crowd
  }

  admit(socket: Socket): void {
    this.#open.add(socket)
    socket.once('close', () => {
      this.#open.delete(socket)
      this.#busy.delete(socket)
    })
    if (this.#open.size > this.#crowd && this.#open.size - this.#busy.size > this.#limit) this.#evictOldest()
  }

  touch(socket: Socket): void {
    if (this.#open.delete(socket)) this.#open.add(socket)
  }

  isBusy(socket: Socket): boolean {
    return this.#busy.has(socket)
  }

  /** Keeps a connection from being evicted until the returned function is called. */
  keep(socket: Socket): () => void {
    this.#busy.add(socket)
    return () => this.#busy.delete(socket)
  }

  /** Ends all connections; what was already written to them still leaves. */
  end(): void {
    for (const socket of this.#open) socket.destroySoon()
    setTimeout(() => {
      for (const socket of this.#open) socket.destroy()
    }, flushTime).unref()
  }

  #evictOldest(): void {
    for (const socket of this.#open) {
      if (this.#busy.has(socket)) continue
      this.#open.delete(socket)
      socket.destroy()
      return
    }
  }
}
