import type { FailureCode } from '../shared/failures'
import type { TlsProblem } from '../shared/tls-problem'

/**
 * A failure with a code of the one table.
 *
 * `detail` is for people (what the provider or the system said) and must never hold a secret; it is cut at 500 characters.
 */
export class LoginError extends Error {
  override readonly name = 'LoginError'
  readonly code: FailureCode
  readonly detail: string | undefined
  /** Seconds after which it is worth trying again, when the provider said so. */
  readonly retryAfter: number | undefined
  /** The provider's `error`, word for word where it is one that a login goes on after (RFC 8628 §3.5). */
  readonly said: string | undefined
  /** The provider turned the request away for now (HTTP 429, 503): the same one may be sent again later. */
  readonly turnedAway: boolean
  /** What was the matter with the connection, of `tls_failed`. */
  readonly tls: TlsProblem | undefined

  constructor(
    code: FailureCode,
    detail?: string,
    options: {
      cause?: unknown
      retryAfter?: number | undefined
      turnedAway?: boolean
      said?: string | undefined
      tls?: TlsProblem | undefined
    } = {},
  ) {
    super(detail === undefined ? code : `${code}: ${detail.slice(0, 500)}`, { cause: options.cause })
    this.code = code
    this.detail = detail?.slice(0, 500)
    this.retryAfter = options.retryAfter
    this.said = options.said
    this.turnedAway = options.turnedAway ?? false
    this.tls = options.tls
  }
}
