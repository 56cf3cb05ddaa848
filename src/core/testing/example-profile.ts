import type { Profile } from '../../shared/profile'

export const exampleIssuer = 'https://tenant.example.com/'

/** A profile as `parseProfile` makes them. */
export function exampleProfile(changes: Partial<Profile> = {}): Profile {
  return {
    id: 'profile-1',
    name: 'Example',
    kind: 'auth0',
    issuer: exampleIssuer,
    clientId: 'client-1',
    scope: 'openid profile email offline_access',
    redirect: { kind: 'loopback', host: '127.0.0.1', ports: [], path: '/callback' },
    ...changes,
  }
}
