import { lasts, type TokenTimes } from './refresh-times'
import type { SessionEntry } from './session-index'

/** Tokens that are kept of one session: a tool may think of any number of scopes. */
const mostTokens = 20

interface CachedToken<T> {
  readonly token: T
  readonly times: TokenTimes
}

/**
 * Access tokens that were given lately, so that the next tool need not wait for the keychain.
 *
 * They hang on the entry of their session. A refresh and an end make a new entry and signing out drops it, so that what
 * was kept for the older one can be found no more, and is freed with it.
 */
export class TokenCache<T> {
  readonly #kept = new WeakMap<SessionEntry, Map<string, CachedToken<T>>>()

  /**
   * @param asked what it was asked for with; `''` for the session's own token
   * @param minTtl milliseconds for which it must be good, as with `lasts`
   */
  find(entry: SessionEntry, asked: string, minTtl: number, now: number): T | undefined {
    const kept = this.#kept.get(entry)
    const found = kept?.get(asked)
    if (!found) return undefined
    if (found.times.expiresAt !== undefined && found.times.expiresAt <= now) {
      kept?.delete(asked)
      return undefined
    }
    return lasts(found.times, minTtl, now) ? found.token : undefined
  }

  keep(entry: SessionEntry, asked: string, token: T, times: TokenTimes): void {
    const kept = this.#kept.get(entry) ?? new Map<string, CachedToken<T>>()
    kept.delete(asked)
    this.#kept.set(entry, kept.set(asked, { token, times }))
    const [oldest] = kept.keys()
    if (kept.size > mostTokens && oldest !== undefined) kept.delete(oldest)
  }

  forget(entry: SessionEntry): void {
    this.#kept.delete(entry)
  }
}
