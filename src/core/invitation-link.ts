/** An invitation to an organization that a link has brought (Auth0). */
export interface ArrivedInvitation {
  /** The invitation alone, as a link: whatever else the link held is left out. */
  readonly link: string
  readonly organization: string
  /** What the link calls the organization; anybody could have written it. */
  readonly organizationName?: string
}

/** Where invitations of a scheme go to; no redirect URI. */
export const invitationUri = (scheme: string): string => `${scheme}:/invite`

/** The form of each value, as text: there is no reading in which an escaped one is another. */
const forms = {
  invitation: /^[\w.~-]{1,256}$/,
  organization: /^[A-Za-z0-9][\w-]{0,127}$/,
  organization_name: /^[A-Za-z0-9][\w.-]{0,127}$/,
} as const
type Name = keyof typeof forms

/**
 * Reads the query of an invitation link: `invitation` and `organization` once each, `organization_name` at most once.
 *
 * @param query what follows the question mark
 * @param uri the invitation is rewritten with this address
 * @param allowsMore other parameters are left out; else they make it none
 */
export function readInvitationQuery(query: string, uri: string, allowsMore: boolean): ArrivedInvitation | undefined {
  const found = new Map<Name, string>()
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, Math.max(at, 0))
    if (!isName(name)) {
      if (allowsMore) continue
      return undefined
    }
    const value = pair.slice(at + 1)
    if (found.has(name) || !forms[name].test(value)) return undefined
    found.set(name, value)
  }
  const [invitation, organization] = [found.get('invitation'), found.get('organization')]
  if (invitation === undefined || organization === undefined) return undefined
  const organizationName = found.get('organization_name')
  return {
    link: `${uri}?invitation=${invitation}&organization=${organization}`,
    organization,
    ...(organizationName === undefined ? {} : { organizationName }),
  }
}

const isName = (name: string): name is Name => Object.hasOwn(forms, name)
