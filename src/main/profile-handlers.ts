import { toFailure } from '../core/failure'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import { observeFetch } from '../core/observed-fetch'
import type { World } from '../core/ports'
import { parseProfile } from '../core/profile'
import { findSame, formatProfiles, parseProfileFile } from '../core/profile-file'
import type { Profiles } from '../core/profiles'
import type { Providers } from '../core/provider'
import { reportProvider } from '../core/provider-report'
import { withStatedIssuer } from '../core/tenant-issuer'
import type { ProfileAnswer } from '../shared/command-results'
import type { Profile, ProfileInput } from '../shared/profile'
import { type ImportedProfile, profileFileLimit } from '../shared/profile-file'
import { because } from '../shared/reason'
import type { CommandHandlers } from './commands'
import { noteDecision } from './decision-note'
import type { PersonsFiles } from './persons-files'

export interface ProfileParts {
  readonly world: Pick<World, 'fetch' | 'clock' | 'journal' | 'text'>
  readonly profiles: Profiles
  readonly providers: Providers
  readonly sessions: Pick<LoginSessions, 'views'>
  readonly files: Pick<PersonsFiles, 'openText' | 'saveProfiles'>
}

type ProfileCommand =
  | 'addProfile'
  | 'updateProfile'
  | 'inspectProvider'
  | 'exportProfiles'
  | 'importProfiles'
  | 'exportProfilesToFile'
  | 'importProfilesFromFile'

/** The commands about profiles and their providers. */
export function createProfileHandlers({
  world,
  profiles,
  providers,
  sessions,
  files,
}: ProfileParts): Pick<CommandHandlers, ProfileCommand> {
  const observed = () => observeFetch(world.fetch, world.clock, world.journal)

  const add = async (input: ProfileInput): Promise<ProfileAnswer> =>
    profiles.add(await withStatedIssuer(input, observed()))

  async function inspect(profile: Profile) {
    const { metadata } = await providers.find(profile, observed(), world.journal)
    const same = new Set(profiles.list().flatMap(({ id, issuer }) => (issuer === profile.issuer ? [id] : [])))
    const rotates = sessions.views().some((session) => same.has(session.profileId) && session.rotates === true)
    return { report: reportProvider(metadata, profile, rotates) }
  }

  async function importOne(input: ProfileInput): Promise<ImportedProfile> {
    const name = input.name ?? input.issuer
    try {
      const same = findSame(input, profiles.list())
      if (same) return { name: same.name, outcome: 'same', profileId: same.id }
      const answer = await add(input)
      return 'problems' in answer
        ? { name, outcome: 'refused', problems: answer.problems }
        : { name: answer.profile.name, outcome: 'added', profileId: answer.profile.id }
    } catch (error) {
      return { name, outcome: 'failed', failure: toFailure(error, world.text) }
    }
  }

  /** One after the other, so that two of the same file with one name are told apart. */
  async function importAll(text: string) {
    const imported: ImportedProfile[] = []
    for (const filed of parseProfileFile(text))
      imported.push('refused' in filed ? filed.refused : await importOne(filed.input))
    return { profiles: imported }
  }

  return {
    addProfile: add,
    updateProfile: async ({ profileId, profile }, calling) => {
      const { tools: before = 'ask' } = profiles.get(profileId)
      const answer = await profiles.update(profileId, await withStatedIssuer(profile, observed()))
      const { tools = 'ask' } = 'problems' in answer ? { tools: before } : answer.profile
      if (tools !== before) noteDecision(world.journal, 'tool_policy_set', calling, { profile: profileId, tools })
      return answer
    },
    inspectProvider: async (asked) => {
      if ('profileId' in asked) return inspect(profiles.get(asked.profileId))
      const parsed = parseProfile(await withStatedIssuer(asked.profile, observed()), '')
      return 'problems' in parsed ? parsed : inspect(parsed.profile)
    },
    exportProfiles: ({ profileIds }) => ({
      text: formatProfiles(profileIds ? profileIds.map((id) => profiles.get(id)) : profiles.list()),
    }),
    importProfiles: ({ text }) => importAll(text),
    exportProfilesToFile: async () => {
      const exported = profiles.list().filter(({ kind }) => kind !== 'practice')
      return (await files.saveProfiles('postern-profiles.json', formatProfiles(exported)))
        ? { count: exported.length }
        : null
    },
    importProfilesFromFile: async () => {
      const text = await files.openText(profileFileLimit)
      if (text === 'too_large')
        throw new LoginError('profiles_file_invalid', because('reason.larger', { megabytes: 1 }))
      return text === undefined ? null : importAll(text.content)
    },
  }
}
