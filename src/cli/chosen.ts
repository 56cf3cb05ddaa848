import { LoginError } from '../core/login-error'
import type { AppState, SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { findProfiles } from '../shared/profile-name'
import { quote } from '../shared/reason'

/** The profile that is meant. @throws {LoginError} `profile_unknown`, `profile_ambiguous` */
export function chosenProfile({ profiles, defaults }: AppState, name = defaults.profileId): Profile {
  const [profile, ...others] = name === undefined ? [] : findProfiles(profiles, name)
  if (!profile) throw new LoginError('profile_unknown', name === undefined ? undefined : quote(name))
  if (others.length > 0) throw new LoginError('profile_ambiguous', name === undefined ? undefined : quote(name))
  return profile
}

/** The accounts of a profile, the one that is meant without a name first. */
export function sessionsOf({ sessions, defaults }: AppState, profileId: string): readonly SessionView[] {
  const own = sessions.filter((session) => session.profileId === profileId)
  const isDefault = ({ id }: SessionView) => Number(id === defaults.sessions[profileId])
  return own.sort((a, b) => isDefault(b) - isDefault(a) || a.signedInAt - b.signedInAt)
}
