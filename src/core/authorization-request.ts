import * as client from 'openid-client'
import type { Profile } from '../shared/profile'
import type { StepData } from './journal'
import type { LoginProfile } from './login-options'
import { isReserved } from './reserved-parameters'
import { Secret } from './secret'

/** One authorization request, and what must be remembered to check its answer. */
export interface AuthorizationRequest {
  /** For the browser: the whole request, or a reference to it when it was pushed. */
  readonly url: URL
  /** Gives another address for the same request, where an address is good for one use and a short time. */
  readonly renew?: () => Promise<URL>
  readonly parameters: URLSearchParams
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
 * Builds the request for `GET /authorize`, with every parameter of the profile and of this login.
 *
 * PKCE is always S256, whatever the metadata lists: there is no way to switch it off.
 *
 * @see RFC 6749 §4.1.1, RFC 7636 §4.3, RFC 8707 §2, RFC 9449 §10, OpenID Connect Core §3.1.2.1
 */
export async function buildAuthorizationRequest(
  config: client.Configuration,
  profile: LoginProfile,
  redirectUri: string,
  { dpop }: { readonly dpop?: client.DPoPHandle | undefined } = {},
): Promise<AuthorizationRequest> {
  const codeVerifier = Secret.of('code_verifier', client.randomPKCECodeVerifier())
  const state = Secret.of('state', client.randomState())
  const nonce = isOpenId(profile) ? Secret.of('nonce', client.randomNonce()) : undefined

  const parameters = askedParameters(profile)
  const set = setter(parameters)
  set('response_type', 'code')
  set('response_mode', profile.responseMode)
  set('client_id', profile.clientId)
  set('redirect_uri', redirectUri)
  set('dpop_jkt', await dpop?.calculateThumbprint())
  set('state', state.reveal())
  set('nonce', nonce?.reveal())
  set('code_challenge', await client.calculatePKCECodeChallenge(codeVerifier.reveal()))
  set('code_challenge_method', 'S256')

  const url = client.buildAuthorizationUrl(config, parameters)
  const sent = withoutSecrets(parameters, { state, nonce, extra: profile.extra ?? {} })
  return { url, parameters, redirectUri, state, nonce, codeVerifier, sent }
}

/** What a profile and this login ask for, whichever grant is used: none of it belongs to one request alone. */
export function askedParameters(profile: LoginProfile): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(profile.extra ?? {})) {
    if (!isReserved(name)) parameters.append(name, value)
  }
  const set = setter(parameters)
  set('scope', profile.scope)
  set('audience', profile.audience)
  for (const resource of profile.resource ?? []) parameters.append('resource', resource)
  set('organization', profile.organization)
  set('invitation', profile.invitation)
  set('connection', profile.connection)
  set('prompt', profile.prompt)
  set('login_hint', profile.loginHint)
  set('screen_hint', profile.screenHint)
  set('max_age', profile.maxAge)
  set('ui_locales', profile.uiLocales)
  set('acr_values', profile.acrValues)
  return parameters
}

const setter = (parameters: URLSearchParams) => (name: string, value: string | number | undefined) => {
  if (value !== undefined) parameters.set(name, String(value))
}

/**
 * The same request as in an earlier run, to check the answer to it.
 *
 * @param query its parameters, as they were sent or pushed
 */
export function restoreAuthorizationRequest(
  config: client.Configuration,
  profile: LoginProfile,
  query: string,
  codeVerifier: string,
): AuthorizationRequest {
  const parameters = new URLSearchParams(query)
  const state = Secret.of('state', parameters.get('state') ?? '')
  const sentNonce = parameters.get('nonce')
  const nonce = sentNonce === null ? undefined : Secret.of('nonce', sentNonce)
  return {
    url: client.buildAuthorizationUrl(config, parameters),
    parameters,
    redirectUri: parameters.get('redirect_uri') ?? '',
    state,
    nonce,
    codeVerifier: Secret.of('code_verifier', codeVerifier),
    sent: withoutSecrets(parameters, { state, nonce, extra: profile.extra ?? {} }),
  }
}

export const isOpenId = (profile: Profile): boolean => profile.scope.split(' ').includes('openid')

/** What was sent and must not come back in the provider's words. Short values are words of their own. */
export function secretsOf({ state, nonce, codeVerifier, sent }: AuthorizationRequest): readonly string[] {
  const own = [state, nonce, codeVerifier].map((secret) => secret?.reveal() ?? '')
  const others = sent.flatMap(([name, value]) =>
    value instanceof Secret && name !== 'login_hint' && value.reveal().length >= 8 ? [value.reveal()] : [],
  )
  return [...own, ...others]
}

/** What may be recorded of parameters. `login_hint` says who the person is, an invitation lets in whoever has it, and nobody knows what `extra` holds. */
export function withoutSecrets(
  parameters: URLSearchParams,
  { state, nonce, extra }: { state?: Secret; nonce?: Secret | undefined; extra: Readonly<Record<string, string>> },
) {
  const shown: Array<readonly [string, string | Secret]> = []
  for (const [name, value] of parameters) {
    if (name === 'state' && state) shown.push([name, state])
    else if (name === 'nonce' && nonce) shown.push([name, nonce])
    else if (name === 'invitation' || name === 'login_hint' || Object.hasOwn(extra, name))
      shown.push([name, Secret.of(name, value)])
    else shown.push([name, value])
  }
  return shown
}

/** A parameter that was sent several times has all its values. */
export function grouped(sent: AuthorizationRequest['sent']): StepData {
  const values: Record<string, StepData[string]> = {}
  for (const [name, value] of sent) {
    const known = values[name]
    values[name] = typeof known === 'string' && typeof value === 'string' ? `${known} ${value}` : value
  }
  return values
}
