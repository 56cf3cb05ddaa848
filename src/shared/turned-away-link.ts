/** Why a link that the system brought was turned away. `unknown_state`: it answers no sign-in. */
export const linkRefusals = [
  'too_long',
  'characters',
  'foreign_scheme',
  'fragment',
  'unknown_address',
  'invitation_invalid',
  'unknown_state',
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
