import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** Fresh RS256 signing keys: nothing signed by an earlier run, or by another provider, is ever valid here. */
export async function signingKeys(): Promise<{ keys: JWK[] }> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { keys: [{ ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), use: 'sig', alg: 'RS256' }] }
}

/** The public half, as published at `/.well-known/jwks.json`. */
export const publicKeys = ({ keys }: { keys: JWK[] }) => ({
  keys: keys.map(({ kty, n, e, kid, use, alg }) => ({ kty, n, e, kid, use, alg }) as JWK),
})
