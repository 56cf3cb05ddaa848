import * as client from 'openid-client'
import type { Profile } from '../shared/profile'
import { LoginError } from './login-error'
import { Secret } from './secret'

/** The parameters that are ours: `extra` may carry none of them. */
export const reservedParameters: ReadonlySet<string> = new Set([
  'response_type',
  'response_mode',
  'client_id',
  'client_secret',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'code_verifier',
  'dpop_jkt',
  'request',
  'request_uri',
  'audience',
  'resource',
  'organization',
  'invitation',
  'connection',
  'prompt',
  'login_hint',
  'screen_hint',
  'max_age',
  'ui_locales',
  'acr_values',
])

/** What one login adds to its profile. */
export interface LoginOptions {
  /** An invitation to an organization (Auth0). */
  readonly invitation?: Invitation
}

export interface Invitation {
  readonly invitation: string
  readonly organization: string
}

/** One authorization request, and what must be remembered to check its answer. */
export interface AuthorizationRequest {
  readonly url: URL
  readonly redirectUri: string
  /** 256 random bits; finds the attempt that a redirect belongs to (RFC 6749 §10.12). */
  readonly state: Secret
  /** 256 random bits; binds the ID token to this attempt. Absent when `openid` is not in the scope. */
  readonly nonce: Secret | undefined
  readonly codeVerifier: Secret
  /** The parameters as sent, in order, for the journal; secret ones as fingerprints. */
  readonly sent: ReadonlyArray<readonly [name: string, value: string | Secret]>
}

/**
 * Builds the request for `GET /authorize`, with every parameter of the profile.
 *
 * PKCE is always S256, whatever the metadata lists: there is no way to switch it off.
 *
 * @see RFC 6749 §4.1.1, RFC 7636 §4.3, RFC 8707 §2, RFC 9449 §10, OpenID Connect Core §3.1.2.1
 */
export async function buildAuthorizationRequest(
  config: client.Configuration,
  profile: Profile,
  redirectUri: string,
  options: LoginOptions & { readonly dpop?: client.DPoPHandle } = {},
): Promise<AuthorizationRequest> {
  const codeVerifier = Secret.of('code_verifier', client.randomPKCECodeVerifier())
  const state = Secret.of('state', client.randomState())
  const nonce = isOpenId(profile) ? Secret.of('nonce', client.randomNonce()) : undefined

  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(profile.extra ?? {})) {
    if (!reservedParameters.has(name)) parameters.append(name, value)
  }
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined) parameters.set(name, String(value))
  }
  set('response_type', 'code')
  set('client_id', profile.clientId)
  set('redirect_uri', redirectUri)
  set('scope', profile.scope)
  set('audience', profile.audience)
  for (const resource of profile.resource ?? []) parameters.append('resource', resource)
  set('organization', options.invitation?.organization ?? profile.organization)
  set('invitation', options.invitation?.invitation)
  set('connection', profile.connection)
  set('prompt', profile.prompt)
  set('login_hint', profile.loginHint)
  set('screen_hint', profile.screenHint)
  set('max_age', profile.maxAge)
  set('ui_locales', profile.uiLocales)
  set('acr_values', profile.acrValues)
  set('dpop_jkt', await options.dpop?.calculateThumbprint())
  set('state', state.reveal())
  set('nonce', nonce?.reveal())
  set('code_challenge', await client.calculatePKCECodeChallenge(codeVerifier.reveal()))
  set('code_challenge_method', 'S256')

  const url = client.buildAuthorizationUrl(config, parameters)
  return { url, redirectUri, state, nonce, codeVerifier, sent: withoutSecrets(url, state, nonce) }
}

export const isOpenId = (profile: Profile): boolean => profile.scope.split(' ').includes('openid')

/**
 * Reads an invitation link (`https://…?invitation=…&organization=…`).
 *
 * @throws {LoginError} `invalid_arguments` when it is none
 */
export function parseInvitation(link: string): Invitation {
  const parameters = URL.canParse(link.trim()) ? new URL(link.trim()).searchParams : new URLSearchParams()
  const invitation = parameters.get('invitation')
  const organization = parameters.get('organization')
  if (!invitation || !organization) {
    throw new LoginError('invalid_arguments', 'an invitation link holds "invitation" and "organization"')
  }
  return { invitation, organization }
}

function withoutSecrets(url: URL, state: Secret, nonce: Secret | undefined) {
  const shown: Array<readonly [string, string | Secret]> = []
  for (const [name, value] of url.searchParams) {
    if (name === 'state') shown.push([name, state])
    else if (name === 'nonce' && nonce) shown.push([name, nonce])
    else if (name === 'invitation') shown.push([name, Secret.of(name, value)])
    else shown.push([name, value])
  }
  return shown
}
