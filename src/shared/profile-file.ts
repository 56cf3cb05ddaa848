import * as v from 'valibot'
import type { Failure } from './failures'
import { type Profile, type ProfileInput, type ProfileProblems, profileInputSchema } from './profile'

/** Bytes that a file of profiles may have. */
export const profileFileLimit = 1_048_576

export const profileFileFormat = 'postern-profiles'

/**
 * One profile of a file: what a person could type, and nothing else. The practice provider belongs to one computer. So does
 * the word that tools need not ask: whoever wrote the file cannot give it for another.
 */
export const filedProfileSchema = v.strictObject({
  ...profileInputSchema.entries,
  kind: v.picklist(['auth0', 'oidc']),
  tools: v.exactOptional(v.picklist(['ask', 'closed'])),
})

/** A file of profiles. Its entries are looked at one by one, so that one that is wrong keeps no other out. */
export const profileFileSchema = v.strictObject({
  format: v.literal(profileFileFormat),
  version: v.literal(1),
  profiles: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
})

/** What became of one profile of a file. */
export type ImportedProfile = { readonly name: string } & (
  | { readonly outcome: 'added'; readonly profileId: string }
  /** One that is here already says the same. */
  | { readonly outcome: 'same'; readonly profileId: string }
  | { readonly outcome: 'refused'; readonly problems: ProfileProblems }
  /** Its provider had to be asked, and could not be. */
  | { readonly outcome: 'failed'; readonly failure: Failure }
  /** A member that no profile has, or whose value is none for it. */
  | { readonly outcome: 'unknown_member' | 'secret_member'; readonly member: string }
)

/** A profile as it would be typed. All of it, so that the same profile comes of it again. */
export function inputOfProfile({ id: _id, redirect, ...rest }: Profile): ProfileInput {
  return {
    ...rest,
    ...(redirect.kind === 'loopback' ? {} : { redirect: redirect.kind }),
    ...(redirect.uri === undefined ? {} : { redirectUri: redirect.uri }),
    redirectHost: redirect.host,
    ports: [...redirect.ports],
    extra: rest.extra ?? {},
  }
}
