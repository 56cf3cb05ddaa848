import type { Interaction } from 'oidc-provider'
import { faultParameter } from '../shared/faults'
import type { Accounts, PracticeAccount } from './accounts'
import { audienceScopes, oidcScopes } from './audiences'
import type { Consents } from './consents'
import { readForm } from './form'
import { type Context, errors, type Middleware, type Provider } from './oidc-provider'
import { practiceClientName } from './options'
import { findOrganization } from './organizations'
import { speakAsAsked } from './page-words'
import { consentPage } from './pages/consent-page'
import { expiredPage } from './pages/error-page'
import { loginPage } from './pages/login-page'
import { showPage } from './pages/page'
import { protocolText } from './protocol-text'

export interface Tenant {
  readonly provider: Provider
  readonly accounts: Accounts
  readonly consents: Consents
}

export const interactionRoute = /^\/interaction\/[\w-]+(?:\/(?<step>login|consent|cancel))?$/u

/** The pages that a person sees between the authorization request and its response, and what they answer. */
export function interactions(tenant: Tenant): Middleware {
  return async (ctx, next) => {
    const match = interactionRoute.exec(ctx.path)
    const step = match?.groups?.['step'] ?? 'show'
    if (!match || (step === 'show') !== (ctx.method === 'GET')) return next()
    try {
      const interaction = await tenant.provider.interactionDetails(ctx.req, ctx.res)
      await speakAsAsked(ctx, interaction.params['ui_locales'])
      ctx.state['returnUri'] = interaction.params['redirect_uri']
      ctx.state[faultParameter] = interaction.params[faultParameter]
      await steps[step as keyof typeof steps](tenant, ctx, interaction)
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error
      showPage(ctx, expiredPage)
    }
  }
}

type Step = (tenant: Tenant, ctx: Context, interaction: Interaction) => Promise<void>

const show: Step = async (tenant, ctx, interaction) => {
  const account = accountOf(tenant, interaction)
  if (interaction.prompt.name !== 'consent' || account === undefined) return showLogin(tenant, ctx, interaction, false)
  const { oidc, resources } = requested(interaction)
  // A token for an API carries the OpenID scopes too (see audiences.ts); a person is told of each once.
  const apis = Object.fromEntries(
    Object.entries(resources).map(([api, scopes]) => [api, [...scopes].filter((scope) => !oidc.has(scope))]),
  )
  showPage(ctx, consentPage({ action: action(interaction), client: practiceClientName, account, oidc, apis }))
}

const login: Step = async (tenant, ctx, interaction) => {
  const form = await readForm(ctx.req)
  const key = form.get('account')
  const account = key === null ? tenant.accounts.named(form.get('name')) : tenant.accounts.offered(key)
  if (account === undefined) return showLogin(tenant, ctx, interaction, true)
  await leaveOtherAccount(tenant, ctx, interaction, account)
  await answer(tenant, ctx, { login: { accountId: account.subject, amr: ['pwd'] }, select_account: {} })
}

const consent: Step = async (tenant, ctx, interaction) => {
  const decision = (await readForm(ctx.req)).get('decision')
  const account = accountOf(tenant, interaction)
  if (account === undefined) throw new errors.SessionNotFound('no account')
  if (decision !== 'allow') return refuse(tenant, ctx, protocolText.denied)
  await answer(tenant, ctx, { consent: { grantId: await grant(tenant, interaction, account.subject) } })
}

/** Grants what was asked for. */
export const grant = ({ provider, consents }: Tenant, interaction: Interaction, accountId: string) =>
  consents.allow(provider, {
    ...requested(interaction),
    accountId,
    clientId: String(interaction.params['client_id']),
    organization: interaction.params['organization'],
  })

const cancel: Step = (tenant, ctx) => refuse(tenant, ctx, protocolText.cancelled)

const steps = { show, login, consent, cancel }

async function showLogin({ accounts }: Tenant, ctx: Context, interaction: Interaction, nameMissing: boolean) {
  const { login_hint: hint, organization, invitation, screen_hint: screen } = interaction.params
  const suggested = accounts.known(hint)
  const choose = interaction.prompt.name === 'select_account'
  const page = loginPage({
    action: action(interaction),
    client: practiceClientName,
    current: accountOf({ accounts }, interaction),
    suggested,
    name: suggested === undefined && typeof hint === 'string' && !nameMissing ? hint : '',
    mode: choose ? 'choose' : screen === 'signup' ? 'sign_up' : 'title',
    organization: findOrganization(organization),
    invited: invitation !== undefined,
    nameMissing,
  })
  showPage(ctx, page)
}

const action = ({ uid }: Interaction) => `/interaction/${uid}`

const accountOf = ({ accounts }: Pick<Tenant, 'accounts'>, { session }: Interaction): PracticeAccount | undefined =>
  session && accounts.find(session.accountId)

/** The scopes asked for that exist; the others are dropped without a word, as Auth0 does. */
function requested({ params }: Interaction) {
  const scopes = new Set(String(params['scope'] ?? '').split(' '))
  const oidc = new Set(oidcScopes.filter((scope) => scopes.has(scope)))
  const granted = new Set(audienceScopes.filter((scope) => scopes.has(scope)))
  const asked = [params['resource'] ?? []].flat() as string[]
  return { oidc, resources: Object.fromEntries(asked.map((resource) => [resource, granted])) }
}

/** Ends the browser's session of another account. Its refresh tokens live on, as they do not depend on it. */
async function leaveOtherAccount(
  { provider }: Tenant,
  ctx: Context,
  interaction: Interaction,
  chosen: PracticeAccount,
) {
  const session = await provider.Session.get(ctx)
  if (session.accountId === undefined || session.accountId === chosen.subject) return
  await session.destroy()
  interaction.session = undefined
  await interaction.persist()
}

const refuse = (tenant: Tenant, ctx: Context, reason: string) =>
  answer(tenant, ctx, { error: 'access_denied', error_description: reason })

async function answer({ provider }: Tenant, ctx: Context, result: Parameters<Provider['interactionResult']>[2]) {
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result))
  ctx.status = 303
}
