import { type LoginOptionProblems, type LoginOptions, loginOptionProblems } from '../../shared/login-options'
import type { Profile } from '../../shared/profile'

/** The options of one sign-in as they are typed. */
export type LoginValues = Readonly<Record<Exclude<keyof LoginOptions, 'extra' | 'browser'>, string>>

/** What the profile says, to start from. @param invitation a link that was brought */
export const valuesOf = (profile: Profile, invitation = ''): LoginValues => ({
  invitation,
  redirect: profile.redirect.kind,
  loginHint: profile.loginHint ?? '',
  organization: profile.organization ?? '',
  prompt: profile.prompt ?? '',
  screenHint: profile.screenHint ?? '',
  connection: profile.connection ?? '',
  maxAge: profile.maxAge?.toString() ?? '',
  uiLocales: profile.uiLocales ?? '',
  acrValues: profile.acrValues ?? '',
})

export type LoginAnswer = { readonly options: LoginOptions } | { readonly problems: LoginOptionProblems }

/** What is sent: only what differs from the profile; what was emptied is taken away for this sign-in. */
export function optionsOf(values: LoginValues, profile: Profile): LoginAnswer {
  const before = valuesOf(profile)
  const changed = (Object.keys(values) as (keyof LoginValues)[])
    .map((name) => [name, values[name].trim()] as const)
    .filter(([name, value]) => value !== before[name])
  const options = Object.fromEntries(changed.map(([name, value]) => [name, name === 'maxAge' ? age(value) : value]))
  const problems = loginOptionProblems(options)
  return Object.keys(problems).length > 0 ? { problems } : { options }
}

/** What is no number of seconds becomes one that is refused. */
const age = (typed: string) => (typed === '' ? null : /^\d{1,10}$/.test(typed) ? Number(typed) : -1)

/** Whether something that lies in the fold is set, or was refused. */
export const isMoreOpen = ({ connection, maxAge, uiLocales, acrValues }: LoginValues): boolean =>
  [connection, maxAge, uiLocales, acrValues].some((value) => value !== '')
