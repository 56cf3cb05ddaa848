import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose'
import { base64url } from './signing-key'

export class ProofError extends Error {
  override readonly name = 'ProofError'
}

/**
 * Checks DPoP proofs as a strict provider does.
 *
 * @see RFC 9449 §4.3
 */
export class ProofChecker {
  readonly #seen = new Set<string>()

  /** @returns the thumbprint of the key and the nonce of the proof */
  async check(
    request: Request,
    accessToken?: string,
  ): Promise<{ readonly thumbprint: string; readonly nonce: unknown } | undefined> {
    const proof = request.headers.get('dpop')
    if (proof === null) return undefined
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] })
    const { origin, pathname } = new URL(request.url)
    if (payload['htm'] !== request.method) throw new ProofError('htm')
    if (payload['htu'] !== origin + pathname) throw new ProofError('htu')
    if (payload.jti === undefined || this.#seen.has(payload.jti)) throw new ProofError('jti')
    this.#seen.add(payload.jti)
    if (payload['ath'] !== (accessToken === undefined ? undefined : await hash(accessToken)))
      throw new ProofError('ath')
    return { thumbprint: await calculateJwkThumbprint(protectedHeader.jwk ?? {}), nonce: payload['nonce'] }
  }
}

const hash = async (text: string) =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
