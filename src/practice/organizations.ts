/** An organization of the practice tenant; both accounts are members of both. */
export interface Organization {
  readonly id: string
  readonly name: string
  readonly displayName: string
}

export const organizations: readonly Organization[] = [
  { id: 'org_practice_garden', name: 'garden', displayName: 'The Garden' },
  { id: 'org_practice_harbour', name: 'harbour', displayName: 'The Harbour' },
]

/** By its id exactly, or by its name whatever the case, as Auth0 takes either. */
export function findOrganization(idOrName: unknown): Organization | undefined {
  if (typeof idOrName !== 'string') return undefined
  const name = idOrName.toLowerCase()
  return organizations.find((organization) => organization.id === idOrName || organization.name === name)
}

export const organizationClaims = ({ id, name }: Organization) => ({ org_id: id, org_name: name })
