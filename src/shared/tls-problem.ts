/** What can be the matter with a TLS connection. The words for each stand in the text catalogue (`tls.*`). */
export const tlsProblems = [
  'expired',
  'wrong_host',
  'unknown_issuer',
  'self_signed',
  'revoked',
  'weak',
  'client_certificate',
  'handshake',
  'invalid',
] as const

export type TlsProblem = (typeof tlsProblems)[number]
