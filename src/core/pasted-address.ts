import { because } from '../shared/reason'
import { stateOf } from './authorization-response'
import { LoginError } from './login-error'

/**
 * The address in what a person pasted: terminals break it into lines, mail programs put marks around it.
 *
 * @throws {LoginError} `redirect_malformed`
 */
export function readPastedAddress(pasted: string): string {
  const address = pasted.replace(/\s+/g, '').replace(/^["'“”‘’«‹<(]+|["'“”‘’»›>)]+$/g, '')
  if (!URL.canParse(address)) throw new LoginError('redirect_malformed', because('reason.no_address'))
  return address
}

/**
 * The `state` of a pasted address that answers a request.
 *
 * The person is there to look again, so what is no answer (such as the address that they were to open, which holds the
 * same `state`) is refused here, where a redirect would end the attempt.
 *
 * @throws {LoginError} `redirect_malformed`, `state_mismatch`
 * @see RFC 6749 §4.1.2
 */
export function answeredState(address: string): string {
  const { searchParams } = new URL(address)
  if (!searchParams.has('code') && !searchParams.has('error'))
    throw new LoginError('redirect_malformed', because('reason.no_answer'))
  const state = stateOf(address)
  if (state === undefined) throw new LoginError('state_mismatch', because('reason.no_single_state'))
  return state
}

/** Whether `address` is where the browser was to come back to, whatever it brings. */
export function isAt(address: string, redirectUri: string): boolean {
  const found = new URL(address)
  const expected = new URL(redirectUri)
  return (
    found.origin === expected.origin && found.protocol === expected.protocol && found.pathname === expected.pathname
  )
}
