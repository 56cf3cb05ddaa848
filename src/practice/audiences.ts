import type { KoaContextWithOIDC, ResourceServer } from 'oidc-provider'
import { errors, type Provider } from './oidc-provider'
import type { PracticeSettings } from './options'

export const oidcScopes = ['openid', 'profile', 'email', 'offline_access']
export const apiScopes = ['read:notes', 'write:notes']

/** An access token for an API keeps the OpenID scopes too, as Auth0's do. */
export const audienceScopes: readonly string[] = [...oidcScopes, ...apiScopes]

/**
 * Access tokens for an API: a JWT for the `audience` (Auth0) or `resource` (RFC 8707) of the authorization request,
 * an opaque token without.
 */
export function resourceIndicators({ audiences, accessTokenSeconds }: PracticeSettings) {
  return {
    enabled: true,

    /** `oneOf` comes from the token endpoint, when several resources were granted and none is named. */
    defaultResource(ctx: KoaContextWithOIDC, _client: unknown, oneOf?: readonly string[]) {
      if (oneOf) return oneOf[0] as string
      const audience = ctx.oidc.params?.['audience']
      if (typeof audience !== 'string') return undefined as unknown as string
      if (!audiences.includes(audience)) throw new errors.AccessDenied(`Service not found: ${audience}`)
      return audience
    },

    useGrantedResource: () => true,

    getResourceServerInfo(ctx: KoaContextWithOIDC, resource: string): ResourceServer {
      if (!audiences.includes(resource)) throw new errors.InvalidTarget(`Service not found: ${resource}`)
      // In this answer alone: the person consents to the tenant's APIs as a whole (see `chooseTarget`).
      if (isRefresh(ctx)) ctx.oidc.entities.Grant?.addResourceScope(resource, audienceScopes.join(' '))
      return {
        audience: resource,
        scope: audienceScopes.join(' '),
        accessTokenFormat: 'jwt',
        accessTokenTTL: accessTokenSeconds,
        jwt: { sign: { alg: 'RS256' } },
      }
    },
  }
}

const isRefresh = (ctx: KoaContextWithOIDC) => ctx.oidc.body?.['grant_type'] === 'refresh_token'

/**
 * Lets a refresh ask for another API of the tenant than the login did: by `resource` (RFC 8707 §2.2), or by `audience` as with
 * Auth0's multi-resource refresh tokens, where an API that is not allowed is passed over in silence.
 *
 * oidc-provider looks at the target only after it has used up the refresh token, so an unknown one is refused here.
 */
export function chooseTarget({ oidc }: KoaContextWithOIDC, { audiences }: PracticeSettings): void {
  const { params, body } = oidc
  const audience = body?.['audience']
  if (params && typeof audience === 'string' && audiences.includes(audience)) params['resource'] = audience
  const resource = params?.['resource']
  if (typeof resource === 'string' && !audiences.includes(resource))
    throw new errors.InvalidTarget(`Service not found: ${resource}`)
}

/** oidc-provider asks a refresh token for the resources of its login; here it is good for all of the tenant's. */
export function grantAllAudiences(provider: Provider, { audiences }: PracticeSettings): void {
  Object.defineProperty(provider.RefreshToken.prototype, 'resourceIndicators', { get: () => new Set(audiences) })
}
