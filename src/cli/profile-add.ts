import { LoginError } from '../core/login-error'
import type { PresetId, ProfileInput, ProfileProblem, RedirectKind } from '../shared/profile'
import { findProfiles } from '../shared/profile-name'
import { because, quote } from '../shared/reason'
import type { Text } from '../shared/text/text'
import type { ToolPolicy } from '../shared/tool-consent'
import type { Input } from './input'
import { given, sortParameters } from './parameters'
import type { Subcommand } from './subcommand'

export const profileAdd: Subcommand = {
  name: 'profile add',
  operands: 'NAME',
  count: [1, 1],
  options: [
    'issuer',
    'client-id',
    'kind',
    'preset',
    'audience',
    'resource',
    'scope',
    'redirect',
    'port',
    'param',
    'organization',
    'connection',
    'dpop',
    'par',
    'tools',
  ],
  examples: [
    'profile add work --issuer tenant.eu.auth0.com --client-id abc123 --audience https://api.example.com/',
    'profile add home --issuer https://sso.example.com/realms/home --client-id desktop --port 17823 --port 17824',
  ],
  async run(input, { postern, terminal, text }) {
    const profile = profileOf(input)
    const { profiles } = await postern.call('getState', {})
    if (profile.name !== undefined && findProfiles(profiles, profile.name).length > 0) {
      throw new LoginError(
        'profile_invalid',
        quote(text('command.profile.name_taken', { profile: profile.name ?? '' })),
      )
    }
    const answer = await postern.call('addProfile', profile)
    if ('problems' in answer) throw new LoginError('profile_invalid', quote(problemsIn(answer.problems, text)))
    terminal.say(text('command.profile.added', { profile: answer.profile.name }))
    return { value: answer.profile, words: '' }
  },
}

function profileOf(input: Input): ProfileInput {
  const issuer = required(input, 'issuer')
  const parameters = sortParameters(input.parameters, [
    ...(['audience', 'organization', 'connection', 'prompt', 'loginHint', 'screenHint'] as const),
    ...(['uiLocales', 'acrValues', 'maxAge', 'responseMode'] as const),
  ])
  const { responseMode, ...others } = parameters
  const resource = input.texts('resource')
  const ports = input.numbers('port')
  return {
    ...others,
    ...given({
      name: input.operands[0],
      audience: input.text('audience') ?? parameters.audience,
      scope: input.text('scope'),
      preset: input.text('preset') as PresetId | undefined,
      redirect: input.text('redirect') as RedirectKind | undefined,
      tools: input.text('tools') as ToolPolicy | undefined,
      organization: input.text('organization') ?? parameters.organization,
      connection: input.text('connection') ?? parameters.connection,
      responseMode: responseMode as 'query' | 'form_post' | undefined,
    }),
    ...(resource.length > 0 ? { resource: [...resource] } : {}),
    ...(ports.length > 0 ? { ports: [...ports] } : {}),
    ...(input.flag('dpop') ? { dpop: true } : {}),
    ...(input.flag('par') ? { par: true } : {}),
    kind: kindOf(input.text('kind') ?? kindOfPreset(input.text('preset')), issuer),
    issuer,
    clientId: required(input, 'client-id'),
  }
}

/** A domain alone is how Auth0 names a tenant; its own domains are known. */
function kindOf(told: string | undefined, issuer: string): 'auth0' | 'oidc' {
  if (told === 'auth0' || told === 'oidc') return told
  const isDomain = !issuer.includes('://')
  return isDomain || /^https:\/\/[^/]+\.auth0\.com\/?$/.test(issuer) ? 'auth0' : 'oidc'
}

/** Auth0 alone has a kind of its own. */
const kindOfPreset = (preset: string | undefined) =>
  preset === undefined ? undefined : preset === 'auth0' ? 'auth0' : 'oidc'

function required(input: Input, option: 'issuer' | 'client-id'): string {
  const value = input.text(option)
  if (value === undefined)
    throw new LoginError('invalid_arguments', because('reason.needed', { option: `--${option}` }))
  return value
}

const problemsIn = (problems: Readonly<Record<string, ProfileProblem | undefined>>, text: Text) =>
  Object.entries(problems)
    .flatMap(([field, problem]) => (problem ? [`${field}: ${text(`profile.problem.${problem}`)}`] : []))
    .join(' ')
