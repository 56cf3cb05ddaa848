import { expect, test } from 'vitest'
import { tlsProblems } from '../shared/tls-problem'
import { toFailure } from './failure'
import { networkFailure } from './observed-fetch'
import { text } from './testing/fake-world'

const chromium = (code: string) => new Error(`net::${code}`)
const node = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error('tls'), { code }) })

test.each([
  ['expired', chromium('ERR_CERT_DATE_INVALID')],
  ['expired', node('CERT_HAS_EXPIRED')],
  ['expired', node('CERT_NOT_YET_VALID')],
  ['wrong_host', chromium('ERR_CERT_COMMON_NAME_INVALID')],
  ['wrong_host', node('ERR_TLS_CERT_ALTNAME_INVALID')],
  ['unknown_issuer', chromium('ERR_CERT_AUTHORITY_INVALID')],
  ['unknown_issuer', node('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
  ['unknown_issuer', node('UNABLE_TO_GET_ISSUER_CERT_LOCALLY')],
  ['unknown_issuer', node('SELF_SIGNED_CERT_IN_CHAIN')],
  ['self_signed', node('DEPTH_ZERO_SELF_SIGNED_CERT')],
  ['revoked', chromium('ERR_CERT_REVOKED')],
  ['revoked', node('CERT_REVOKED')],
  ['weak', chromium('ERR_CERT_WEAK_SIGNATURE_ALGORITHM')],
  ['weak', chromium('ERR_SSL_OBSOLETE_VERSION')],
  ['weak', node('ERR_SSL_EE_KEY_TOO_SMALL')],
  ['client_certificate', chromium('ERR_SSL_CLIENT_AUTH_CERT_NEEDED')],
  ['client_certificate', node('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')],
  ['handshake', chromium('ERR_SSL_PROTOCOL_ERROR')],
  ['handshake', chromium('ERR_SSL_VERSION_OR_CIPHER_MISMATCH')],
  ['handshake', node('EPROTO')],
  ['handshake', node('ERR_SSL_WRONG_VERSION_NUMBER')],
  ['invalid', chromium('ERR_CERT_INVALID')],
] as const)('tls_failed says %s of %s', (problem, error) => {
  expect(networkFailure(error, 'id.example.com')).toMatchObject({ code: 'tls_failed', tls: problem })
})

test.each(tlsProblems)('%s is told in words, with the code of the system and a remedy of its own', (problem) => {
  const error = networkFailure(chromium('ERR_CERT_INVALID'), 'id.example.com')
  const failure = toFailure(Object.assign(error, { tls: problem }), text)
  expect(failure.detail).toBe(`${text(`tls.${problem}`)} (id.example.com: ERR_CERT_INVALID)`)
  expect(failure.remedy).toBe(text(`tls.${problem}.remedy`))
})

test('an authority that nobody knows: the remedy names the CA file', () => {
  const { remedy } = toFailure(networkFailure(chromium('ERR_CERT_AUTHORITY_INVALID'), 'id.example.com'), text)
  expect(remedy).toContain('CA file')
})
