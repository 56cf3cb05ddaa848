import { type Preset, usual } from './preset'

const issuer = 'https://accounts.google.com'

/** Google. It gives refresh tokens for a parameter, not for a scope, and only together with a consent. */
export const google: Preset = {
  ...usual,
  id: 'google',
  fixedIssuer: issuer,
  issuerOf: () => ({ text: issuer }),
  typedOf: () => issuer,
  recognises: ({ hostname }) => hostname === 'accounts.google.com',
  scope: 'openid profile email',
  extra: { access_type: 'offline' },
}
