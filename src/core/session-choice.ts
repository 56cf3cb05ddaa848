import type { SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { findProfiles } from '../shared/profile-name'
import { LoginError } from './login-error'

/**
 * The session that is meant by the name or the id of a profile. Where none is named: that of the first profile that is no
 * practice provider, else of the first.
 *
 * @throws {LoginError} `profile_unknown`, `profile_ambiguous`; `session_unknown` when nobody is signed in there
 */
export function chooseSession<S extends Pick<SessionView, 'id' | 'profileId' | 'signedInAt'>>(
  profiles: readonly Profile[],
  sessions: readonly S[],
  name?: string,
): S {
  const [profile, ...others] = findProfiles(profiles, name)
  if (!profile) throw new LoginError('profile_unknown', name)
  if (others.length > 0) throw new LoginError('profile_ambiguous', name)
  const own = sessions.filter(({ profileId }) => profileId === profile.id)
  const [oldest] = [...own].sort((a, b) => a.signedInAt - b.signedInAt)
  if (!oldest) throw new LoginError('session_unknown', profile.name)
  return oldest
}
