import { member } from '../shared/reason'
import { LoginError } from './login-error'
import { isLoopback } from './profile'
import type { AskedToken } from './token-target'

/** A call of an API, and what its token is asked for with. */
export interface ApiRequest extends AskedToken {
  /** https, or http on this computer. */
  readonly url: string
  /** `GET` where absent. */
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** An `ApiRequest` that may be sent. */
export interface ApiCall {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
}

/** Those are ours to set, or would speak for somebody else. */
const ours = ['authorization', 'dpop', 'host', 'cookie']

/** A method that `fetch` refuses, or a token: RFC 9110 §9.1. */
const isMethod = (method: string) =>
  /^[!#$%&'*+.^_`|~\w-]{1,32}$/.test(method) && !/^(?:connect|trace|track)$/i.test(method)

/** @throws {LoginError} `invalid_arguments`, which names what does not fit */
export function parseApiRequest({ url: address, method: named = 'GET', headers, body }: ApiRequest): ApiCall {
  const wrong = (what: string) => new LoginError('invalid_arguments', member(what))
  if (!URL.canParse(address)) throw wrong('url')
  const url = new URL(address)
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
  if (!safe || url.username !== '' || url.password !== '') throw wrong('url')
  url.hash = ''
  if (!isMethod(named)) throw wrong('method')
  const method = /^(?:delete|get|head|options|patch|post|put)$/i.test(named) ? named.toUpperCase() : named
  if (body !== undefined && /^(?:GET|HEAD)$/.test(method)) throw wrong('body')
  for (const name of Object.keys(headers ?? {})) if (ours.includes(name.trim().toLowerCase())) throw wrong(name)
  return {
    url,
    method,
    headers: parseHeaders(headers),
    body: body instanceof Uint8Array ? new Uint8Array(body) : body,
  }
}

function parseHeaders(headers: ApiRequest['headers']): Headers {
  try {
    return new Headers(headers)
  } catch {
    throw new LoginError('invalid_arguments', member('headers'))
  }
}
