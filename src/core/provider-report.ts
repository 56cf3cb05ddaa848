import type { ServerMetadata } from 'openid-client'
import { portsOf, presetOf, presets, recognise } from '../shared/presets/presets'
import type { Profile } from '../shared/profile'
import {
  type ProviderReport,
  type ReportFeature,
  type ReportLine,
  reportFeatures,
  type Suggestion,
  type Support,
} from '../shared/provider-report'
import { providerWords } from './provider-error'

type Finding = readonly [support: Support, values?: readonly string[]]
type Find = (metadata: ServerMetadata, profile: Profile, rotates: boolean) => Finding

/** Whether a list of the metadata holds a value; without the list, nothing is said. */
const listed = (list: readonly string[], wanted: (value: string) => boolean): Finding =>
  list.length === 0 ? ['unsaid'] : [list.some(wanted) ? 'yes' : 'no', list]

const present = (value: unknown): Finding => [typeof value === 'string' ? 'yes' : 'no']

const asymmetric = /^(?:RS|PS|ES)(?:256|384|512)$|^Ed(?:DSA|25519)$/

const findings: Readonly<Record<ReportFeature, Find>> = {
  s256: (metadata) => listed(list(metadata, 'code_challenge_methods_supported'), (method) => method === 'S256'),
  // Absent means false (RFC 9207 §3).
  iss: (metadata) => [metadata.authorization_response_iss_parameter_supported === true ? 'yes' : 'no'],
  par: (metadata) =>
    metadata.require_pushed_authorization_requests === true
      ? ['required']
      : present(metadata['pushed_authorization_request_endpoint']),
  dpop: (metadata) => listed(list(metadata, 'dpop_signing_alg_values_supported'), (alg) => alg === 'ES256'),
  public_client: (metadata) =>
    listed(list(metadata, 'token_endpoint_auth_methods_supported'), (method) => method === 'none'),
  refresh: (metadata) => listed(list(metadata, 'grant_types_supported'), (grant) => grant === 'refresh_token'),
  offline_access: (metadata) => {
    const [support] = listed(list(metadata, 'scopes_supported'), (scope) => scope === 'offline_access')
    return [support]
  },
  rotation: (_metadata, _profile, rotates) => [rotates ? 'yes' : 'unsaid'],
  revocation: (metadata) => present(metadata.revocation_endpoint),
  end_session: (metadata, { kind }) =>
    metadata.end_session_endpoint === undefined && kind === 'auth0'
      ? ['yes', ['/v2/logout']]
      : present(metadata.end_session_endpoint),
  device: (metadata) => present(metadata.device_authorization_endpoint),
  user_info: (metadata) => present(metadata.userinfo_endpoint),
  id_token_algs: (metadata) =>
    listed(list(metadata, 'id_token_signing_alg_values_supported'), (alg) => asymmetric.test(alg)),
  response_modes: (metadata) => listed(list(metadata, 'response_modes_supported'), (mode) => mode === 'form_post'),
  prompts: (metadata) => listed(list(metadata, 'prompt_values_supported'), () => true),
  scopes: (metadata) => listed(list(metadata, 'scopes_supported'), () => true),
  // No member of the metadata says so; Auth0 is known for it.
  audience: (_metadata, { kind }) => (kind === 'auth0' ? ['yes', ['audience']] : ['unsaid']),
}

/**
 * What a provider says of itself, and where a profile could use more or must ask less of it. Asks nobody.
 *
 * @param rotates whether a refresh at this provider has brought a new refresh token
 * @see RFC 8414 §2, OpenID Connect Discovery §3, RFC 9126 §5, RFC 9207 §3, RFC 9449 §5.1
 */
export function reportProvider(metadata: ServerMetadata, profile: Profile, rotates: boolean): ProviderReport {
  const lines = reportFeatures.map((feature): ReportLine => {
    const [support, values = []] = findings[feature](metadata, profile, rotates)
    return { feature, support, values }
  })
  const supports = (feature: ReportFeature) => lines.find((line) => line.feature === feature)?.support ?? 'unsaid'
  return { issuer: profile.issuer, lines, suggestion: suggest(profile, supports) }
}

function suggest(profile: Profile, supports: (feature: ReportFeature) => Support): Suggestion {
  const preset = presets[profile.preset ?? recognise(profile.issuer) ?? presetOf(profile).id]
  const wanted = preset.comparesPort && profile.redirect.ports.length === 0 ? [...portsOf(preset)] : undefined
  const scope = suggestScope(profile.scope, supports('offline_access'))
  const par = supports('par')
  const dpop = supports('dpop')
  return {
    ...(scope === profile.scope ? {} : { scope }),
    // Auth0 lists it, and takes it from confidential clients alone.
    ...(par === 'yes' && !profile.par && preset.kind !== 'auth0' ? { par: true } : {}),
    ...(par === 'no' && profile.par ? { par: false } : {}),
    ...(dpop === 'yes' && !profile.dpop ? { dpop: true } : {}),
    ...(dpop === 'no' && profile.dpop ? { dpop: false } : {}),
    ...(supports('response_modes') === 'no' && profile.responseMode === 'form_post'
      ? { responseMode: 'query' as const }
      : {}),
    ...(wanted ? { ports: wanted } : {}),
  }
}

function suggestScope(scope: string, offline: Support): string {
  const words = scope.split(' ')
  if (offline === 'no') return words.filter((word) => word !== 'offline_access').join(' ')
  return offline === 'yes' && !words.includes('offline_access') ? `${scope} offline_access` : scope
}

/** A list of the metadata as plain text: at most 40 values of 80 characters. */
function list(metadata: ServerMetadata, name: string): readonly string[] {
  const value: unknown = metadata[name]
  if (!Array.isArray(value)) return []
  return value
    .filter((each) => typeof each === 'string')
    .slice(0, 40)
    .map((each) => providerWords(each).slice(0, 80))
}
