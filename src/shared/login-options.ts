import * as v from 'valibot'
import { type ProfileProblem, redirectKinds } from './profile'

/** What a one-time invitation to an organization is made of (Auth0). */
export interface Invitation {
  readonly invitation: string
  readonly organization: string
}

/** Reads an invitation link (`https://…?invitation=…&organization=…`); `undefined` when it is none. */
export function readInvitation(link: string): Invitation | undefined {
  const parameters = URL.canParse(link.trim()) ? new URL(link.trim()).searchParams : new URLSearchParams()
  const [invitation, organization] = ['invitation', 'organization'].map((name) => only(parameters.getAll(name)))
  return invitation && organization ? { invitation, organization } : undefined
}

const only = (values: readonly string[]) => (values.length === 1 ? values[0] : undefined)

/** Words such as `login` or `select_account`; `none` stands alone (OpenID Connect Core §3.1.2.1). */
export function isPrompt(prompt: string): boolean {
  const values = prompt.trim().split(/\s+/)
  return values.every((value) => /^[a-z_]*$/.test(value)) && !(values.includes('none') && values.length > 1)
}

const problem = <P extends ProfileProblem>(name: P): P => name
const text = v.pipe(v.string(), v.maxLength(2_048, problem('too_long')))

/**
 * What one login adds to its profile, or changes in it; the rest is as the profile says.
 *
 * An empty text takes the profile's value away for this login, and so does `null`. The messages are reasons of the text
 * catalogue (`profile.problem.*`).
 */
export const loginOptionsSchema = v.strictObject({
  /** An invitation link as Auth0 sends it. Its organization is asked for, whatever else says so. */
  invitation: v.exactOptional(
    v.pipe(
      text,
      v.check((link) => link.trim() === '' || readInvitation(link) !== undefined, problem('invitation_invalid')),
    ),
  ),
  redirect: v.exactOptional(v.picklist(redirectKinds)),
  organization: v.exactOptional(text),
  connection: v.exactOptional(text),
  prompt: v.exactOptional(v.pipe(text, v.check(isPrompt, problem('prompt_invalid')))),
  loginHint: v.exactOptional(text),
  screenHint: v.exactOptional(text),
  maxAge: v.exactOptional(
    v.nullable(
      v.pipe(v.number(), v.safeInteger(problem('max_age_invalid')), v.minValue(0, problem('max_age_invalid'))),
    ),
  ),
  uiLocales: v.exactOptional(text),
  acrValues: v.exactOptional(text),
  /** Further parameters of the authorization request, over those of the profile. Never overrides one of ours. */
  extra: v.exactOptional(v.record(text, text)),
  /** A command line that opens the browser, as `$BROWSER` has them. From a tool alone: a page may name no program. */
  browser: v.exactOptional(text),
})

export type LoginOptions = Readonly<v.InferOutput<typeof loginOptionsSchema>>

/** What is wrong with each option, in words of the catalogue. */
export type LoginOptionProblems = Partial<Record<keyof LoginOptions, ProfileProblem>>

export function loginOptionProblems(options: LoginOptions): LoginOptionProblems {
  const parsed = v.safeParse(loginOptionsSchema, options)
  if (parsed.success) return {}
  return Object.fromEntries(parsed.issues.map((issue) => [v.getDotPath(issue), issue.message]))
}
