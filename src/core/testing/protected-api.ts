import type { Fetch } from '../ports'
import { ProofChecker, ProofError } from './dpop-proof'
import type { ScriptedProvider } from './scripted-provider'
import { base64url } from './signing-key'

/** An API that takes the access tokens of a scripted provider, and holds its callers to RFC 6750 and RFC 9449 §7. */
export class ProtectedApi {
  readonly origin = 'https://api.example.com'
  /** Requests, as they arrived. */
  readonly received: Request[] = []
  /** Answers in place of the API, once the token and the proof are good. */
  answer: (request: Request) => Response = () => Response.json({ notes: [] })
  /** Every proof must carry the newest of its nonces. */
  requiresNonce = false
  /** As it writes the scheme in its challenges. */
  scheme = 'DPoP'
  readonly #tenant: ScriptedProvider
  readonly #proofs = new ProofChecker()
  #nonce = 'api-nonce-0'

  constructor(tenant: ScriptedProvider) {
    this.#tenant = tenant
  }

  readonly fetch: Fetch = async (input, init) => {
    const { signal, ...rest } = init ?? {}
    signal?.throwIfAborted()
    const request = new Request(input, rest)
    if (new URL(request.url).origin !== this.origin)
      throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
    this.received.push(request.clone())
    return (await this.#refuse(request)) ?? this.answer(request)
  }

  async #refuse(request: Request): Promise<Response | undefined> {
    const [scheme, token = ''] = (request.headers.get('authorization') ?? '').split(' ')
    const known = this.#tenant.introspect(token)
    if (!known) return this.#challenge('invalid_token')
    try {
      const proof = await this.#proofs.check(request, token)
      if (known.thumbprint !== proof?.thumbprint || scheme !== (proof ? 'DPoP' : 'Bearer'))
        return this.#challenge('invalid_token')
      if (proof && this.requiresNonce && proof.nonce !== this.#nonce) return this.#challenge('use_dpop_nonce')
    } catch (error) {
      if (error instanceof ProofError) return this.#challenge('invalid_dpop_proof')
      throw error
    }
    return undefined
  }

  /** With a nonce that is new each time: only the newest is good. */
  #challenge(error: string): Response {
    this.#nonce = `api-nonce-${base64url(crypto.getRandomValues(new Uint8Array(9)))}`
    const headers = { 'WWW-Authenticate': `${this.scheme} error="${error}"`, 'DPoP-Nonce': this.#nonce }
    return new Response('no', { status: 401, headers })
  }
}
