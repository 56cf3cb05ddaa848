import type { FailureCode } from '../shared/failures'
import { isMessage, type Message, type Reason } from '../shared/reason'
import type { TlsProblem } from '../shared/tls-problem'

/**
 * A failure with a code of the one table.
 *
 * `detail` is for people (why, or what the provider or the system said) and must never hold a secret; each of its texts is
 * cut at 500 characters.
 */
export class LoginError extends Error {
  override readonly name = 'LoginError'
  readonly code: FailureCode
  readonly detail: Reason | undefined
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
    detail?: Reason,
    options: {
      cause?: unknown
      retryAfter?: number | undefined
      turnedAway?: boolean
      said?: string | undefined
      tls?: TlsProblem | undefined
    } = {},
  ) {
    const short = detail === undefined ? undefined : shortened(detail)
    super(short === undefined ? code : `${code}: ${inShort(short)}`, { cause: options.cause })
    this.code = code
    this.detail = short
    this.retryAfter = options.retryAfter
    this.said = options.said
    this.turnedAway = options.turnedAway ?? false
    this.tls = options.tls
  }
}

function shortened(detail: Reason): Reason {
  if (!isMessage(detail)) return detail.slice(0, 500) as Reason
  const values = Object.entries(detail.values ?? {})
  const cut = values.map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, 500) : value])
  return values.length === 0 ? detail : { ...detail, values: Object.fromEntries(cut) }
}

/** For who reads the error itself, in a stack trace; what a person sees is said by `toFailure`. */
const inShort = (detail: Reason): string =>
  isMessage(detail) ? [detail.id, ...Object.values(detail.values ?? {}).map(partOf)].join(' ') : detail

const partOf = (value: string | number | Message) => (typeof value === 'object' ? inShort(value) : value)
