import type { Failure } from './failures'

/**
 * Why a link that the system brought was turned away. `unknown_state`: it answers no sign-in. `unreadable`: it answers one
 * that was kept in the keychain, and could not be read there in time.
 */
export const linkRefusals = [
  'too_long',
  'characters',
  'foreign_scheme',
  'fragment',
  'unknown_address',
  'invitation_invalid',
  'unknown_state',
  'unreadable',
] as const
export type LinkRefusal = (typeof linkRefusals)[number]

/** A link that came and harmed nothing. Nothing of the link itself is kept. */
export interface TurnedAwayLink {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly reason: LinkRefusal
  /** Characters. */
  readonly length: number
}

/** The answer to a sign-in of an earlier run, which waits until the keychain gives what was kept of it. */
export interface HeldLink {
  /** Milliseconds since the epoch; the sign-in is over then. */
  readonly until: number
  /** Why the keychain could not give it. */
  readonly failure: Failure
}
