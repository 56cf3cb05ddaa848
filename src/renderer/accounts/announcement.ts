import type { AppState } from '../../shared/app-state'
import { text } from '../language'
import { profileName } from '../profile/profile-name'
import { isUnderWay } from './accounts-view'
import { stageText } from './attempt-stage'
import { logOutEnd } from './log-out-panel'

/** What a screen reader is told, politely, as the newest sign-in and sign-out go from stage to stage. */
export const announcement = (state: AppState): string =>
  [attemptAnnouncement(state), state.logOuts.map(logOutEnd).at(-1)].filter(Boolean).join(' ')

function attemptAnnouncement(state: AppState): string {
  const attempt = state.attempts.at(-1)
  if (!attempt) return ''
  const profile = state.profiles.find(({ id }) => id === attempt.profileId)
  const provider = profile ? profileName(profile) : text('provider.practice')
  if (attempt.stage === 'signed_in') {
    const account = state.sessions.find(({ id }) => id === attempt.sessionId)?.label
    return account === undefined ? '' : text('attempt.announce.signed_in', { provider, account })
  }
  if (attempt.stage === 'cancelled') return text('attempt.cancelled', { provider })
  if (attempt.stage === 'failed') {
    return text('attempt.announce.failed', { provider, message: attempt.failure?.message ?? '' })
  }
  return isUnderWay(attempt) ? stageText(attempt) : ''
}
