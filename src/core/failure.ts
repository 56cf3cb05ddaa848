import type { Failure } from '../shared/failures'
import type { Text } from '../shared/text/text'
import { LoginError } from './login-error'

/** Turns an error into a value, at the edge of a process. What is not a `LoginError` is said to be ours. */
export function toFailure(error: unknown, text: Text): Failure {
  const { code, detail } = error instanceof LoginError ? error : new LoginError('internal_error')
  return {
    code,
    message: text(`failure.${code}.message`),
    remedy: text(`failure.${code}.remedy`),
    ...(detail ? { detail } : {}),
  }
}
