import { LoginError } from '../core/login-error'
import type { AppState, SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { findProfiles } from '../shared/profile-name'

/** The profile that is meant. @throws {LoginError} `profile_unknown`, `profile_ambiguous` */
export function chosenProfile({ profiles }: AppState, name: string | undefined): Profile {
  const [profile, ...others] = findProfiles(profiles, name)
  if (!profile) throw new LoginError('profile_unknown', name)
  if (others.length > 0) throw new LoginError('profile_ambiguous', name)
  return profile
}

/** The accounts of a profile, the one that is meant without a name first. */
export const sessionsOf = ({ sessions }: AppState, profileId: string): readonly SessionView[] =>
  sessions.filter((session) => session.profileId === profileId).sort((a, b) => a.signedInAt - b.signedInAt)
