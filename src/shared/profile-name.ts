import type { Profile } from './profile'

/** The profiles that a person may mean: the one with this id, else all of this name in whatever case. */
export function findProfiles<P extends Pick<Profile, 'id' | 'name'>>(
  profiles: readonly P[],
  name: string,
): readonly P[] {
  const byId = profiles.find(({ id }) => id === name)
  if (byId) return [byId]
  const wanted = name.trim().toLowerCase()
  return profiles.filter((profile) => profile.name.toLowerCase() === wanted)
}
