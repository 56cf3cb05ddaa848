import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { Journal, StepData } from './journal'
import { providerWords } from './provider-error'
import { Secret } from './secret'

/** Claims and header members that say nothing of a person. */
const impersonal: ReadonlySet<string> = new Set([
  'alg',
  'typ',
  'kid',
  'iss',
  'aud',
  'azp',
  'exp',
  'iat',
  'nbf',
  'auth_time',
  'acr',
  'amr',
  'org_id',
  'org_name',
  'at_hash',
])
/** Random values, whose fingerprint tells nobody anything but whether two are the same. */
const random: ReadonlySet<string> = new Set(['nonce', 'sid', 'jti', 's_hash', 'c_hash'])

/** In the place of what says who the person is: of a name or an e-mail address even a fingerprint can be guessed. */
const withheld = { withheld: true } as const

/** So many claims are recorded; no provider has reason to send more. */
const most = 60

/** Records the DPoP proof of a request, which shows that the tokens' key is at hand (RFC 9449 §4.2). */
export function recordProof(init: RequestInit | undefined, journal: Journal): void {
  const proof = new Headers(init?.headers).get('dpop')
  if (proof === null) return
  const { typ, alg, jwk } = decodeProtectedHeader(proof)
  const { htm, htu, iat, jti, nonce, ath } = decodeJwt(proof)
  journal.step('dpop_proof', 'postern', 'provider', {
    typ: String(typ),
    alg: String(alg),
    jwk: Secret.of('public_key', JSON.stringify(jwk)),
    htm: String(htm),
    htu: String(htu),
    iat: Number(iat),
    jti: Secret.of('jti', String(jti)),
    nonce: nonce === undefined ? undefined : Secret.of('nonce', String(nonce)),
    ath: ath === undefined ? undefined : Secret.of('ath', String(ath)),
  })
}

/**
 * Records the answer to a token request before anything judges it, so that a refused one can be understood: the members,
 * and what is in the ID token.
 */
export async function recordTokens(init: RequestInit | undefined, response: Response, journal: Journal): Promise<void> {
  if (init?.method !== 'POST' || !response.ok) return
  const answer = await membersOf(response.clone())
  if (typeof answer['access_token'] !== 'string') return
  const sent = new URLSearchParams(String(init.body ?? ''))
  const tokens = ['access_token', 'refresh_token', 'id_token'] as const
  const secrets = [
    ...['code', 'code_verifier', 'refresh_token', 'device_code'].map((name) => sent.get(name)),
    ...tokens.map((name) => answer[name]),
  ].filter((each): each is string => typeof each === 'string')
  const token = (name: (typeof tokens)[number]) => {
    const value = answer[name]
    return typeof value === 'string' ? Secret.of(name, value) : undefined
  }

  journal.step('tokens_received', 'provider', 'postern', {
    access_token: token('access_token'),
    refresh_token: token('refresh_token'),
    id_token: token('id_token'),
    token_type: plain(answer['token_type'], secrets),
    expires_in: plain(answer['expires_in'], secrets),
    scope: plain(answer['scope'], secrets),
  })
  if (typeof answer['id_token'] === 'string') recordIdToken(answer['id_token'], secrets, journal)
}

async function membersOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const answer: unknown = await response.json().catch(() => undefined)
  return typeof answer === 'object' && answer !== null ? { ...answer } : {}
}

/** One that cannot be taken apart is recorded by its fingerprint alone. */
function recordIdToken(token: string, secrets: readonly string[], journal: Journal): void {
  try {
    const [header, claims] = [decodeProtectedHeader(token), decodeJwt(token)]
    journal.step('id_token_header', 'provider', 'postern', members(header, secrets))
    journal.step('id_token_claims', 'provider', 'postern', members(claims, secrets))
  } catch {
    journal.step('id_token_unreadable', 'provider', 'postern', { id_token: Secret.of('id_token', token) })
  }
}

function members(values: object, secrets: readonly string[]): StepData {
  const shown: Record<string, StepData[string]> = {}
  for (const [name, value] of Object.entries(values).slice(0, most)) {
    const known = impersonal.has(name) ? plain(value, secrets) : undefined
    const own = random.has(name) && typeof value === 'string' ? Secret.of(name, value) : withheld
    shown[providerWords(name, secrets)] = known ?? own
  }
  return shown
}

/** A value as it is, where it is a number or a few words. */
function plain(value: unknown, secrets: readonly string[]): StepData[string] {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return providerWords(value, secrets)
  if (!Array.isArray(value)) return undefined
  const words = value.filter((each) => typeof each === 'string').slice(0, 20)
  return words.map((each) => providerWords(each, secrets))
}
