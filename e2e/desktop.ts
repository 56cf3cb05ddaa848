/**
 * A desktop of its own for tests and the tour (Linux): a virtual display, and a session with a private bus, home and
 * keyring. Nothing of the person's real session is seen or touched, and nothing is left behind.
 */
export { type Display, startDisplay } from './desktop/display'
export type { SecretItem } from './desktop/secret-tool'
export { type KeyringState, type Session, type SessionOptions, startSession } from './desktop/session'
