import * as client from 'openid-client'
import type { ApiCall } from './api-request'
import type { ObservedFetch } from './observed-fetch'
import { isLoopback } from './profile'
import { fromLibrary } from './provider-error'

/** Bytes that an API's answer may have. */
export const apiAnswerLimit = 10 * 1_048_576

const mostRedirects = 5

/** What an API answered, whatever its status. */
export interface ApiAnswer {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

interface Sent {
  readonly response: Response
  /** The API said that the token is not good any more (RFC 6750 §3.1). */
  readonly tokenRefused: boolean
}

/**
 * Calls an API with an access token, and with a proof where there is a key. An origin that wants a nonce is asked once more.
 *
 * The token goes to no other origin: a redirect there is the answer. One within the origin is followed five times, where
 * nothing is sent.
 *
 * @throws {LoginError} `network_*`, `tls_failed`, `provider_answer_too_large`, the reason of the caller's signal
 * @see RFC 6750 §2.1, RFC 9449 §7, §9
 */
export async function callApi(
  call: ApiCall,
  accessToken: string,
  dpop: client.DPoPHandle | undefined,
  { fetch }: ObservedFetch,
): Promise<Sent> {
  const config = new client.Configuration({ issuer: call.url.origin }, 'api', {}, client.None())
  config[client.customFetch] = fetch as client.CustomFetch
  if (isLoopback(call.url)) client.allowInsecureRequests(config)
  let sent = await send(config, call, call.url, accessToken, dpop)
  let url = call.url
  for (let redirects = 0; redirects < mostRedirects; redirects++) {
    const next = redirectWithin(url, call.method, sent.response)
    if (next === undefined) break
    url = next
    sent = await send(config, call, url, accessToken, dpop)
  }
  return sent
}

async function send(
  config: client.Configuration,
  { method, body, headers }: ApiCall,
  url: URL,
  accessToken: string,
  dpop: client.DPoPHandle | undefined,
): Promise<Sent> {
  try {
    const proof = dpop ? { DPoP: dpop } : {}
    const response = await client.fetchProtectedResource(config, accessToken, url, method, body, headers, proof)
    return { response, tokenRefused: false }
  } catch (error) {
    if (!(error instanceof client.WWWAuthenticateChallengeError)) throw await fromLibrary(error, [accessToken])
    const { response, cause } = error
    const tokenRefused = response.status === 401 && cause.some(({ parameters }) => parameters.error === 'invalid_token')
    return { response, tokenRefused }
  }
}

function redirectWithin(url: URL, method: string, { status, headers }: Response): URL | undefined {
  const location = headers.get('location')
  if (location === null || ![301, 302, 303, 307, 308].includes(status)) return undefined
  if (!['GET', 'HEAD'].includes(method) || !URL.canParse(location, url.href)) return undefined
  const next = new URL(location, url)
  return next.origin === url.origin ? next : undefined
}

export async function answerOf({ response }: Sent): Promise<ApiAnswer> {
  const { status, headers } = response
  return { status, headers: Object.fromEntries(headers), body: new Uint8Array(await response.arrayBuffer()) }
}
