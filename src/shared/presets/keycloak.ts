import { type Preset, usual } from './preset'

const realm = /^(.*\/realms\/[^/]+)/

/** Keycloak, by the address of a realm or of any page of it. */
export const keycloak: Preset = {
  ...usual,
  id: 'keycloak',
  issuerOf: (typed) => {
    const issuer = usual.issuerOf(typed)
    if (!('text' in issuer) || !URL.canParse(issuer.text)) return { problem: 'not_a_url' }
    const url = new URL(issuer.text)
    const path = realm.exec(url.pathname)?.[1]
    if (path === undefined) return { problem: 'not_a_realm' }
    if (path !== url.pathname) url.search = url.hash = ''
    url.pathname = path
    return { text: url.href }
  },
  recognises: ({ pathname }) => realm.test(pathname),
}
