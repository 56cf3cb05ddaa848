import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

interface StoredRecord {
  readonly payload: AdapterPayload
  readonly expiresAt: number
}

const sweepEvery = 500

/** One kind of record of one provider. Payloads are copied both ways, so no caller changes what is stored. */
class MemoryRecords implements Adapter {
  readonly #records = new Map<string, StoredRecord>()
  #writes = 0

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const expiresAt = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000
    this.#records.set(id, { payload: structuredClone(payload), expiresAt })
    this.#writes += 1
    if (this.#writes % sweepEvery === 0) this.#sweep()
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const stored = this.#records.get(id)
    if (stored === undefined || stored.expiresAt <= Date.now()) return undefined
    return structuredClone(stored.payload)
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findWhere((payload) => payload.uid === uid)
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#findWhere((payload) => payload.userCode === userCode)
  }

  /** A consumed record stays until it expires: that is how its second use is noticed. */
  async consume(id: string): Promise<void> {
    const stored = this.#records.get(id)
    if (stored) stored.payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    this.#records.delete(id)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.#records) if (payload.grantId === grantId) this.#records.delete(id)
  }

  async #findWhere(matches: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    for (const [id, { payload }] of this.#records) if (matches(payload)) return this.find(id)
    return undefined
  }

  #sweep(): void {
    const now = Date.now()
    for (const [id, { expiresAt }] of this.#records) if (expiresAt <= now) this.#records.delete(id)
  }
}

/** Storage in memory that belongs to one provider alone. */
export const memoryStorage = (): AdapterFactory => () => new MemoryRecords()
