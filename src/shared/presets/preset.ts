import type { LoopbackHost, PresetId, ProfileProblem } from '../profile'

/** Text to be read as an issuer URL, or why it cannot become one. */
export type Issuer = { readonly text: string } | { readonly problem: ProfileProblem }

/** What Postern knows of a kind of provider. The words to it stand in the text catalogue (`preset.ID.*`). */
export interface Preset {
  readonly id: PresetId
  /** Whose behaviour the login expects. */
  readonly kind: 'auth0' | 'oidc'
  /** The issuer where there is but one, so that nothing needs to be typed. */
  readonly fixedIssuer?: string
  /** Makes an issuer of what is typed, which may be an issuer already. */
  issuerOf(typed: string): Issuer
  /** What is typed for an issuer; shown when a profile is edited. */
  typedOf(issuer: string): string
  /** Whether an address, as it was typed or pasted, is of such a provider. */
  recognises(address: URL): boolean
  readonly scope: string
  /** Further parameters that such a provider needs. */
  readonly extra: Readonly<Record<string, string>>
  /** Whether it compares the port of a loopback redirect too (RFC 8252 §7.3 unheeded). */
  readonly comparesPort: boolean
  readonly redirectHost: LoopbackHost
  /** How its console takes several redirect URIs: in one field, or each in a line of its own. */
  readonly separator: ', ' | '\n'
}

export const usualScope = 'openid profile email offline_access'

export const isUrl = (typed: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(typed)

/** What most providers have in common. */
export const usual = {
  kind: 'oidc',
  issuerOf: (typed: string): Issuer => ({ text: isUrl(typed) ? typed : `https://${typed}` }),
  typedOf: (issuer: string): string => issuer,
  recognises: (_address: URL): boolean => false,
  scope: usualScope,
  extra: {},
  comparesPort: false,
  redirectHost: '127.0.0.1',
  separator: '\n',
} as const satisfies Omit<Preset, 'id'>
