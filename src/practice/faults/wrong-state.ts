import type { Fault } from './fault'

/** The redirect of a request that nobody made: cross-site request forgery (RFC 6749 §10.12). */
export const wrongState: Fault = {
  redirect: ({ parameters }) => parameters.set('state', crypto.randomUUID()),
}
