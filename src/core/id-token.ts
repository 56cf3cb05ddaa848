import { type CompactVerifyResult, compactVerify, errors } from 'jose'
import type { IDToken } from 'openid-client'
import { because, type Message, member, quote, type Reason } from '../shared/reason'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { ProviderKeys } from './provider'

/** Signatures that are believed. Neither `none` nor a shared secret: a native app has none. */
export const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** What the library leaves open of an ID token (protocol.md §5). */
export interface IdTokenChecks {
  readonly keys: ProviderKeys
  readonly accessToken: string
  /** `org_…` or a name, when the request asked for one. */
  readonly organization: string | undefined
  /** On refresh: the subject that signed in. */
  readonly subject?: string
}

/**
 * Checks signature, `at_hash`, subject and organization of an ID token whose other claims the library has checked.
 *
 * @throws {LoginError} `id_token_algorithm_refused`, `id_token_signature_invalid`, `keys_unavailable`,
 * `id_token_at_hash_mismatch`, `id_token_subject_mismatch`, `organization_mismatch`
 * @see OpenID Connect Core §3.1.3.7, §3.1.3.8, §12.2
 */
export async function checkIdToken(
  token: string,
  claims: IDToken,
  checks: IdTokenChecks,
  journal: Journal,
): Promise<void> {
  const verify = async (
    name: string,
    source: string,
    check: () => Promise<Reason | undefined> | Reason | undefined,
  ) => {
    try {
      const skipped = await check()
      journal.check(name, skipped === undefined ? 'pass' : 'skipped', source, skipped)
    } catch (error) {
      journal.check(
        name,
        'fail',
        source,
        error instanceof LoginError ? (error.detail ?? member(error.code)) : undefined,
      )
      throw error
    }
  }

  let algorithm = ''
  await verify('id_token_signature', 'OpenID Connect Core §3.1.3.7', async () => {
    algorithm = (await verifySignature(token, checks.keys)).protectedHeader.alg
    return undefined
  })
  await verify('at_hash', 'OpenID Connect Core §3.1.3.8', () =>
    checkAccessTokenHash(claims, checks.accessToken, algorithm),
  )
  await verify('same_subject', 'OpenID Connect Core §12.2', () => {
    if (checks.subject === undefined) return because('reason.login_not_refresh')
    if (claims.sub !== checks.subject) throw new LoginError('id_token_subject_mismatch')
    return undefined
  })
  await verify('organization', 'Auth0 Organizations', () => checkOrganization(claims, checks.organization))
}

/** A signature that fails asks for the keys once more: they may have changed, under the same name or under none. */
async function verifySignature(token: string, keys: ProviderKeys): Promise<CompactVerifyResult> {
  try {
    return await tryKeys(token, keys).catch(async (error: unknown) => {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error
      await keys.reload()
      return tryKeys(token, keys)
    })
  } catch (error) {
    throw signatureFailure(error)
  }
}

/** Tries every fitting key where the token names none. */
async function tryKeys(token: string, keys: ProviderKeys): Promise<CompactVerifyResult> {
  try {
    return await compactVerify(token, keys, { algorithms })
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
    for await (const key of error) {
      try {
        return await compactVerify(token, key, { algorithms })
      } catch (failed) {
        if (!(failed instanceof errors.JWSSignatureVerificationFailed)) throw failed
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

function signatureFailure(error: unknown): LoginError {
  if (error instanceof LoginError) return error
  if (error instanceof errors.JOSEAlgNotAllowed) return new LoginError('id_token_algorithm_refused')
  if (error instanceof errors.JWKSNoMatchingKey)
    return new LoginError('id_token_signature_invalid', because('reason.no_key_fits'))
  if (error instanceof errors.JWSSignatureVerificationFailed) return new LoginError('id_token_signature_invalid')
  if (error instanceof errors.JWSInvalid) return new LoginError('id_token_malformed')
  if (error instanceof errors.JOSENotSupported) return new LoginError('id_token_algorithm_refused')
  return new LoginError('keys_unavailable', error instanceof errors.JOSEError ? quote(error.code) : undefined)
}

/** @returns why it was skipped */
async function checkAccessTokenHash(
  claims: IDToken,
  accessToken: string,
  algorithm: string,
): Promise<Message | undefined> {
  if (claims['at_hash'] === undefined) return because('reason.no_at_hash')
  const hash = algorithm.startsWith('Ed') ? 'SHA-512' : `SHA-${algorithm.slice(2)}`
  const digest = new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(accessToken)))
  const half = digest.subarray(0, digest.length / 2)
  const encoded = btoa(String.fromCharCode(...half))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  if (claims['at_hash'] !== encoded) throw new LoginError('id_token_at_hash_mismatch')
  return undefined
}

/** @returns why it was skipped. An id is compared exactly, a name without regard to case (Auth0). */
function checkOrganization(claims: IDToken, asked: string | undefined): Message | undefined {
  const { org_id: id, org_name: name } = claims
  if (asked === undefined) {
    const given = id ?? name
    return given === undefined
      ? because('reason.no_organization_asked')
      : because('reason.organization_given', { organization: String(given).slice(0, 100) })
  }
  const same = asked.startsWith('org_')
    ? id === asked
    : typeof name === 'string' && name.toLowerCase() === asked.toLowerCase()
  if (same) return undefined
  const given = name ?? id
  const why = given === undefined ? because('reason.no_organization_given') : quote(String(given).slice(0, 100))
  throw new LoginError('organization_mismatch', why)
}
