import type { KoaContextWithOIDC, ResourceServer } from 'oidc-provider'
import { errors } from './oidc-provider'
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

    getResourceServerInfo(_ctx: KoaContextWithOIDC, resource: string): ResourceServer {
      if (!audiences.includes(resource)) throw new errors.InvalidTarget(`Service not found: ${resource}`)
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
