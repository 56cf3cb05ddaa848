import * as v from 'valibot'
import type { Profile, ProfileInput } from '../shared/profile'
import {
  filedProfileSchema,
  type ImportedProfile,
  inputOfProfile,
  profileFileFormat,
  profileFileLimit,
  profileFileSchema,
} from '../shared/profile-file'
import { because, type Message } from '../shared/reason'
import { LoginError } from './login-error'
import { parseProfile } from './profile'
import { providerWords } from './provider-error'
import { isReserved } from './reserved-parameters'

/** Writes profiles as a file that holds no secret. The practice provider is left out: it is of this computer alone. */
export function formatProfiles(profiles: readonly Profile[]): string {
  const filed = profiles.filter(({ kind }) => kind !== 'practice').map(filedInput)
  return `${JSON.stringify({ format: profileFileFormat, version: 1, profiles: filed }, null, 2)}\n`
}

function filedInput(profile: Profile): ProfileInput {
  const { tools, ...input } = inputOfProfile(profile)
  return tools === 'closed' ? { ...input, tools } : input
}

/** One entry of a file: a profile as it would be typed, or why it is none. */
export type FiledProfile = { readonly input: ProfileInput } | { readonly refused: ImportedProfile }

/**
 * Reads a file of profiles, entry by entry.
 *
 * @throws {LoginError} `profiles_file_invalid` when the file as a whole is none
 */
export function parseProfileFile(text: string): readonly FiledProfile[] {
  if (new TextEncoder().encode(text).length > profileFileLimit)
    throw invalid(because('reason.larger', { megabytes: 1 }))
  const parsed = v.safeParse(profileFileSchema, json(text))
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0])
    throw invalid(
      path === null
        ? because('reason.not_json')
        : because('reason.not_as_it_should_be', { name: providerWords(path).slice(0, 80) }),
    )
  }
  return parsed.output.profiles.map((entry, index) => parseEntry(entry, `#${index + 1}`))
}

/** The profile that says the same as this one, whatever its id and whatever tools may do with it here. */
export function findSame(input: ProfileInput, profiles: readonly Profile[]): Profile | undefined {
  return profiles.find((profile) => {
    const parsed = parseProfile(input, profile.id)
    return 'profile' in parsed && canonical(parsed.profile) === canonical(profile)
  })
}

function parseEntry(entry: unknown, number: string): FiledProfile {
  const parsed = v.safeParse(filedProfileSchema, entry)
  if (parsed.success) return { input: parsed.output }
  const name = nameOf(entry) ?? number
  const path = v.getDotPath(parsed.issues[0]) ?? ''
  const member = providerWords(path).slice(0, 80)
  // `client_secret` says more than that it is not known.
  const known = Object.hasOwn(filedProfileSchema.entries, path.split('.')[0] ?? '')
  return { refused: { name, outcome: !known && isReserved(path) ? 'secret_member' : 'unknown_member', member } }
}

function nameOf(entry: unknown): string | undefined {
  const { name } = (entry ?? {}) as { name?: unknown }
  return typeof name === 'string' && name.trim() !== '' ? providerWords(name).slice(0, 80) : undefined
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(because('reason.not_json'))
  }
}

const canonical = ({ tools: _tools, ...profile }: Profile) => JSON.stringify(sorted(profile))

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => [name, sorted(member)])
}

const invalid = (why: Message) => new LoginError('profiles_file_invalid', why)
