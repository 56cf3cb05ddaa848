import type { AppState, AttemptView } from '../../shared/app-state'
import { text } from '../language'
import { profileName } from '../profile/profile-name'
import { AttemptCancelled } from './attempt-cancelled'
import { AttemptFailed } from './attempt-failed'
import { AttemptUnderWay } from './attempt-under-way'

export interface AttemptProps {
  readonly attempt: AttemptView
  readonly state: AppState
  /** The provider's name. */
  readonly provider: string
}

/** One sign-in, from its first step until it led to an account or was dismissed. */
export function AttemptPanel({ attempt, state }: Omit<AttemptProps, 'provider'>) {
  const profile = state.profiles.find(({ id }) => id === attempt.profileId)
  const props = { attempt, state, provider: profile ? profileName(profile) : text('provider.practice') }
  if (attempt.stage === 'cancelled') return <AttemptCancelled {...props} />
  if (attempt.stage === 'failed') return <AttemptFailed {...props} />
  return <AttemptUnderWay {...props} />
}
