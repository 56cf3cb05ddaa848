/** What a request says before anything in it is believed. */
export interface RequestHead {
  readonly method: string
  /** The request target as it stands in the request line. */
  readonly target: string
  /** Names and values in turn, as received. */
  readonly rawHeaders: readonly string[]
}

/** A redirect URI taken apart: the exact `Host` header and the exact path. */
export interface LoopbackAddress {
  readonly host: string
  readonly path: string
  /** The answer may come as a form, for it was asked for so (`response_mode=form_post`). */
  readonly form?: boolean
  /** Addresses that send the browser on to the provider. */
  readonly starts?: { has(path: string): boolean }
}

export type RefusalReason =
  | 'host_missing'
  | 'host_repeated'
  | 'host_unknown'
  | 'target_malformed'
  | 'path_unknown'
  | 'method_refused'
  | 'body_refused'
  | 'query_refused'
  | 'type_refused'
  | 'length_missing'
  | 'body_too_large'
  | 'body_too_slow'
  | 'body_malformed'
  | 'expectation_refused'
  | 'request_malformed'
  | 'https_attempted'
  | 'headers_too_large'
  | 'headers_too_slow'
  | 'request_pipelined'

export type Verdict<A extends LoopbackAddress = LoopbackAddress> =
  | { readonly kind: 'redirect'; readonly to: A }
  /** A redirect whose parameters are in a body, still to be read. */
  | { readonly kind: 'form'; readonly to: A; readonly length: number }
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'start'; readonly at: A; readonly path: string }
  | { readonly kind: 'favicon' }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: RefusalReason; readonly allow?: string }

/** What a socket serves: every name it goes by, the redirect URIs that wait, and the result pages. */
export interface Served<A extends LoopbackAddress> {
  readonly hosts: ReadonlySet<string>
  readonly addresses: Iterable<A>
  /** Bytes that a form may have. */
  readonly bodyBytes: number
  hasPage(path: string): boolean
}

const refused = (status: number, reason: RefusalReason) => ({ kind: 'refused', status, reason }) as const

/**
 * Says what a request is, comparing text with text: nothing is decoded or normalised first, so there is nothing to trick.
 *
 * `Host` comes first, so that a page of another site that made its name point here (DNS rebinding) learns nothing.
 *
 * A form is taken at the exact path alone, without a query: nothing can be said in both places.
 *
 * @see RFC 9110 §7.2, §15.5.20; RFC 8252 §8.3; OAuth 2.0 Form Post Response Mode §2
 */
export function judgeRequest<A extends LoopbackAddress>(head: RequestHead, served: Served<A>): Verdict<A> {
  const hosts = headerValues(head, 'host')
  const [host] = hosts
  if (host === undefined) return refused(400, 'host_missing')
  if (hosts.length > 1) return refused(400, 'host_repeated')
  if (!served.hosts.has(host)) return refused(421, 'host_unknown')

  if (!/^\/[!-"$-~]*$/.test(head.target)) return refused(400, 'target_malformed')
  const path = head.target.split('?', 1)[0] ?? ''
  const isHere = (one: A) => one.host === host && one.path === path
  const address = find(served.addresses, isHere)
  const forms = find(served.addresses, (one) => isHere(one) && one.form === true)
  const isPage = served.hasPage(head.target)
  const start = find(served.addresses, (one) => one.host === host && one.starts?.has(head.target) === true)
  const isFavicon = head.target === '/favicon.ico'
  if (!address && !isPage && !start && !isFavicon) return refused(404, 'path_unknown')

  if (head.method === 'POST' && forms) return judgeForm(head, forms, served.bodyBytes)
  if (head.method !== 'GET') return { ...refused(405, 'method_refused'), ...(forms ? { allow: 'GET, POST' } : {}) }
  if (hasBody(head)) return refused(413, 'body_refused')
  if (address) return { kind: 'redirect', to: address }
  if (start) return { kind: 'start', at: start, path }
  return isPage ? { kind: 'page', path } : { kind: 'favicon' }
}

/** A browser always says how long its form is, so no other body is begun to be read. */
function judgeForm<A extends LoopbackAddress>(head: RequestHead, to: A, bodyBytes: number): Verdict<A> {
  if (head.target !== to.path) return refused(400, 'query_refused')
  const types = headerValues(head, 'content-type')
  if (types.length !== 1 || !formType.test(types[0] ?? '') || headerValues(head, 'content-encoding').length > 0)
    return refused(415, 'type_refused')
  const [length, ...more] = headerValues(head, 'content-length')
  if (length === undefined || more.length > 0 || headerValues(head, 'transfer-encoding').length > 0)
    return refused(411, 'length_missing')
  if (!/^\d{1,15}$/.test(length)) return refused(400, 'request_malformed')
  return Number(length) > bodyBytes ? refused(413, 'body_too_large') : { kind: 'form', to, length: Number(length) }
}

const formType = /^application\/x-www-form-urlencoded *(?:; *charset="?utf-8"? *)?$/i

/** RFC 9112 §6: a body is announced by one of two headers. */
function hasBody(head: RequestHead): boolean {
  return (
    headerValues(head, 'transfer-encoding').length > 0 || headerValues(head, 'content-length').some((n) => n !== '0')
  )
}

export function headerValues({ rawHeaders }: RequestHead, name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name)
}

function find<T>(items: Iterable<T>, matches: (item: T) => boolean): T | undefined {
  for (const item of items) if (matches(item)) return item
  return undefined
}
