import type { AppState, SessionView } from '../../shared/app-state'

export interface AccountProps {
  readonly session: SessionView
  readonly state: AppState
  /** Signed out here, but the provider could not be told. */
  readonly onNotRevoked: (account: string) => void
}
