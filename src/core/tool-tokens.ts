import { missingScope } from './granted-scope'
import type { KnownSessions } from './known-sessions'
import { LoginError } from './login-error'
import type { Clock } from './ports'
import type { RefusedTokens } from './refused-tokens'
import type { SessionRecord } from './session-record'
import { type GivenToken, type SessionTokens, type TokenWish, usualMinTtl } from './session-tokens'
import { TokenCache } from './token-cache'
import { parseTarget, targetKey } from './token-target'

/** An access token as a tool may have it. */
export interface AccessToken {
  readonly value: string
  readonly tokenType: SessionRecord['tokenType']
  readonly scope: readonly string[]
  /** What was asked for with it and not granted. */
  readonly missingScope: readonly string[]
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

/** The access tokens that leave Postern, for tools and for API calls. */
export class ToolTokens {
  readonly #known: KnownSessions
  readonly #tokens: SessionTokens
  readonly #clock: Clock
  readonly #refused: RefusedTokens
  readonly #given = new TokenCache<AccessToken>()

  constructor(known: KnownSessions, tokens: SessionTokens, clock: Clock, refused: RefusedTokens) {
    this.#known = known
    this.#tokens = tokens
    this.#clock = clock
    this.#refused = refused
  }

  /**
   * An access token that is good for a while, refreshed first where it is not. Never for the window.
   *
   * With an audience, a resource or a scope it is a token for those, kept with the session under what it was asked for with.
   * The provider may grant less scope than that: the answer says so.
   *
   * @throws {LoginError} `invalid_arguments`, `session_unknown`, `session_ended`, `keychain_*`, and all of a refresh;
   *   `audience_mismatch`, `target_refused`, `invalid_target`, `invalid_scope`, `access_denied` where there is no such token for
   *   this session, which stays; `interaction_required` where a server has refused it and there is no other; where the provider has asked for patience, what it said then, without a request
   * @see RFC 6749 §6, RFC 8707 §2.2
   */
  async accessToken(id: string, wish: Omit<TokenWish, 'refused'> = {}): Promise<AccessToken> {
    const { minTtl = usualMinTtl, ...asked } = wish
    const target = parseTarget(asked)
    const key = target ? targetKey(target) : ''
    const { entry } = this.#known.get(id)
    if (entry.ended) throw new LoginError(entry.ended)
    const known = this.#given.find(entry, key, minTtl * 1_000, this.#clock.now())
    if (known && !this.#refused.has(known.value)) return known
    const { record, token } = await this.#good(id, wish)
    const { value, scope, expiresAt, issuedAt = record.refreshedAt ?? record.signedInAt } = token
    const given: AccessToken = {
      value,
      tokenType: record.tokenType,
      scope,
      missingScope: missingScope(record, token),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    }
    // Under the entry from before: where a refresh has replaced it meanwhile, it is found no more.
    this.#given.keep(entry, key, given, { issuedAt, expiresAt })
    return given
  }

  /** One that no server has refused: a new one in its place, where there can be one. */
  async #good(id: string, wish: TokenWish): Promise<GivenToken> {
    const given = await this.#tokens.give(id, wish)
    const { value } = given.token
    if (!this.#refused.has(value)) return given
    const renewed = given.record.refreshToken && (await this.#tokens.give(id, { ...wish, refused: value }))
    if (!renewed || this.#refused.has(renewed.token.value)) throw new LoginError('interaction_required')
    return renewed
  }

  /** For an API call. One that the API has refused is given to no tool either. @throws {LoginError} as `accessToken` */
  give(id: string, wish: TokenWish): Promise<GivenToken> {
    if (wish.refused !== undefined) this.#given.forget(this.#known.get(id).entry)
    return this.#tokens.give(id, wish)
  }
}
