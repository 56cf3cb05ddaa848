import { createLocalJWKSet, type JWK, jwtVerify } from 'jose'
import type { AccessToken } from 'oidc-provider'
import type { Provider } from './oidc-provider'

interface JwtParts {
  payload: Record<string, unknown>
}

/** Makes an API's access token look like Auth0's: it is meant for `/userinfo` too, and names its client in `azp`. */
export const auth0AccessToken =
  (issuer: string) => (_ctx: unknown, token: { clientId?: string | undefined }, jwt: JwtParts) => {
    const { payload } = jwt
    payload['azp'] = token.clientId
    if (
      String(payload['scope'] ?? '')
        .split(' ')
        .includes('openid')
    )
      payload['aud'] = [payload['aud'], `${issuer}userinfo`]
  }

/**
 * Lets `/userinfo` take such a token, which oidc-provider keeps no record of.
 *
 * The token is verified and turned back into the record that an opaque one would have; its grant, which is no claim,
 * is remembered from when it was issued.
 */
export function acceptJwtAtUserinfo(provider: Provider, jwks: { keys: JWK[] }): void {
  const grants = new Map<string, string>()
  provider.on('access_token.issued', ({ jti, grantId }) => void grants.set(jti, grantId))

  const keySet = createLocalJWKSet(jwks)
  const expected = { issuer: provider.issuer, audience: `${provider.issuer}userinfo`, typ: 'at+jwt' }
  const { AccessToken: Model } = provider
  const findOpaque = Model.find

  async function find(value: string, options?: object): Promise<AccessToken | undefined> {
    if (!value.includes('.')) return findOpaque.call(Model, value, options) as Promise<AccessToken | undefined>
    const verified = await jwtVerify(value, keySet, expected).catch(() => undefined)
    const { jti, sub, exp, iat, scope, client_id: clientId, cnf } = (verified?.payload ?? {}) as Record<string, unknown>
    const grantId = grants.get(String(jti))
    if (grantId === undefined) return undefined
    const jkt = (cnf as { jkt?: string } | undefined)?.jkt
    const record = { jti, accountId: sub, exp, iat, scope, clientId, grantId, jkt }
    return new Model(record as unknown as ConstructorParameters<typeof Model>[0])
  }
  Object.assign(Model, { find })
}
