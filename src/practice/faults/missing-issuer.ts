import type { Fault } from './fault'

/** The metadata promises `iss`, and the answer has none (RFC 9207 §2.4). */
export const missingIssuer: Fault = {
  redirect: ({ parameters }) => parameters.delete('iss'),
}
