import { createRemoteJWKSet, type JWKSCacheInput, customFetch as joseFetch, jwksCache } from 'jose'
import * as client from 'openid-client'
import type { Profile } from '../shared/profile'
import { because } from '../shared/reason'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { type ObservedFetch, requestLimit } from './observed-fetch'
import type { Clock, Fetch } from './ports'
import { isLoopback } from './profile'
import { fromLibrary, providerWords } from './provider-error'

/** Seconds by which clocks may differ (protocol.md §4). */
export const clockTolerance = 60

/** Milliseconds for which metadata is not asked for again. */
const metadataAge = 10 * 60_000

/** One provider as one client of it, for the time of one attempt or refresh. */
export interface Provider {
  readonly config: client.Configuration
  readonly metadata: client.ServerMetadata
  /** The keys for ID-token signatures: fetched at first use, and again at once for an unknown `kid`. */
  readonly keys: ProviderKeys
}

export type ProviderKeys = ReturnType<typeof createRemoteJWKSet>

/** Finds providers by their issuer, and remembers their metadata for ten minutes. */
export class Providers {
  readonly #clock: Clock
  readonly #found = new Map<string, { readonly metadata: client.ServerMetadata; readonly at: number }>()
  readonly #keys = new Map<string, JWKSCacheInput>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * @throws {LoginError} `discovery_failed`, `issuer_mismatch`, `provider_unsupported`, `network_*`, `tls_failed`
   * @see OpenID Connect Discovery §4.3, RFC 8414 §3.3
   */
  async find(
    profile: Pick<Profile, 'issuer' | 'clientId'>,
    { fetch }: ObservedFetch,
    journal: Journal,
  ): Promise<Provider> {
    const metadata = await this.#metadata(profile, fetch, journal)
    const config = new client.Configuration(
      metadata,
      profile.clientId,
      { [client.clockTolerance]: clockTolerance },
      client.None(),
    )
    config[client.customFetch] = fetch as client.CustomFetch
    if (isLoopback(new URL(profile.issuer))) client.allowInsecureRequests(config)
    return { config, metadata, keys: this.#keysOf(metadata, fetch) }
  }

  async #metadata(
    profile: Pick<Profile, 'issuer' | 'clientId'>,
    fetch: Fetch,
    journal: Journal,
  ): Promise<client.ServerMetadata> {
    const known = this.#found.get(profile.issuer)
    if (known && this.#clock.now() - known.at < metadataAge) {
      journal.check('issuer', 'pass', 'OpenID Connect Discovery §4.3', because('reason.remembered'))
      return known.metadata
    }
    const issuer = new URL(profile.issuer)
    const insecure = isLoopback(issuer) ? { execute: [client.allowInsecureRequests] } : {}
    try {
      const found = await client.discovery(issuer, profile.clientId, undefined, client.None(), {
        ...insecure,
        [client.customFetch]: fetch as client.CustomFetch,
      })
      const metadata = found.serverMetadata()
      requireIssuer(metadata, issuer)
      requireEndpoints(metadata, isLoopback(issuer))
      journal.check('issuer', 'pass', 'OpenID Connect Discovery §4.3')
      this.#found.set(profile.issuer, { metadata, at: this.#clock.now() })
      return metadata
    } catch (error) {
      const failure = await discoveryFailure(error)
      if (failure.code === 'issuer_mismatch')
        journal.check('issuer', 'fail', 'OpenID Connect Discovery §4.3', failure.detail)
      throw failure
    }
  }

  /** Each use has its own fetch, so that it is observed and can be cancelled; what was fetched is shared. */
  #keysOf({ jwks_uri: uri = '' }: client.ServerMetadata, fetch: Fetch): ProviderKeys {
    const known = this.#keys.get(uri) ?? {}
    this.#keys.set(uri, known)
    return createRemoteJWKSet(new URL(uri), {
      cooldownDuration: 0,
      timeoutDuration: requestLimit,
      [joseFetch]: (url: string, init: RequestInit) => fetch(url, init),
      [jwksCache]: known,
    })
  }
}

/** The library lets some hosts state another issuer (Entra ID, B2C): whoever signs in there would not be who we asked. */
function requireIssuer(metadata: client.ServerMetadata, issuer: URL): void {
  if (new URL(metadata.issuer).href !== issuer.href) throw issuerMismatch(metadata.issuer, issuer.href)
}

const issuerMismatch = (stated: unknown, expected: unknown) =>
  new LoginError(
    'issuer_mismatch',
    because('reason.instead', { got: providerWords(String(stated)).slice(0, 200), wanted: String(expected) }),
  )

const needed = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const
const optional = [
  'userinfo_endpoint',
  'revocation_endpoint',
  'end_session_endpoint',
  'pushed_authorization_request_endpoint',
  'device_authorization_endpoint',
] as const

/** No plain http in the metadata of an https issuer, and nothing missing that a login needs. */
function requireEndpoints(metadata: client.ServerMetadata, loopback: boolean): void {
  for (const name of [...needed, ...optional.filter((each) => metadata[each] !== undefined)]) {
    const value = metadata[name]
    if (value === undefined || !URL.canParse(value))
      throw new LoginError('provider_unsupported', because('reason.metadata_lacks', { name }))
    const url = new URL(value)
    if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:' && isLoopback(url))) {
      throw new LoginError('provider_unsupported', because('reason.not_https', { name }))
    }
  }
}

/** Failures that mean the same at discovery as anywhere else. */
const sameAnywhere = /^(network_|tls_|provider_|attempt_)|^(server_error|temporarily_unavailable|issuer_mismatch)$/

async function discoveryFailure(error: unknown): Promise<LoginError> {
  if (error instanceof client.ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') {
    const { expected, body } = (error.cause ?? {}) as { expected?: unknown; body?: { issuer?: unknown } }
    return issuerMismatch(body?.issuer, expected)
  }
  const failure = await fromLibrary(error)
  const captive = failure.code === 'network_captive'
  if (sameAnywhere.test(failure.code) && !captive) return failure
  // Of an address that was just typed, a page says that it is a wrong one. Whoever knows better finds the cause.
  return new LoginError('discovery_failed', failure.detail, captive ? { cause: failure } : {})
}
