import type { Fault } from './fault'

/** A mix-up: the answer says that it comes from another provider (RFC 9207 §2.4). */
export const wrongIssuer: Fault = {
  redirect: ({ parameters }) => parameters.set('iss', 'https://other.example/'),
}
