import type { EventEmitter } from 'node:events'
import { Accounts } from './accounts'
import { acceptJwtAtUserinfo } from './api-access-tokens'
import { approvals } from './approvals'
import { grantAllAudiences } from './audiences'
import { auth0Statuses, slowDowns, v2Logout, withoutIssuerPromise } from './auth0-manners'
import { tailorClient } from './client'
import { tenantConfiguration } from './configuration'
import { Consents } from './consents'
import { interactions } from './interactions'
import { publicKeys, signingKeys } from './keys'
import { withFaults } from './misbehaviour'
import { nameModels } from './model-names'
import { type Middleware, Provider } from './oidc-provider'
import type { PracticeSettings } from './options'
import { withPageSecurity } from './page-security'
import { withWords } from './page-words'
import { notFoundPage } from './pages/error-page'
import { homePage } from './pages/home-page'
import { showPage } from './pages/page'
import { protectedApi } from './protected-api'

/** Called with what went wrong inside; a client only ever learns `server_error`. */
export type ErrorReport = (error: Error) => void

/**
 * One tenant with keys, accounts and storage of its own. It listens nowhere: see `startPracticeProvider`.
 *
 * @param appLocale the language of the app that runs it, at each request
 */
export async function createPracticeProvider(
  issuer: string,
  settings: PracticeSettings,
  appLocale: () => string | undefined,
  report: ErrorReport = () => {},
): Promise<Provider> {
  const jwks = await signingKeys()
  const accounts = new Accounts()
  const consents = new Consents()
  const configuration = tenantConfiguration({ issuer, settings, jwks, accounts, consents })
  const provider = settings.sendIssuer
    ? new Provider(issuer, configuration)
    : new ProviderWithoutIssuer(issuer, configuration)

  provider.on('server_error', (_ctx, error) => report(error))
  const failures: EventEmitter = provider
  failures.on('error', report)
  nameModels(provider)
  tailorClient(provider, settings)
  grantAllAudiences(provider, settings)
  acceptJwtAtUserinfo(provider, publicKeys(jwks))

  provider.use(withWords(appLocale))
  provider.use(withFaults(jwks))
  provider.use(withPageSecurity)
  provider.use(plainPages(issuer, settings))
  if (!settings.sendIssuer) provider.use(withoutIssuerPromise)
  provider.use(auth0Statuses)
  if (settings.deviceSlowDowns > 0) provider.use(slowDowns(settings.deviceSlowDowns))
  provider.use(v2Logout(provider))
  provider.use(protectedApi(issuer, settings, publicKeys(jwks)))
  const tenant = { provider, accounts, consents }
  provider.use(settings.approveByItself ? approvals(tenant) : interactions(tenant))
  return provider
}

/** oidc-provider always sends `iss` (RFC 9207); every response passes through a response mode. */
class ProviderWithoutIssuer extends Provider {
  override registerResponseMode(...[name, respond]: Parameters<Provider['registerResponseMode']>): void {
    super.registerResponseMode(name, (ctx, redirectUri, { iss: _, ...payload }) => respond(ctx, redirectUri, payload))
  }
}

/** A page at the issuer itself, and one wherever there is nothing. */
function plainPages(issuer: string, { strictPorts }: PracticeSettings): Middleware {
  return async (ctx, next) => {
    if (ctx.path === '/' && ctx.method === 'GET') return showPage(ctx, homePage(issuer, strictPorts))
    await next()
    if (ctx.status === 404 && ctx.body == null && ctx.accepts('html')) showPage(ctx, notFoundPage)
  }
}
