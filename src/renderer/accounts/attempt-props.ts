import type { AppState, AttemptView } from '../../shared/app-state'

export interface AttemptProps {
  readonly attempt: AttemptView
  readonly state: AppState
  /** The provider's name. */
  readonly provider: string
}
