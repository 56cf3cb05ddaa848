import { member } from '../shared/reason'
import type { KnownSessions } from './known-sessions'
import { LoginError } from './login-error'
import type { World } from './ports'
import { askableFrom, asLoginError } from './refresh-failures'
import { lasts } from './refresh-times'
import { tokenTimes } from './session-entry'
import type { SessionRecord } from './session-record'
import type { SessionRecords } from './session-records'
import type { SessionRefreshes } from './session-refreshes'
import { type AskedToken, findToken, isOwn, parseTarget, type TokenTarget, targetKey } from './token-target'

/** Seconds for which a token must be good where nobody says otherwise. */
export const usualMinTtl = 60

/** A token that a tool or an API call needs. */
export interface TokenWish extends AskedToken {
  /** Seconds for which it must be good; of a token that never lasts so long, half its life. */
  readonly minTtl?: number
  /** The value of one that an API has refused, whatever its time says. */
  readonly refused?: string
}

export interface GivenToken {
  readonly record: SessionRecord
  readonly token: SessionRecord['accessTokens'][number]
}

interface Refusal {
  readonly error: LoginError
  /** Milliseconds since the epoch. */
  readonly notBefore: number
}

/** The access tokens of all sessions: those that are kept while they are good, else new ones. */
export class SessionTokens {
  readonly #world: World
  readonly #known: KnownSessions
  readonly #records: SessionRecords
  readonly #refreshes: SessionRefreshes
  /** Of targets besides the login's own, by session and target. */
  readonly #refusals = new Map<string, Refusal>()

  constructor(world: World, known: KnownSessions, records: SessionRecords, refreshes: SessionRefreshes) {
    this.#world = world
    this.#known = known
    this.#records = records
    this.#refreshes = refreshes
  }

  /** @throws {LoginError} as `ToolTokens.accessToken` */
  async give(id: string, { minTtl = usualMinTtl, refused, ...asked }: TokenWish): Promise<GivenToken> {
    const target = parseTarget(asked)
    const { entry, storage } = this.#known.get(id)
    if (entry.ended) throw new LoginError(entry.ended)
    const saved = target && (await this.#records.readSaved(id, storage))
    const other = saved && !isOwn(target, saved) ? target : undefined
    const record =
      saved && other ? await this.#other(saved, other, minTtl, refused) : await this.#own(id, minTtl, refused)
    const token = findToken(record, other)
    if (!token) throw new LoginError('record_damaged', member('accessTokens'))
    return { record, token }
  }

  async #own(id: string, minTtl: number, refused: string | undefined): Promise<SessionRecord> {
    const { entry, storage, retry } = this.#known.get(id)
    const now = this.#world.clock.now()
    const fresh = lasts(tokenTimes(entry), minTtl * 1_000, now)
    if (!fresh && retry && now < retry.notBefore && !this.#refreshes.isUnderWay(id)) throw retry.error
    if (!fresh) return this.#refreshes.once(id)
    const saved = await this.#records.readSaved(id, storage)
    return refused !== undefined && findToken(saved, undefined)?.value === refused ? this.#refreshes.once(id) : saved
  }

  async #other(
    saved: SessionRecord,
    target: TokenTarget,
    minTtl: number,
    refused: string | undefined,
  ): Promise<SessionRecord> {
    const { clock } = this.#world
    const isMetBy = (record: SessionRecord) => {
      const token = findToken(record, target)
      if (!token || token.value === refused) return false
      const { issuedAt = record.signedInAt, expiresAt } = token
      return lasts({ issuedAt, expiresAt }, minTtl * 1_000, clock.now())
    }
    if (isMetBy(saved)) return saved
    const place = `${saved.id} ${targetKey(target)}`
    const refusal = this.#refusals.get(place)
    if (refusal && clock.now() < refusal.notBefore) throw refusal.error
    const key = JSON.stringify([targetKey(target), minTtl, refused])
    try {
      return await this.#refreshes.wish(saved.id, key, { target, isMetBy })
    } catch (error) {
      this.#remember(place, asLoginError(error))
      throw error
    }
  }

  #remember(place: string, error: LoginError): void {
    const now = this.#world.clock.now()
    for (const [known, { notBefore }] of this.#refusals) if (notBefore <= now) this.#refusals.delete(known)
    this.#refusals.set(place, { error, notBefore: askableFrom(error, now) })
  }
}
