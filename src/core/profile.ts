import { isPrompt } from '../shared/login-options'
import type { Preset } from '../shared/presets/preset'
import { portsOf, presetOf } from '../shared/presets/presets'
import type { Profile, ProfileInput, ProfileProblem, ProfileProblems } from '../shared/profile'
import { isSchemeUri } from '../shared/scheme'
import { isReserved } from './reserved-parameters'

/**
 * Makes a profile of what a person typed, or says per field what is wrong with it.
 *
 * @see RFC 6749 §3.3 (scope), RFC 8707 §2 (resource), OpenID Connect Discovery §3 (issuer)
 */
export function parseProfile(input: ProfileInput, id: string): { profile: Profile } | { problems: ProfileProblems } {
  const problems: Record<string, ProfileProblem> = {}
  const refuse = (field: keyof ProfileInput, problem: ProfileProblem | undefined) => {
    if (problem) problems[field] = problem
  }

  const preset = presetOf(input)
  const issuer = parseIssuer(preset, input.issuer)
  if ('problem' in issuer) refuse('issuer', issuer.problem)
  const clientId = input.clientId.trim()
  refuse('clientId', clientId === '' ? 'required' : /\s/.test(clientId) ? 'whitespace' : undefined)
  const scope = (input.scope ?? preset.scope).trim().replace(/\s+/g, ' ')
  refuse('scope', isScope(scope) ? undefined : 'scope_invalid')
  const resource = (input.resource ?? []).map((value) => value.trim()).filter((value) => value !== '')
  refuse('resource', resource.every(isResource) ? undefined : 'resource_not_absolute')
  const { maxAge } = input
  refuse(
    'maxAge',
    maxAge === undefined || (Number.isSafeInteger(maxAge) && maxAge >= 0) ? undefined : 'max_age_invalid',
  )
  const ports = input.ports ?? portsOf(preset)
  refuse('ports', ports.every(isPort) ? undefined : 'port_invalid')
  const redirectUri = input.redirectUri?.trim() ?? ''
  refuse('redirectUri', redirectUri === '' || isSchemeUri(redirectUri) ? undefined : 'redirect_uri_invalid')
  refuse('prompt', input.prompt === undefined || isPrompt(input.prompt) ? undefined : 'prompt_invalid')
  const extra = input.extra ?? preset.extra
  refuse('extra', extraProblem(extra))
  const name = (input.name ?? '').trim()
  refuse('name', name.length > 80 ? 'too_long' : undefined)

  if ('problem' in issuer || Object.keys(problems).length > 0) return { problems }
  return {
    profile: {
      id,
      name: name || new URL(issuer.url).hostname,
      kind: input.kind,
      ...(input.preset ? { preset: input.preset } : {}),
      issuer: issuer.url,
      clientId,
      scope,
      redirect: {
        kind: input.redirect ?? 'loopback',
        host: input.redirectHost ?? preset.redirectHost,
        ports: [...new Set(ports)],
        path: '/callback',
        ...given('uri', redirectUri),
      },
      ...given('audience', input.audience),
      ...(resource.length > 0 ? { resource } : {}),
      ...given('organization', input.organization),
      ...given('connection', input.connection),
      ...given('prompt', input.prompt),
      ...given('loginHint', input.loginHint),
      ...given('screenHint', input.screenHint),
      ...(maxAge === undefined ? {} : { maxAge }),
      ...given('uiLocales', input.uiLocales),
      ...given('acrValues', input.acrValues),
      ...(input.dpop ? { dpop: true } : {}),
      ...(input.par ? { par: true } : {}),
      ...(input.responseMode === 'form_post' ? { responseMode: input.responseMode } : {}),
      ...(Object.keys(extra).length > 0 ? { extra } : {}),
      ...(input.tools === undefined || input.tools === 'ask' ? {} : { tools: input.tools }),
    },
  }
}

/** True for `127.0.0.0/8`, `[::1]` and `localhost`, where plain http is harmless. */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(url.hostname)
}

function parseIssuer(preset: Preset, issuer: string): { url: string } | { problem: ProfileProblem } {
  const typed = issuer.trim()
  if (typed === '' && preset.fixedIssuer === undefined) return { problem: 'required' }
  const made = preset.issuerOf(typed)
  if ('problem' in made) return made
  const { text } = made
  if (!URL.canParse(text)) return { problem: 'not_a_url' }
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) return { problem: 'not_https' }
  if (url.username !== '' || url.password !== '') return { problem: 'not_a_url' }
  if (url.search !== '' || url.hash !== '' || text.endsWith('?') || text.endsWith('#'))
    return { problem: 'issuer_has_query' }
  // People paste the address of the metadata; the library would then leave the issuer unchecked.
  return { url: new URL(url.href.replace(/\/\.well-known\/openid-configuration$/, '')).href }
}

/** scope-token = 1*( %x21 / %x23-5B / %x5D-7E ), separated by single spaces. */
export const isScope = (scope: string) => /^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/.test(scope)

export const isResource = (value: string) => URL.canParse(value) && !value.includes('#')

const isPort = (port: number) => Number.isInteger(port) && port >= 1024 && port <= 65_535

function extraProblem(extra: Readonly<Record<string, string>>): ProfileProblem | undefined {
  const names = Object.keys(extra)
  if (names.some(isReserved)) return 'extra_reserved'
  return names.every((name) => /^[\w.:-]{1,64}$/.test(name)) ? undefined : 'extra_invalid'
}

function given<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
  const trimmed = value?.trim()
  return trimmed ? ({ [name]: trimmed } as { [P in K]?: string }) : {}
}
