import type { TlsProblem } from '../../tls-problem'

type TlsMessages = { readonly [P in TlsProblem as `tls.${P}` | `tls.${P}.remedy`]: string }

/** For each way in which a TLS connection fails: what is the matter, and what to do about it. */
export const tlsMessages = {
  'tls.expired': 'The certificate has expired, or is not valid yet.',
  'tls.expired.remedy':
    'Check the date and time of this computer. If they are right, tell the people who run the provider.',
  'tls.wrong_host': 'The certificate is for another name.',
  'tls.wrong_host.remedy': 'Check the address of the provider; something else may answer there.',
  'tls.unknown_issuer': 'The certificate comes from an authority that is not trusted here.',
  'tls.unknown_issuer.remedy':
    'If your company has an authority of its own, choose its certificate under Settings → CA file. If not, do not go on.',
  'tls.self_signed': 'The certificate is signed by nobody but itself.',
  'tls.self_signed.remedy': 'If you know this provider, choose its certificate under Settings → CA file.',
  'tls.revoked': 'The certificate was revoked.',
  'tls.revoked.remedy': 'Do not go on. Tell the people who run the provider.',
  'tls.weak': 'The connection would be too weak to be safe.',
  'tls.weak.remedy': 'Tell the people who run the provider: it needs TLS 1.2 and keys of today’s length.',
  'tls.client_certificate': 'The provider wants a certificate from this computer.',
  'tls.client_certificate.remedy': 'Postern has none to show. Ask for a way in without one.',
  'tls.handshake': 'No secure connection could be agreed on.',
  'tls.handshake.remedy': 'Check the address and its port: what answers there may not speak TLS.',
  'tls.invalid': 'The certificate is not as it must be.',
  'tls.invalid.remedy': 'Tell the people who run the provider, or those who run the network.',
} as const satisfies TlsMessages
