import { isUrl, type Preset, usual } from './preset'

/** Auth0, by a tenant's domain or a custom one. It compares the whole redirect URI. */
export const auth0: Preset = {
  ...usual,
  id: 'auth0',
  kind: 'auth0',
  issuerOf: (typed) =>
    isUrl(typed) || /^[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\/?$/i.test(typed)
      ? usual.issuerOf(typed)
      : { problem: 'not_a_domain' },
  typedOf: (issuer) => issuer.replace(/^https:\/\/|\/$/g, ''),
  recognises: ({ hostname }) => /\.auth0\.com$/.test(hostname),
  comparesPort: true,
  separator: ', ',
}
