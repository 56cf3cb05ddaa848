import type { Failure } from '../shared/failures'
import { isMessage, type Reason } from '../shared/reason'
import { reasonText } from '../shared/reason-text'
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
  const failure: Failure = {
    code,
    get message() {
      return text(`failure.${code}.message`)
    },
    get remedy() {
      return text(tls ? `tls.${tls}.remedy` : `failure.${code}.remedy`)
    },
    ...(tls ? { tls } : {}),
    ...(detail && (tls || isMessage(detail)) ? { why: detail } : {}),
  }
  if (!tls && !detail) return failure
  return Object.defineProperty(failure, 'detail', { enumerable: true, get: () => detailText(tls, detail, text) })
}

/** What is the matter with a connection is said in words, ahead of the system's code. */
function detailText(tls: TlsProblem | undefined, detail: Reason | undefined, text: Text): string {
  const said = detail && reasonText(detail, text)
  return tls ? [text(`tls.${tls}`), said && `(${said})`].filter(Boolean).join(' ') : (said ?? '')
}

/** A failure that came from another process, in the words of this one. What somebody else said stays as it came. */
export function reword(failure: Failure, text: Text): Failure {
  const { code, tls, why } = failure
  return {
    ...failure,
    message: text(`failure.${code}.message`),
    remedy: text(tls ? `tls.${tls}.remedy` : `failure.${code}.remedy`),
    ...(tls || why ? { detail: detailText(tls, why, text) } : {}),
  }
}

/** The reason of a failure that became a value, to be thrown anew. */
export const reasonOf = ({ why, detail }: Failure): Reason | undefined => why ?? (detail as Reason | undefined)
