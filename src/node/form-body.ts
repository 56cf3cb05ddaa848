import type { IncomingMessage } from 'node:http'

/** What came of reading a form. `gone`: the connection ended before the form did. */
export type FormBody =
  | { readonly kind: 'form'; readonly query: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'gone' }

/**
 * Reads a form whose length was announced and found small enough; the parser holds the sender to it.
 *
 * It is kept as it came, for it has the same syntax as a query. What could not stand in a query is no form of a browser.
 *
 * @param limit milliseconds
 */
export function readForm(request: IncomingMessage, limit: number): Promise<FormBody> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const end = (body: FormBody) => {
      clearTimeout(timer)
      request.removeAllListeners('data')
      resolve(body)
    }
    const timer = setTimeout(() => end({ kind: 'slow' }), limit)
    request.on('data', (part: Buffer) => parts.push(part))
    request.once('end', () => {
      const query = Buffer.concat(parts).toString('latin1')
      end(/^[!-"$-~]*$/.test(query) ? { kind: 'form', query } : { kind: 'malformed' })
    })
    for (const event of ['error', 'close'] as const) request.once(event, () => end({ kind: 'gone' }))
  })
}
