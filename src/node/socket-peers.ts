import { readlinkSync } from 'node:fs'
import type { Socket } from 'node:net'
import type { RunProgram } from './run-program'

/**
 * Which process is at the other end of a Unix socket of this computer.
 *
 * Node does not ask the system (`SO_PEERCRED`), and `/proc/net/unix` does not say which two ends belong together; `ss` of
 * iproute2 does. It takes some ten milliseconds, so one run is for all who came before it began.
 *
 * @see unix(7), sock_diag(7) `UNIX_DIAG_PEER`, ss(8)
 */
export class SocketPeers {
  readonly #run: RunProgram
  #running: Promise<unknown> = Promise.resolve()
  #next: Promise<string> | undefined

  constructor(run: RunProgram) {
    this.#run = run
  }

  /** @returns `undefined` where the system does not show it. Never rejects. */
  async pidOf(socket: Socket): Promise<number | undefined> {
    const inode = inodeOf(socket)
    return inode === undefined ? undefined : peerOf(inode, await this.#list())
  }

  #list(): Promise<string> {
    this.#next ??= this.#running.then(() => {
      this.#next = undefined
      const listed = this.#run('ss', ['-xpH']).then(({ status, output }) => (status === 0 ? output : ''))
      this.#running = listed
      return listed
    })
    return this.#next
  }
}

/** Our own end, as the system numbers it. */
function inodeOf(socket: Socket): string | undefined {
  const { _handle: handle } = socket as Socket & { readonly _handle?: { readonly fd?: number } | null }
  if (handle?.fd === undefined || handle.fd < 0) return undefined
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${handle.fd}`))?.[1]
  } catch {
    return undefined
  }
}

/**
 * The process that holds the end whose other end is `inode`.
 *
 * A line of `ss -xpH`: `u_str ESTAB 0 0 LOCAL INODE PEER INODE users:(("curl",pid=7,fd=5))`.
 */
export function peerOf(inode: string, list: string): number | undefined {
  for (const line of list.split('\n')) {
    const [, other, pid] = /\s(\d+)\s+users:\(\(.*?,pid=(\d+),fd=/.exec(line) ?? []
    if (other === inode) return Number(pid)
  }
  return undefined
}
