import type { Clock, Fetch } from '../ports'
import { exampleIssuer } from './example-profile'

/** What becomes of one request. `lost`: the provider does its work, and the answer never arrives. */
export type Weather =
  | { readonly kind: 'fair' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'captive'; readonly status: 200 | 302 | 511 }
  | { readonly kind: 'down'; readonly status: 500 | 502 | 503 | 504 }
  | { readonly kind: 'busy'; readonly retryAfter: number; readonly as: 'seconds' | 'date' }
  | { readonly kind: 'lost' }

const lifetime = 3_600

/**
 * One session at a provider that rotates refresh tokens, by a fake clock and without cryptography, so that a day of it
 * takes no time.
 *
 * @see RFC 9700 §4.14.2
 */
export class RotatingProvider {
  weather: Weather = { kind: 'fair' }
  /** Why it ended the session. */
  ended: 'revoked' | 'reused' | undefined
  /** Requests for tokens that arrived here. */
  asked = 0
  /** What no client may do, and one did. */
  readonly wrongs: string[] = []
  /** Refresh tokens that were answered, and so are never to be sent again. */
  readonly answered = new Set<string>()
  /** Nobody may ask earlier. */
  notBefore = 0
  readonly #clock: Clock
  readonly #leeway: boolean
  #rotations = 0

  /** @param leeway takes the token before the newest too, until the newest is used */
  constructor(clock: Clock, leeway: boolean) {
    this.#clock = clock
    this.#leeway = leeway
  }

  readonly fetch: Fetch = async (_input, init) => {
    const { weather } = this
    const date = new Date(this.#clock.now()).toUTCString()
    const isToken = init?.method === 'POST'
    if (weather.kind === 'offline') throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
    if (weather.kind === 'silent') return unanswered(init?.signal)
    if (weather.kind === 'captive')
      return new Response(weather.status === 302 ? null : '<h1>Pay</h1>', { status: weather.status })
    if (!isToken && weather.kind !== 'down') return Response.json(metadata, { headers: { date } })
    const token = isToken ? (new URLSearchParams(String(init?.body)).get('refresh_token') ?? '') : ''
    if (isToken) this.#receive(token)
    if (weather.kind === 'down')
      return new Response('<h1>Down</h1>', { status: weather.status, headers: { date, 'content-type': 'text/html' } })
    if (weather.kind === 'busy') {
      this.notBefore = this.#clock.now() + weather.retryAfter * 1_000
      const retryAfter =
        weather.as === 'seconds'
          ? String(weather.retryAfter)
          : new Date(Date.parse(date) + weather.retryAfter * 1_000).toUTCString()
      return Response.json(
        { error: 'too_many_requests' },
        { status: 429, headers: { date, 'retry-after': retryAfter } },
      )
    }
    const answer = this.#rotate(token)
    if (weather.kind === 'lost') return unanswered(init?.signal)
    if (answer.ok) this.answered.add(token)
    answer.headers.set('date', date)
    return answer
  }

  #receive(token: string): void {
    this.asked += 1
    if (this.#clock.now() < this.notBefore) this.wrongs.push('asked before Retry-After')
    if (this.answered.has(token)) this.wrongs.push(`sent ${token} again`)
  }

  #rotate(token: string): Response {
    const age = this.#rotations - Number(token.slice('rt-'.length))
    if (age > (this.#leeway ? 1 : 0)) this.ended ??= 'reused'
    if (this.ended) return Response.json({ error: 'invalid_grant' }, { status: 403 })
    // Whoever comes with the one before the newest gets the newest once more.
    if (age === 0) this.#rotations += 1
    return Response.json({
      access_token: `at-${this.#rotations}`,
      token_type: 'Bearer',
      expires_in: lifetime,
      refresh_token: `rt-${this.#rotations}`,
    })
  }
}

const metadata = {
  issuer: exampleIssuer,
  authorization_endpoint: `${exampleIssuer}authorize`,
  token_endpoint: `${exampleIssuer}oauth/token`,
  jwks_uri: `${exampleIssuer}jwks`,
}

const unanswered = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))
