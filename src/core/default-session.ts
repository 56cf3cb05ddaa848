import type { Defaults, SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { quote } from '../shared/reason'
import type { Settings } from '../shared/settings'
import { LoginError } from './login-error'

type Session = Pick<SessionView, 'id' | 'profileId' | 'subject' | 'signedInAt'>

/** The profile and the accounts that are meant where none is named. */
export function defaultsOf(profiles: readonly Profile[], sessions: readonly Session[], settings: Settings): Defaults {
  const chosen = profiles.find(({ id }) => id === settings.defaultProfileId)
  const profile = chosen ?? profiles.find(({ kind }) => kind !== 'practice') ?? profiles[0]
  const byProfile = profiles.flatMap(({ id }) => {
    const session = defaultOf(id, sessions, settings)
    return session ? [[id, session.id] as const] : []
  })
  return { ...(profile ? { profileId: profile.id } : {}), sessions: Object.fromEntries(byProfile) }
}

/**
 * Writes down who is the default of each profile, so that nobody becomes it by signing in anew.
 *
 * The first account of a profile is its default; where the default has gone, the oldest that remains.
 *
 * @returns the same object where nothing changes
 */
export function settleDefaults(
  profiles: readonly Profile[],
  sessions: readonly Session[],
  settings: Settings,
): Settings {
  const settled = Object.fromEntries(
    profiles.flatMap(({ id }) => {
      const session = defaultOf(id, sessions, settings)
      return session ? [[id, session.subject] as const] : []
    }),
  )
  const { defaultProfileId, ...rest } = settings
  const keeps = defaultProfileId === undefined || profiles.some(({ id }) => id === defaultProfileId)
  const before = Object.entries(settings.defaultSubjects)
  const same = before.length === Object.keys(settled).length && before.every(([id, who]) => settled[id] === who)
  if (same && keeps) return settings
  return {
    ...rest,
    ...(keeps && defaultProfileId !== undefined ? { defaultProfileId } : {}),
    defaultSubjects: settled,
  }
}

/**
 * The profile that is meant by its name or its id, or by nothing at all.
 *
 * @param name in whatever case
 * @throws {LoginError} `profile_unknown`, `profile_ambiguous`
 */
export function chooseProfile(
  profiles: readonly Profile[],
  sessions: readonly Session[],
  settings: Settings,
  name?: string,
): Profile {
  const id = name === undefined ? defaultsOf(profiles, sessions, settings).profileId : find(profiles, name)
  const profile = profiles.find((each) => each.id === id)
  if (!profile) throw new LoginError('profile_unknown')
  return profile
}

function find(profiles: readonly Profile[], name: string): string | undefined {
  const byId = profiles.find(({ id }) => id === name)
  if (byId) return byId.id
  const [first, ...others] = profiles.filter((each) => each.name.toLowerCase() === name.trim().toLowerCase())
  if (others.length > 0) throw new LoginError('profile_ambiguous', quote(name))
  return first?.id
}

/** The default account of a profile; `undefined` when nobody is signed in there. */
export function defaultOf<S extends Session>(
  profileId: string,
  sessions: readonly S[],
  settings: Settings,
): S | undefined {
  const own = sessions.filter((session) => session.profileId === profileId)
  const [oldest] = own.toSorted((a, b) => a.signedInAt - b.signedInAt)
  return own.findLast(({ subject }) => subject === settings.defaultSubjects[profileId]) ?? oldest
}
