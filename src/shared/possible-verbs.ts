import type { AppState, AttemptView } from './app-state'
import type { Verb } from './verbs'

/** Whether a verb has something to act on. */
export function canDo(verb: Verb, state: AppState): boolean {
  switch (verb) {
    case 'sign_out':
      return state.sessions.length > 0
    case 'refresh':
      return refreshable(state).length > 0
    case 'cancel':
      return underWay(state).length > 0
    case 'run_lab':
      return !state.lab.running
    default:
      return true
  }
}

export const refreshable = ({ sessions }: AppState): AppState['sessions'] =>
  sessions.filter(({ canRefresh, status }) => canRefresh && status !== 'ended' && status !== 'unreadable')

/** The attempts that have not ended, the oldest first. */
export const underWay = ({ attempts }: AppState): readonly AttemptView[] =>
  attempts.filter(({ stage }) => stage !== 'signed_in' && stage !== 'failed' && stage !== 'cancelled')
