import { randomBytes } from 'node:crypto'

/**
 * Short addresses on our own socket that lead to long ones, each good for one request.
 *
 * What opens a browser takes its address on a command line, which every program of the computer can read, and which some
 * systems cut. So the address with `state` and `nonce` is not put there.
 */
export class StartAddresses {
  readonly #targets = new Map<string, { readonly target: string; readonly fetched: () => void }>()

  /** Gives the path under which `target` can be had once; `fetched` is called then. */
  add(target: string, fetched: () => void): string {
    const path = `/start/${randomBytes(16).toString('base64url')}`
    this.#targets.set(path, { target, fetched })
    return path
  }

  has(path: string): boolean {
    return this.#targets.has(path)
  }

  take(path: string): string | undefined {
    const found = this.#targets.get(path)
    this.#targets.delete(path)
    found?.fetched()
    return found?.target
  }
}
