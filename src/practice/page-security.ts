import type { Middleware } from './oidc-provider'
import { styleSource } from './pages/style'

/**
 * The headers of every answer.
 *
 * `form-action` names the redirect URI as well, because Chrome applies it to the redirects that follow a form:
 * with `'self'` alone, Allow would lead nowhere. `script-src` is empty; oidc-provider adds the hash of the script
 * of its own self-submitting forms to it.
 */
export const withPageSecurity: Middleware = async (ctx, next) => {
  ctx.set({
    'Content-Security-Policy': `default-src 'none'; script-src; style-src ${styleSource}; base-uri 'none'; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  })
  await next()
  if (!ctx.response.is('html')) return
  ctx.set('Cache-Control', 'no-store')
  const sources = ["'self'", ...returnUris(ctx).map(formActionSource)]
  ctx.set('Content-Security-Policy', `${ctx.response.get('Content-Security-Policy')}; form-action ${sources.join(' ')}`)
}

/** Where the form of this page can lead in the end. Pages of the interaction say so in `state`. */
function returnUris(ctx: { state: { returnUri?: unknown }; oidc?: { params?: Record<string, unknown> } }): string[] {
  const { redirect_uri: redirect, post_logout_redirect_uri: logout } = ctx.oidc?.params ?? {}
  return [ctx.state.returnUri, redirect, logout].filter(
    (uri) => typeof uri === 'string' && URL.canParse(uri),
  ) as string[]
}

/** A policy can name 127.0.0.1 and host names with a port, but neither an IPv6 address nor a custom scheme's path. */
export function formActionSource(uri: string): string {
  const { protocol, hostname, origin } = new URL(uri)
  return protocol === 'http:' && !hostname.startsWith('[') ? origin : protocol
}
