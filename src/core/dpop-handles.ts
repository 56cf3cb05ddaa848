import * as client from 'openid-client'
import { type DPoPPrivateKey, importDPoPKey } from './dpop-key'
import { clockTolerance } from './provider'
import type { SessionRecord } from './session-record'

interface KnownHandle {
  readonly key: DPoPPrivateKey
  readonly handle: client.DPoPHandle
}

/**
 * Makes the proofs of each session. One handle for all its requests, so that the newest nonce of each origin is known.
 *
 * @see RFC 9449 §8.2, §9
 */
export class DPoPHandles {
  readonly #handles = new Map<string, KnownHandle>()

  /** @returns `undefined` for bearer tokens. @throws {LoginError} `record_damaged` */
  async of({ id, issuer, clientId, dpopKey }: SessionRecord): Promise<client.DPoPHandle | undefined> {
    if (dpopKey === undefined) return undefined
    const known = this.#handles.get(id)
    if (known && known.key['d'] === dpopKey['d']) return known.handle
    const own = new client.Configuration(
      { issuer },
      clientId,
      { [client.clockTolerance]: clockTolerance },
      client.None(),
    )
    const handle = client.getDPoPHandle(own, await importDPoPKey(dpopKey))
    this.#handles.set(id, { key: dpopKey, handle })
    return handle
  }

  forget(id: string): void {
    this.#handles.delete(id)
  }
}
