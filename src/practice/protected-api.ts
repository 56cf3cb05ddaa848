import { createHash, randomBytes } from 'node:crypto'
import { calculateJwkThumbprint, createLocalJWKSet, EmbeddedJWK, type JWK, type JWTPayload, jwtVerify } from 'jose'
import type { Context, Middleware } from './oidc-provider'
import type { PracticeSettings } from './options'

/** Seconds by which the time of a proof may differ. */
const proofAge = 60

/** Why a call is refused: RFC 6750 §3.1, RFC 9449 §7.1. */
type Refusal = 'invalid_token' | 'invalid_dpop_proof' | 'use_dpop_nonce'

/**
 * `/api/me`: an API of the tenant, for all of its audiences. It answers with what the access token says.
 *
 * @see RFC 9068 §4, RFC 9449 §7.1, §9
 */
export function protectedApi(issuer: string, settings: PracticeSettings, jwks: { keys: JWK[] }): Middleware {
  const keys = createLocalJWKSet(jwks)
  const seen = new Set<unknown>()
  const nonce = randomBytes(16).toString('base64url')

  async function refusalOf(ctx: Context, token: string, claims: JWTPayload): Promise<Refusal | undefined> {
    const bound = (claims['cnf'] as { jkt?: string } | undefined)?.jkt
    const scheme = ctx.get('authorization').split(' ')[0]?.toLowerCase()
    if (scheme !== (bound === undefined ? 'bearer' : 'dpop')) return 'invalid_token'
    if (bound === undefined) return undefined
    const url = new URL(ctx.path, issuer).href
    const proof = await verifiedProof(ctx.get('dpop'), { method: ctx.method, url, token, bound })
    if (!proof || seen.has(proof.jti)) return 'invalid_dpop_proof'
    seen.add(proof.jti)
    return settings.dpopNonceRequired && proof['nonce'] !== nonce ? 'use_dpop_nonce' : undefined
  }

  return async (ctx, next) => {
    if (ctx.path !== '/api/me') return next()
    const token = ctx.get('authorization').split(' ')[1] ?? ''
    const expected = { issuer, audience: [...settings.audiences], typ: 'at+jwt' }
    const verified = await jwtVerify(token, keys, expected).catch(() => undefined)
    const refusal = verified ? await refusalOf(ctx, token, verified.payload) : 'invalid_token'
    if (refusal !== undefined) return refuse(ctx, refusal, nonce)
    const { sub, aud, scope } = verified?.payload ?? {}
    ctx.body = { sub, aud, scope }
  }
}

interface Expected {
  readonly method: string
  readonly url: string
  readonly token: string
  readonly bound: string
}

/** @returns the claims of a proof that is in order, its nonce aside. @see RFC 9449 §4.3 */
async function verifiedProof(proof: string, { method, url, token, bound }: Expected): Promise<JWTPayload | undefined> {
  const verified = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] }).catch(
    () => undefined,
  )
  if (!verified) return undefined
  const { payload, protectedHeader } = verified
  const { htm, htu, ath, jti, iat = 0 } = payload as JWTPayload & Record<'htm' | 'htu' | 'ath', unknown>
  const recent = Math.abs(Date.now() / 1_000 - iat) <= proofAge
  const hash = createHash('sha256').update(token).digest('base64url')
  const thumbprint = await calculateJwkThumbprint(protectedHeader.jwk ?? {})
  const inOrder = htm === method && htu === url && ath === hash && jti !== undefined && recent && thumbprint === bound
  return inOrder ? payload : undefined
}

function refuse(ctx: Context, error: Refusal, nonce: string): void {
  ctx.status = 401
  ctx.set('WWW-Authenticate', `DPoP error="${error}", algs="ES256"`)
  if (error === 'use_dpop_nonce') ctx.set('DPoP-Nonce', nonce)
  ctx.body = { error }
}
