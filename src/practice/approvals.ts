import { grant, interactionRoute, type Tenant } from './interactions'
import type { Middleware } from './oidc-provider'
import { errors } from './oidc-provider'
import { expiredPage } from './pages/error-page'
import { showPage } from './pages/page'

/** Whom every request is answered for. */
const labPerson = 'Lab person'

/**
 * Answers each authorization request without asking anybody.
 *
 * The browser goes on from a page and not by a chain of redirects: a browser starts a program for a link only where it
 * knows the page that the link came from.
 */
export function approvals(tenant: Tenant): Middleware {
  return async (ctx, next) => {
    if (!interactionRoute.test(ctx.path) || ctx.method !== 'GET') return next()
    try {
      const interaction = await tenant.provider.interactionDetails(ctx.req, ctx.res)
      const subject = tenant.accounts.named(labPerson)?.subject ?? ''
      const result =
        interaction.prompt.name === 'consent'
          ? { consent: { grantId: await grant(tenant, interaction, subject) } }
          : { login: { accountId: subject, amr: ['pwd'] }, select_account: {} }
      const target = await tenant.provider.interactionResult(ctx.req, ctx.res, result)
      ctx.set('Refresh', `0; url=${target}`)
      ctx.type = 'html'
      ctx.body = `<!doctype html><title>${labPerson}</title>`
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error
      showPage(ctx, expiredPage)
    }
  }
}
