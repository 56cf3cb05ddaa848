/**
 * One scheme of our own for each channel, so that a link never lands in the wrong build (RFC 8252 §7.1: reverse domain).
 *
 * Letters and dots alone: `xdg-open` of some systems takes a scheme with a digit in it for the name of a file.
 */
export const schemes = {
  release: 'dev.postern.app',
  dev: 'dev.postern.app.dev',
  e2e: 'dev.postern.app.test',
} as const
export type Channel = keyof typeof schemes

/** Whom the system gives links of a scheme to, as the system itself says. */
export type SchemeOwner =
  | { readonly kind: 'ours' }
  /** `name` is what the system calls that app. */
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'nobody' }
  /** An entry that starts a program which is not there, or another copy of Postern than this one. */
  | { readonly kind: 'stale'; readonly path: string }

export interface SchemeStatus {
  readonly scheme: string
  /** As last seen; `unknown` until somebody needs to know. */
  readonly owner: SchemeOwner | { readonly kind: 'unknown' }
}

/** The redirect URI of a profile that names none; one slash, for there is no authority (RFC 8252 §7.1). */
export const defaultSchemeUri = (scheme: string): string => `${scheme}:/callback`

/**
 * Whether a redirect URI has a scheme of ours and nothing that a provider or a browser would write in another way:
 * `scheme:/path`, or `scheme://host/path` as in the quickstarts of Auth0. Invitations and the lab's links have paths of
 * their own.
 */
export function isSchemeUri(uri: string): boolean {
  const address = /^([a-z0-9.-]+):(?:\/\/[a-z0-9][a-z0-9.-]*)?(?:\/[\w.~-]+)+$/.exec(uri)
  const known = Object.values<string>(schemes).includes(address?.[1] ?? '')
  return known && !/:\/(?:invite|lab)$/.test(uri) && uri.length <= 255 && new URL(uri).href === uri
}
