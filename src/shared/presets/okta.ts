import { type Preset, usual } from './preset'

/** Okta, by the domain of an organization, with the path of an authorization server where there is one. */
export const okta: Preset = {
  ...usual,
  id: 'okta',
  // The console has an address of its own, which is the one that people have at hand.
  issuerOf: (typed) => usual.issuerOf(typed.replace(/-admin(?=\.okta(?:preview|-emea|-gov)?\.com)/i, '')),
  typedOf: (issuer) => issuer.replace(/^https:\/\/|\/$/g, ''),
  recognises: ({ hostname }) => /\.okta(?:preview|-emea|-gov)?\.com$/.test(hostname),
  comparesPort: true,
}
