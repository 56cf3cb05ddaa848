import type { Failure } from '../shared/failures'
import type { Text } from '../shared/text/text'
import { LoginError } from './login-error'

/**
 * Turns an error into a value, at the edge of a process. What is not a `LoginError` is said to be ours.
 *
 * Of a TLS failure, what is the matter is said in words, ahead of the system's code, and the remedy is for just that.
 */
export function toFailure(error: unknown, text: Text): Failure {
  const { code, detail, tls } = error instanceof LoginError ? error : new LoginError('internal_error')
  const said = tls ? [text(`tls.${tls}`), detail && `(${detail})`].filter(Boolean).join(' ') : detail
  return {
    code,
    message: text(`failure.${code}.message`),
    remedy: text(tls ? `tls.${tls}.remedy` : `failure.${code}.remedy`),
    ...(said ? { detail: said } : {}),
  }
}
