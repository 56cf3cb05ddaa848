import type { Journal } from '../core/journal'
import type { RefusalReason } from './loopback-request'

/** A request that was turned away. */
export interface Refusal {
  readonly status: number
  readonly reason: RefusalReason
  readonly method?: string
  readonly target?: string
  readonly host?: string
}

/** Parameters whose presence says something about the sender; other names might be a secret without a `=`. */
const knownParameters = new Set([
  ...['code', 'state', 'iss', 'error', 'error_description', 'error_uri', 'session_state', 'scope', 'response'],
  ...['access_token', 'id_token', 'refresh_token', 'token_type', 'expires_in'],
])

/** Writes refused requests into a journal: the first ones singly, the others as a number. Never a value of a query. */
export class RefusalRecord {
  readonly #journal: Journal
  readonly #limit: number
  #count = 0

  constructor(journal: Journal, limit: number) {
    this.#journal = journal
    this.#limit = limit
  }

  add({ status, reason, method, target, host }: Refusal): void {
    this.#count += 1
    if (this.#count > this.#limit) return
    this.#journal.step('request_refused', 'browser', 'postern', {
      status,
      reason,
      method,
      host: host === undefined ? undefined : plain(host, /[^\w.:[\]-]/),
      ...(target === undefined ? {} : describeTarget(target)),
    })
  }

  /** Says how many were not recorded singly, if any. */
  close(): void {
    if (this.#count <= this.#limit) return
    this.#journal.step('requests_refused', 'browser', 'postern', {
      count: this.#count,
      not_listed: this.#count - this.#limit,
    })
  }
}

function describeTarget(target: string) {
  const [path = '', query] = target.split('?', 2)
  const names = query === undefined ? [] : query.split('&').map((pair) => pair.split('=', 1)[0] ?? '')
  const known = [...new Set(names.filter((name) => knownParameters.has(name)))]
  return {
    path: plain(path, /[^\w./-]/),
    parameters: known,
    ...(names.length > known.length ? { other_parameters: names.length - known.length } : {}),
  }
}

/** The text up to the first character that has no business there, and no more than 64 of it. */
function plain(text: string, odd: RegExp): string {
  const start = (text.split(odd, 1)[0] ?? '').slice(0, 64)
  return start === text ? text : `${start}…`
}
