import type { Grant, KoaContextWithOIDC } from 'oidc-provider'
import type { Provider } from './oidc-provider'
import { findOrganization, type Organization } from './organizations'

interface Consent {
  readonly oidc: ReadonlySet<string>
  readonly resources: Readonly<Record<string, ReadonlySet<string>>>
}

export interface ConsentRequest extends Consent {
  readonly accountId: string
  readonly clientId: string
  readonly organization: unknown
}

/**
 * What each account has allowed, asked once and then remembered.
 *
 * Every sign-in gets a grant of its own, so that a refresh token used twice ends one session and not its siblings.
 */
export class Consents {
  readonly #byAccount = new Map<string, Consent>()
  readonly #organizations = new Map<string, Organization>()

  /** The grant of a person who has just said yes. */
  async allow(provider: Provider, request: ConsentRequest): Promise<string> {
    this.#byAccount.set(request.accountId, merge(this.#byAccount.get(request.accountId), request))
    return (await this.#grant(provider, request)).jti
  }

  /** `loadExistingGrant` of oidc-provider: this sign-in's grant, or a new one from what is remembered. */
  async load(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
    const { provider, result, client, session, params } = ctx.oidc
    const decided = result?.consent?.grantId
    if (decided) return provider.Grant.find(decided)
    const accountId = session?.accountId
    const remembered = accountId === undefined ? undefined : this.#byAccount.get(accountId)
    if (accountId === undefined || client === undefined || remembered === undefined) return undefined
    const organization = params?.['organization']
    return this.#grant(provider, { ...remembered, accountId, clientId: client.clientId, organization })
  }

  organizationOf(grantId: string | undefined): Organization | undefined {
    return grantId === undefined ? undefined : this.#organizations.get(grantId)
  }

  async #grant(provider: Provider, { accountId, clientId, oidc, resources, organization }: ConsentRequest) {
    const grant = new provider.Grant({ accountId, clientId })
    grant.addOIDCScope([...oidc])
    for (const [resource, scopes] of Object.entries(resources)) grant.addResourceScope(resource, [...scopes])
    await grant.save()
    const found = findOrganization(organization)
    if (found) this.#organizations.set(grant.jti, found)
    return grant
  }
}

function merge(earlier: Consent | undefined, later: Consent): Consent {
  const resources: Record<string, ReadonlySet<string>> = { ...earlier?.resources }
  for (const [resource, scopes] of Object.entries(later.resources)) {
    resources[resource] = new Set([...(resources[resource] ?? []), ...scopes])
  }
  return { oidc: new Set([...(earlier?.oidc ?? []), ...later.oidc]), resources }
}
