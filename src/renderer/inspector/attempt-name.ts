import type { AppState } from '../../shared/app-state'
import type { AttemptSummary } from '../../shared/attempt-report'
import { formats } from '../language'
import { profileName } from '../profile/profile-name'
import { text } from './language'

/** The provider as the person calls it; of one that was removed, its host. */
export function providerOf({ profileId, issuer }: AttemptSummary, { profiles }: AppState): string {
  const profile = profiles.find(({ id }) => id === profileId)
  if (profile) return profileName(profile)
  return URL.canParse(issuer) ? new URL(issuer).host : issuer
}

/** @param now milliseconds since the epoch */
export const attemptName = (summary: AttemptSummary, state: AppState, now: number): string =>
  text('inspector.attempt', { provider: providerOf(summary, state), when: formats.absolute(summary.startedAt, now) })

export const outcomeText = ({ outcome }: AttemptSummary): string => text(`inspector.outcome.${outcome ?? 'running'}`)
