import type { Profile } from './profile'

/**
 * The profiles that a person may mean: the one with this id, else all of this name in whatever case. Where none is named:
 * the first that is no practice provider, else the first.
 */
export function findProfiles<P extends Pick<Profile, 'id' | 'name' | 'kind'>>(
  profiles: readonly P[],
  name?: string,
): readonly P[] {
  if (name === undefined)
    return [profiles.find(({ kind }) => kind !== 'practice') ?? profiles[0]].flatMap((p) => p ?? [])
  const byId = profiles.find(({ id }) => id === name)
  if (byId) return [byId]
  const wanted = name.trim().toLowerCase()
  return profiles.filter((profile) => profile.name.toLowerCase() === wanted)
}
