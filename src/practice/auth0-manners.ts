import type { Middleware, Provider } from './oidc-provider'
import { errorPage } from './pages/error-page'
import { signedOutPage } from './pages/logout-pages'
import { showPage } from './pages/page'
import { protocolText } from './protocol-text'

const statuses: Record<string, number> = {
  invalid_grant: 403,
  authorization_pending: 403,
  expired_token: 403,
  access_denied: 403,
  slow_down: 429,
}

/** Auth0's own HTTP statuses at the token endpoint: a client that judges by status rather than by `error` fails here. */
export const auth0Statuses: Middleware = async (ctx, next) => {
  await next()
  if (ctx.path !== '/oauth/token') return
  const status = statuses[(ctx.body as { error?: string } | undefined)?.error ?? '']
  if (status !== undefined) ctx.status = status
}

/** Asks a device that does nothing wrong to slow down, `times` times, so that slowing down can be tried (RFC 8628 §3.5). */
export function slowDowns(times: number): Middleware {
  let left = times
  return async (ctx, next) => {
    await next()
    const body = ctx.body as { error?: string } | undefined
    if (left === 0 || ctx.path !== '/oauth/token' || body?.error !== 'authorization_pending') return
    left -= 1
    ctx.body = { error: 'slow_down', error_description: 'you are polling too quickly' }
  }
}

/** The metadata of a server that sends no `iss` does not promise one (RFC 9207 §3). */
export const withoutIssuerPromise: Middleware = async (ctx, next) => {
  await next()
  if (!ctx.path.startsWith('/.well-known/')) return
  delete (ctx.body as Record<string, unknown> | undefined)?.['authorization_response_iss_parameter_supported']
}

/** Auth0 leaves query and fragment out when it looks a return address up. */
const registered = (returnTo: string) => returnTo.split(/[?#]/u, 1)[0] ?? ''

/** Auth0's older logout: `/v2/logout?client_id&returnTo`. It ends the browser's session without asking. */
export function v2Logout(provider: Provider): Middleware {
  return async (ctx, next) => {
    if (ctx.path !== '/v2/logout' || ctx.method !== 'GET') return next()
    const { client_id: clientId, returnTo } = ctx.query
    if (returnTo !== undefined) {
      const client = typeof clientId === 'string' ? await provider.Client.find(clientId) : undefined
      if (typeof returnTo !== 'string' || !client?.postLogoutRedirectUriAllowed(registered(returnTo))) {
        const description = protocolText.badReturn(String(returnTo))
        return showPage(
          ctx,
          errorPage({ error: 'invalid_request', description, status: 400, asked: undefined, ports: undefined }),
        )
      }
    }
    const session = await provider.Session.get(ctx)
    if (session.accountId !== undefined) await session.destroy()
    ctx.cookies.set(provider.cookieName('session'), null)
    if (typeof returnTo === 'string') ctx.redirect(returnTo)
    else showPage(ctx, signedOutPage)
  }
}
