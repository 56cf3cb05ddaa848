import type { FailureCode } from '../shared/failures'
import type { DPoPHandles } from './dpop-handles'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { FindProfile, World } from './ports'
import type { Providers } from './provider'
import { Secret } from './secret'
import type { KnownSession } from './session-entry'
import type { SessionRecord } from './session-record'
import type { SessionRecords } from './session-records'
import { refreshRecord } from './session-refresh'
import type { TokenTarget } from './token-target'

/** An answer that fails so is about somebody else: nothing of it is kept. */
const foreign: ReadonlySet<FailureCode> = new Set([
  'id_token_issuer_mismatch',
  'id_token_subject_mismatch',
  'organization_mismatch',
])

/** A token that somebody waits for. */
export interface Wish {
  readonly target: TokenTarget | undefined
  /** Somebody else may have got it meanwhile. */
  isMetBy(record: SessionRecord): boolean
}

interface Spent {
  readonly refreshToken: string | undefined
  readonly failure: LoginError
}

/** Gets new tokens for one session and saves them, so that no refresh token is lost and none is sent twice. */
export class SessionRefresher {
  readonly #world: World
  readonly #providers: Providers
  readonly #records: SessionRecords
  readonly #findProfile: FindProfile
  readonly #handles: DPoPHandles
  /** Refresh tokens that were answered with another one, which could not be kept. */
  readonly #spent = new Map<string, Spent>()

  constructor(
    world: World,
    providers: Providers,
    records: SessionRecords,
    findProfile: FindProfile,
    handles: DPoPHandles,
  ) {
    this.#world = world
    this.#providers = providers
    this.#records = records
    this.#findProfile = findProfile
    this.#handles = handles
  }

  /**
   * A refresh token that is refused ends the session only when the keychain holds no newer one.
   *
   * @param wish absent: the login's own token
   * @returns the record as it was saved, and read back, before anything else may use it
   * @throws {LoginError} `session_ended`, and all of `refreshRecord` and of the keychain
   */
  async refresh(known: KnownSession, journal: Journal, signal: AbortSignal, wish?: Wish): Promise<SessionRecord> {
    const { entry, storage } = known
    await this.#records.saveAgain(entry.id, storage)
    const record = await this.#records.read(entry.id, storage)
    if (wish?.isMetBy(record)) return record
    const ask = (from: SessionRecord) => this.#ask(from, wish?.target, storage, journal, signal)
    const next = await ask(record).catch(async (error) => {
      if (!(error instanceof LoginError) || error.code !== 'session_ended') throw error
      const newer = await this.#records.read(entry.id, storage)
      if (newer.refreshToken === record.refreshToken) throw error
      return ask(newer)
    })
    await this.#records.update(next, storage)
    return next
  }

  forget(id: string): void {
    this.#spent.delete(id)
    this.#handles.forget(id)
  }

  async #ask(
    record: SessionRecord,
    target: TokenTarget | undefined,
    storage: KnownSession['storage'],
    journal: Journal,
    signal: AbortSignal,
  ): Promise<SessionRecord> {
    const spent = this.#spent.get(record.id)
    if (spent && spent.refreshToken === record.refreshToken) throw spent.failure
    const profile = this.#findProfile(record.profileId)
    let successor = record.refreshToken
    try {
      return await refreshRecord(record, profile, target, {
        world: this.#world,
        providers: this.#providers,
        handles: this.#handles,
        journal,
        signal,
        rotated: (token) => {
          successor = token
        },
      })
    } catch (error) {
      const failure = error instanceof LoginError ? error : new LoginError('internal_error')
      if (successor !== undefined && successor !== record.refreshToken)
        await this.#keepSuccessor(record, successor, storage, failure, journal)
      throw failure.code === 'invalid_grant' ? new LoginError('session_ended', failure.detail) : failure
    }
  }

  /** The answer was refused, yet the token that was sent for it is used up: without its successor the session is lost. */
  async #keepSuccessor(
    record: SessionRecord,
    successor: string,
    storage: KnownSession['storage'],
    failure: LoginError,
    journal: Journal,
  ): Promise<void> {
    if (foreign.has(failure.code)) {
      this.#spent.set(record.id, { refreshToken: record.refreshToken, failure })
      return
    }
    journal.step('refresh_token_kept', 'postern', 'keychain', { refresh_token: Secret.of('refresh_token', successor) })
    // One that is not taken is kept in memory, and saved with the next try.
    await this.#records.update({ ...record, refreshToken: successor }, storage).catch(() => {})
  }
}
