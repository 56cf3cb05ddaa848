import { because, type Message } from '../shared/reason'
import type { AuthorizationRequest } from './authorization-request'
import type { Journal } from './journal'

/**
 * Records what protects a request before it is sent: the verifier's hash, and where the answer will come to.
 *
 * @see RFC 7636 §4.2, RFC 8252 §7.3, §8.3
 */
export function checkRequest({ redirectUri, parameters }: AuthorizationRequest, journal: Journal): void {
  const hashed = parameters.get('code_challenge_method') === 'S256'
  journal.check('code_challenge', hashed ? 'pass' : 'fail', 'RFC 7636 §4.2')
  const name = notLiteral(new URL(redirectUri))
  journal.check('redirect_literal', name ? 'skipped' : 'pass', 'RFC 8252 §8.3', name)
}

/** @returns why the redirect does not come to an address of this computer alone, written in digits */
function notLiteral({ protocol, hostname }: URL): Message | undefined {
  if (protocol !== 'http:') return because('reason.no_loopback')
  return hostname === '127.0.0.1' || hostname === '[::1]'
    ? undefined
    : because('reason.profile_host', { host: hostname })
}
