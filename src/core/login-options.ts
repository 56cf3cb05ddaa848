import { type Invitation, type LoginOptions, readInvitation } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { because } from '../shared/reason'
import { LoginError } from './login-error'
import { isReserved } from './reserved-parameters'

/** A profile as one login asks by it. Never stored. */
export type LoginProfile = Profile & {
  /** The ticket of an invitation to `organization`. */
  readonly invitation?: string
}

const texts = ['organization', 'connection', 'prompt', 'loginHint', 'screenHint', 'uiLocales', 'acrValues'] as const

/**
 * The profile with the options of one login over it: what is empty takes the profile's value away.
 *
 * The organization of an invitation wins, so that nobody is signed in to another one than they were invited to.
 *
 * @throws {LoginError} `invalid_arguments` when the invitation is none, or a further parameter is one of ours
 */
export function withOptions(profile: Profile, options: LoginOptions): LoginProfile {
  const merged: Record<string, unknown> = { ...profile }
  const set = (name: keyof LoginProfile, value: unknown) => {
    if (value === '' || value === null) delete merged[name]
    else if (value !== undefined) merged[name] = value
  }
  for (const name of texts) set(name, options[name]?.trim())
  set('maxAge', options.maxAge)
  if (options.extra) merged['extra'] = { ...profile.extra, ...checkExtra(options.extra) }
  if (options.redirect) merged['redirect'] = { ...profile.redirect, kind: options.redirect }
  if (isElsewhere((merged as LoginProfile).redirect)) {
    // A person cannot paste a form, and has to do something wherever the browser is.
    delete merged['responseMode']
    if (merged['prompt'] === 'none') delete merged['prompt']
  }
  const { organization, invitation } = parseInvitation(options.invitation)
  set('organization', organization)
  set('invitation', invitation)
  return merged as LoginProfile
}

/** The browser may run on another computer, so the answer is pasted or asked for. */
export const isElsewhere = ({ kind }: Profile['redirect']): boolean => kind === 'device' || kind === 'paste'

/** `prompt=none`: the provider must show nothing, and answers at once (OpenID Connect Core §3.1.2.1). */
export const isSilent = ({ prompt }: Profile): boolean => prompt === 'none'

function checkExtra(extra: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const refused = Object.keys(extra).find((name) => isReserved(name) || !/^[\w.:-]{1,64}$/.test(name))
  if (refused !== undefined)
    throw new LoginError('invalid_arguments', because('reason.not_yours_to_set', { name: refused }))
  return extra
}

function parseInvitation(link = ''): Partial<Invitation> {
  if (link.trim() === '') return {}
  const found = readInvitation(link)
  if (!found) throw new LoginError('invalid_arguments', because('reason.invitation_holds'))
  return found
}
