import { decodeJwt } from 'jose'
import type { Client, KoaContextWithOIDC } from 'oidc-provider'
import { faultParameter, isFaultName } from '../shared/faults'
import { errors } from './oidc-provider'
import { findOrganization } from './organizations'

type Check = (ctx: KoaContextWithOIDC, value: string | undefined, client: Client) => void

/** Auth0's own parameters of an authorization request, and what is checked of each; then the one of practice. */
export const extraParameters: Record<string, Check | null> = {
  audience: (ctx, _value, client) => restoreOfflineAccess(ctx, client),
  organization: (_ctx, value) => {
    if (value !== undefined && !findOrganization(value)) {
      throw new errors.InvalidRequest('parameter organization is invalid')
    }
  },
  invitation: (ctx, value) => {
    if (value !== undefined && ctx.oidc.params?.['organization'] === undefined) {
      throw new errors.InvalidRequest('parameter organization is required with an invitation')
    }
  },
  connection: null,
  screen_hint: null,
  [faultParameter]: (_ctx, value) => {
    if (value !== undefined && !isFaultName(value)) {
      throw new errors.InvalidRequest(`parameter ${faultParameter} is invalid`)
    }
  },
}

/**
 * Puts `offline_access` back, which oidc-provider takes away unless `prompt=consent` is sent (OpenID Connect Core §11).
 * Auth0 issues refresh tokens without.
 *
 * An extra parameter's check is the first hook after the removal.
 */
function restoreOfflineAccess(ctx: KoaContextWithOIDC, client: Client): void {
  const { params } = ctx.oidc
  if (params === undefined || !client.grantTypeAllowed('refresh_token')) return
  if (!scopes(requestedScope(ctx)).has('offline_access')) return
  params['scope'] = [...scopes(params['scope']).add('offline_access')].join(' ')
}

function requestedScope(ctx: KoaContextWithOIDC): unknown {
  const pushed = ctx.oidc.entities.PushedAuthorizationRequest
  if (ctx.oidc.route === 'authorization' && pushed) return decodeJwt(pushed.request)['scope']
  return ctx.oidc.body?.['scope'] ?? ctx.query['scope']
}

const scopes = (value: unknown) => new Set(typeof value === 'string' && value !== '' ? value.split(' ') : [])
