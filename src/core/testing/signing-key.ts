import { CompactSign, type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose'

export type Json = Readonly<Record<string, unknown>>
export type JwsHeader = { readonly alg: string; readonly kid?: string; readonly typ?: string }

/** How a token can be signed wrongly. */
export type WrongSignature =
  /** By a key that the provider never published. */
  | 'foreign key'
  /** By the right key, over something else. */
  | 'changed payload'
  /** `alg: none`, with no signature. */
  | 'none'
  /** `alg: HS256`, with the public key as the secret: the classic confusion. */
  | 'HS256'

export interface SigningKey {
  readonly alg: string
  readonly privateKey: CryptoKey
  /** As it stands in the JWKS. */
  readonly jwk: JWK
}

export async function generateSigningKey(alg: string, kid: string | undefined): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  return {
    alg,
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), alg, use: 'sig', ...(kid === undefined ? {} : { kid }) },
  }
}

const encoder = new TextEncoder()

export function base64url(bytes: Uint8Array | string): string {
  const text = typeof bytes === 'string' ? bytes : String.fromCharCode(...bytes)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Signs claims as an ID token. */
export async function signToken(
  key: SigningKey,
  header: JwsHeader,
  claims: Json,
  wrong?: WrongSignature,
): Promise<string> {
  const sign = (signer: CryptoKey | Uint8Array, protectedHeader: JwsHeader, payload: Json) =>
    new CompactSign(encoder.encode(JSON.stringify(payload))).setProtectedHeader(protectedHeader).sign(signer)
  switch (wrong) {
    case undefined:
      return sign(key.privateKey, header, claims)
    case 'foreign key':
      return sign((await generateKeyPair(key.alg)).privateKey, header, claims)
    case 'changed payload': {
      const [start, , end] = (await sign(key.privateKey, header, claims)).split('.')
      return `${start}.${base64url(JSON.stringify({ ...claims, changed: true }))}.${end}`
    }
    case 'none':
      return `${base64url(JSON.stringify({ ...header, alg: 'none' }))}.${base64url(JSON.stringify(claims))}.`
    case 'HS256':
      return sign(encoder.encode(JSON.stringify(key.jwk)), { ...header, alg: 'HS256' }, claims)
  }
}
