import { text } from '../language'
import { profileName } from '../profile/profile-name'
import { AttemptCancelled } from './attempt-cancelled'
import { AttemptFailed } from './attempt-failed'
import type { AttemptProps } from './attempt-props'
import { AttemptUnderWay } from './attempt-under-way'

/** One sign-in, from its first step until it led to an account or was dismissed. */
export function AttemptPanel({ attempt, state }: Omit<AttemptProps, 'provider'>) {
  const profile = state.profiles.find(({ id }) => id === attempt.profileId)
  const props = { attempt, state, provider: profile ? profileName(profile) : text('provider.practice') }
  if (attempt.stage === 'cancelled') return <AttemptCancelled {...props} />
  if (attempt.stage === 'failed') return <AttemptFailed {...props} />
  return <AttemptUnderWay {...props} />
}
