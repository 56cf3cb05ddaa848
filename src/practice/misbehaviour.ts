import { decodeJwt, decodeProtectedHeader, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { type FaultName, faultParameter, isFaultName } from '../shared/faults'
import { faults } from './faults/faults'
import type { Context, Middleware } from './oidc-provider'

/** Codes of sign-ins with a fault are remembered until they are used; more than these are forgotten. */
const remembered = 1_000

/**
 * Lets a sign-in that asked for a fault meet it, and no other sign-in.
 *
 * The fault goes with the authorization request, and from there with its code; only an answer in the address is changed.
 */
export function withFaults(jwks: { readonly keys: readonly JWK[] }): Middleware {
  const faultsOfCodes = new Map<string, FaultName>()

  async function changeRedirect(ctx: Context, name: FaultName, redirectUri: string): Promise<void> {
    const answer = new URL(locationOf(ctx))
    const code = answer.searchParams.get('code')
    if (code !== null) faultsOfCodes.set(code, name)
    const [oldest] = faultsOfCodes.keys()
    if (faultsOfCodes.size > remembered && oldest !== undefined) faultsOfCodes.delete(oldest)
    await faults[name].redirect?.({ ctx, parameters: answer.searchParams })
    if (locationOf(ctx).startsWith(redirectUri)) ctx.set('Location', answer.href)
  }

  async function changeTokens(ctx: Context): Promise<void> {
    const code = ctx.oidc?.entities.AuthorizationCode?.jti ?? ''
    const name = faultsOfCodes.get(code)
    faultsOfCodes.delete(code)
    const tokens = ctx.body as Record<string, unknown>
    if (name === undefined || typeof tokens['access_token'] !== 'string') return
    await faults[name].tokens?.({ ctx, tokens, reissue: (changes) => reissue(tokens, changes, jwks.keys[0]) })
  }

  return async (ctx, next) => {
    await next()
    if (ctx.path === '/oauth/token') return changeTokens(ctx)
    const { redirect_uri: redirectUri, [faultParameter]: asked = ctx.state[faultParameter] } = ctx.oidc?.params ?? {}
    if (!isFaultName(asked)) return
    if (ctx.response.is('html')) faults[asked].page?.(ctx)
    if (typeof redirectUri === 'string' && locationOf(ctx).startsWith(redirectUri))
      await changeRedirect(ctx, asked, redirectUri)
  }
}

/** Koa gives `undefined` for a header that is not there, whatever its types say. */
const locationOf = (ctx: Context): string => ctx.response.get('Location') || ''

async function reissue(tokens: Record<string, unknown>, changes: JWTPayload, key: JWK | undefined): Promise<void> {
  const token = String(tokens['id_token'])
  const { alg = '', ...header } = decodeProtectedHeader(token)
  if (key === undefined) return
  tokens['id_token'] = await new SignJWT({ ...decodeJwt(token), ...changes })
    .setProtectedHeader({ ...header, alg })
    .sign(await importJWK(key, alg))
}
