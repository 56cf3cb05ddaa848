import type { Failure, FailureCode } from '../shared/failures'
import type { Text } from '../shared/text/text'
import type { TlsProblem } from '../shared/tls-problem'
import { LoginError } from './login-error'

/**
 * Turns an error into a value, at the edge of a process. What is not a `LoginError` is said to be ours.
 *
 * A failure that is kept may outlast the language that it happened in: its words are those of the moment they are read.
 */
export function toFailure(error: unknown, text: Text): Failure {
  const { code, detail, tls } = error instanceof LoginError ? error : new LoginError('internal_error')
  if (tls) return tlsFailure(tls, detail, code, text)
  return {
    code,
    get message() {
      return text(`failure.${code}.message`)
    },
    get remedy() {
      return text(`failure.${code}.remedy`)
    },
    ...(detail ? { detail } : {}),
  }
}

/** What is the matter is said in words, ahead of the system's code, and the remedy is for just that. */
const tlsFailure = (tls: TlsProblem, detail: string | undefined, code: FailureCode, text: Text): Failure => ({
  code,
  tls,
  get message() {
    return text(`failure.${code}.message`)
  },
  get remedy() {
    return text(`tls.${tls}.remedy`)
  },
  get detail() {
    return [text(`tls.${tls}`), detail && `(${detail})`].filter(Boolean).join(' ')
  },
})

/** A failure that came from another process, in the words of this one. Its detail stays as it came. */
export function reword(failure: Failure, text: Text): Failure {
  const { code, tls } = failure
  return {
    ...failure,
    message: text(`failure.${code}.message`),
    remedy: text(tls ? `tls.${tls}.remedy` : `failure.${code}.remedy`),
  }
}
