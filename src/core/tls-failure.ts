import type { TlsProblem } from '../shared/tls-problem'

/** In this order: the first that fits. Chromium's names begin with `ERR_CERT_` or `ERR_SSL_`; the others are Node's. */
const names: ReadonlyArray<readonly [RegExp, TlsProblem]> = [
  [/DATE_INVALID|HAS_EXPIRED|NOT_YET_VALID/, 'expired'],
  [/COMMON_NAME_INVALID|ALTNAME_INVALID/, 'wrong_host'],
  [/DEPTH_ZERO_SELF_SIGNED/, 'self_signed'],
  [/REVOKED/, 'revoked'],
  [/WEAK|TOO_SMALL|OBSOLETE_VERSION|UNSUPPORTED_PROTOCOL/, 'weak'],
  [/CLIENT_AUTH|CERTIFICATE_REQUIRED/, 'client_certificate'],
  [/AUTHORITY_INVALID|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_UNTRUSTED/, 'unknown_issuer'],
  [/SSL|TLS|EPROTO/, 'handshake'],
]

/**
 * What is the matter with a TLS connection, by the code of Chromium (`ERR_CERT_…`) or of Node.
 *
 * @see RFC 5280 §6, RFC 9525
 */
export function tlsProblem(code: string): TlsProblem {
  return names.find(([name]) => name.test(code))?.[1] ?? 'invalid'
}
