import type { ProviderTraits } from './provider-traits'
import type { Json } from './signing-key'

/**
 * What a scripted provider says of itself (OpenID Connect Discovery §3).
 *
 * @param alg what it signs ID tokens with
 */
export function providerMetadata(issuer: string, alg: string, traits: ProviderTraits): Json {
  const url = (path: string) => new URL(path, issuer).href
  return {
    issuer: issuer,
    authorization_endpoint: url('authorize'),
    token_endpoint: url('oauth/token'),
    revocation_endpoint: url('oauth/revoke'),
    userinfo_endpoint: url('userinfo'),
    jwks_uri: url('.well-known/jwks.json'),
    id_token_signing_alg_values_supported: [alg, 'HS256'],
    code_challenge_methods_supported: ['S256'],
    ...(traits.pushedRequests
      ? {
          pushed_authorization_request_endpoint: url('oauth/par'),
          require_pushed_authorization_requests: traits.pushedRequests === 'required',
        }
      : {}),
    ...(traits.deviceLogin ? { device_authorization_endpoint: url('oauth/device/code') } : {}),
    ...(traits.sendsIssuer ? { authorization_response_iss_parameter_supported: true } : {}),
    ...(traits.offersLogout ? { end_session_endpoint: url('oidc/logout') } : {}),
  }
}
