import type { AppState, SessionView } from '../../shared/app-state'

export interface AccountProps {
  readonly session: SessionView
  readonly state: AppState
}
