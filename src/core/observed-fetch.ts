import type { FailureCode } from '../shared/failures'
import { quote } from '../shared/reason'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { Clock, Fetch } from './ports'
import { tlsProblem } from './tls-failure'
import { recordProof, recordTokens } from './token-record'

/** Milliseconds that one request to a provider may take. */
export const requestLimit = 20_000

/** Bytes that one answer may have: more than any metadata or key set needs, and little for this computer. */
export const answerLimit = 1_048_576

export interface ObservedFetch {
  readonly fetch: Fetch
  /** Milliseconds that the provider's clock is ahead of ours, by the `Date` header of its last answer. */
  clockOffset(): number | undefined
  /** Waits between two requests. @throws the reason of `signal` */
  pause(milliseconds: number): Promise<void>
}

/**
 * A `fetch` that has limits of time and size, can be cancelled, records every request without its values, and names its failures.
 *
 * @param mostBytes that an answer may have
 * @throws {LoginError} (its fetch) `network_unreachable`, `network_timeout`, `tls_failed`, `provider_answer_too_large`, or the reason of `signal`
 */
export function observeFetch(
  fetch: Fetch,
  clock: Clock,
  journal: Journal,
  signal?: AbortSignal,
  mostBytes = answerLimit,
): ObservedFetch {
  let offset: number | undefined

  const observed: Fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    const started = clock.now()
    const address = url.origin + url.pathname
    const limit = new AbortController()
    const callOff = clock.after(requestLimit, () => limit.abort(new LoginError('network_timeout', quote(url.host))))
    recordProof(init, journal)
    const signals = [limit.signal, signal, init?.signal].filter((each) => each !== undefined && each !== null)
    try {
      const response = await whole(
        await fetch(input, { ...init, signal: AbortSignal.any(signals) }),
        url.host,
        mostBytes,
      )
      const date = Date.parse(response.headers.get('date') ?? '')
      if (Number.isFinite(date)) offset = date - clock.now()
      journal.step(
        'request',
        'postern',
        'provider',
        { method: init?.method ?? 'GET', address, status: response.status },
        clock.now() - started,
      )
      await recordTokens(init, response, journal)
      return response
    } catch (error) {
      const failure = signal?.aborted
        ? signal.reason
        : limit.signal.aborted
          ? limit.signal.reason
          : error instanceof LoginError
            ? error
            : networkFailure(error, url.host)
      journal.step(
        'request',
        'postern',
        'provider',
        { method: init?.method ?? 'GET', address, failed: failure instanceof LoginError ? failure.code : 'aborted' },
        clock.now() - started,
      )
      throw failure
    } finally {
      callOff()
    }
  }
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => {
        callOff()
        reject(signal?.reason)
      }
      const callOff = clock.after(milliseconds, () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      })
      if (signal?.aborted) stop()
      else signal?.addEventListener('abort', stop, { once: true })
    })
  return { fetch: observed, clockOffset: () => offset, pause }
}

/** Reads the body within the same limits, so that one which stalls, breaks off or never ends is named as well. */
async function whole(response: Response, host: string, mostBytes: number): Promise<Response> {
  if (response.body === null) return response
  const { status, statusText, headers } = response
  return new Response(await readAll(response.body, host, mostBytes), { status, statusText, headers })
}

async function readAll(
  body: ReadableStream<Uint8Array>,
  host: string,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength
    if (size > mostBytes) {
      reader.cancel().catch(() => {})
      throw new LoginError('provider_answer_too_large', quote(host))
    }
    parts.push(read.value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.byteLength
  }
  return all
}

const tlsCodes = /CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME/

/** Node puts the system's code on the cause, Chromium `net::ERR_…` into the message. */
export function networkFailure(error: unknown, host: string): LoginError {
  const reason = systemCode(error)
  const timedOut = error instanceof Error && error.name === 'TimeoutError'
  const code: FailureCode =
    timedOut || /TIMED?_?OUT/.test(reason)
      ? 'network_timeout'
      : tlsCodes.test(reason)
        ? 'tls_failed'
        : 'network_unreachable'
  const detail = reason === '' ? quote(host) : quote(host, reason)
  return new LoginError(code, detail, code === 'tls_failed' ? { tls: tlsProblem(reason) } : {})
}

function systemCode(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code
    if (typeof code === 'string') return code
    const chromium = /net::(ERR_\w+)/.exec(at.message)?.[1]
    if (chromium) return chromium
  }
  return ''
}
