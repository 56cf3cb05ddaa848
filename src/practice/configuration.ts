import { randomBytes } from 'node:crypto'
import type { JWK } from 'jose'
import type { Configuration, FindAccount, KoaContextWithOIDC } from 'oidc-provider'
import { type Accounts, accountClaims } from './accounts'
import { auth0AccessToken } from './api-access-tokens'
import { chooseTarget, oidcScopes, resourceIndicators } from './audiences'
import { posternClient } from './client'
import type { Consents } from './consents'
import { deviceFlow } from './device-flow'
import { extraParameters } from './extra-parameters'
import type { PracticeSettings } from './options'
import { organizationClaims } from './organizations'
import { errorPage } from './pages/error-page'
import { signedOutPage, signOutPage } from './pages/logout-pages'
import { showPage } from './pages/page'
import { promptPolicy } from './prompts'
import { memoryStorage } from './storage'

export interface TenantParts {
  readonly issuer: string
  readonly settings: PracticeSettings
  readonly jwks: { keys: JWK[] }
  readonly accounts: Accounts
  readonly consents: Consents
}

const tenYears = 315_360_000

/** What `oidc-provider` is told, so that it behaves like an Auth0 tenant (protocol.md §6). */
export function tenantConfiguration({ issuer, settings, jwks, accounts, consents }: TenantParts): Configuration {
  return {
    adapter: memoryStorage(),
    jwks,
    clients: [posternClient(settings)],
    clientAuthMethods: ['none'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    routes,
    cookies: cookies(new URL(issuer).port),
    interactions: { policy: promptPolicy(settings), url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    extraParams: extraParameters,

    scopes: oidcScopes,
    claims,
    conformIdTokenClaims: false,
    findAccount: findAccount(accounts, consents),
    loadExistingGrant: (ctx) => consents.load(ctx),

    // offline_access alone decides (see extra-parameters.ts), and signing out of the browser ends no session of Postern.
    issueRefreshToken: async (_ctx, client, source) =>
      client.grantTypeAllowed('refresh_token') && source.scopes.has('offline_access'),
    expiresWithSession: async () => false,
    // The last hook before the refresh token is used up.
    rotateRefreshToken: (ctx) => {
      chooseTarget(ctx, settings)
      return true
    },

    ttl: lifetimes(settings),
    // Lifetimes are tried to the second here, on one machine with one clock.
    clockTolerance: 0,
    formats: { customizers: { jwt: auth0AccessToken(issuer) } },
    features: features(settings),
    renderError: (ctx, out, error) => showError(ctx, settings, out, error),
  }
}

const routes = {
  authorization: '/authorize',
  token: '/oauth/token',
  revocation: '/oauth/revoke',
  userinfo: '/userinfo',
  jwks: '/.well-known/jwks.json',
  end_session: '/oidc/logout',
  device_authorization: '/oauth/device/code',
  code_verification: '/activate',
  pushed_authorization_request: '/oauth/par',
}

const claims = {
  openid: ['sub', 'org_id', 'org_name'],
  profile: ['name', 'given_name', 'family_name', 'nickname'],
  email: ['email', 'email_verified'],
}

/** A cookie is for a host, whatever the port: the names keep practice providers on other ports apart. */
const cookies = (port: string): Configuration['cookies'] => ({
  names: {
    session: `practice_session_${port}`,
    interaction: `practice_interaction_${port}`,
    resume: `practice_resume_${port}`,
  },
  keys: [randomBytes(32).toString('base64url')],
})

const lifetimes = (settings: PracticeSettings): Configuration['ttl'] => ({
  AccessToken: settings.accessTokenSeconds,
  AuthorizationCode: settings.codeSeconds,
  DeviceCode: settings.deviceCodeSeconds,
  IdToken: settings.idTokenSeconds,
  RefreshToken: settings.refreshTokenSeconds,
  Session: settings.sessionSeconds,
  Interaction: 3_600,
  // A grant ends with the last refresh token of its family, each of which may bring another.
  Grant: tenYears,
})

const features = (settings: PracticeSettings): Configuration['features'] => ({
  devInteractions: { enabled: false },
  deviceFlow,
  dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => settings.dpopNonceRequired },
  pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: settings.parRequired },
  resourceIndicators: resourceIndicators(settings),
  revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (ctx) => {
      const secret = String(ctx.oidc.session?.state?.['secret'])
      showPage(ctx, signOutPage(ctx.oidc.urlFor('end_session_confirm'), secret))
    },
    postLogoutSuccessSource: (ctx) => showPage(ctx, signedOutPage),
  },
})

const findAccount =
  (accounts: Accounts, consents: Consents): FindAccount =>
  (ctx, subject, token) => {
    const account = accounts.find(subject)
    if (account === undefined) return undefined
    const grantId = (token as { grantId?: string } | undefined)?.grantId ?? ctx.oidc.entities.Grant?.jti
    const organization = consents.organizationOf(grantId)
    return {
      accountId: subject,
      claims: () => ({
        sub: subject,
        ...accountClaims(account),
        ...(organization && organizationClaims(organization)),
      }),
    }
  }

function showError(
  ctx: KoaContextWithOIDC,
  { strictPorts }: PracticeSettings,
  out: { error: string; error_description?: string | undefined },
  error: Error & { statusCode?: number },
): void {
  const page = errorPage({
    error: out.error,
    description: out.error_description,
    status: error.statusCode ?? 500,
    asked: ctx.oidc?.params?.['redirect_uri'] ?? ctx.query['redirect_uri'],
    ports: strictPorts,
  })
  showPage(ctx, page)
}
