import { type Preset, usual } from './preset'

/** Any OpenID provider, by its issuer. */
export const oidc: Preset = { ...usual, id: 'oidc' }
