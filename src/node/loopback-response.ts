import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { resultPagePolicy } from './result-page'

/** Sent with every answer, also with those to requests that could not be read. */
const guards = {
  'Content-Security-Policy': resultPagePolicy,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The connection ends with the answer, so that none stays open when the receiver closes. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  const body = Buffer.from(html)
  response.writeHead(status, {
    ...guards,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    Connection: 'close',
  })
  response.end(body)
}

/** Sends the browser on, to another page here (on the same connection) or to the provider. */
export function sendSeeOther(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...guards, Location: location, 'Content-Length': 0 })
  response.end()
}

/** An answer of one line, for what no person looks at. */
export function sendStatus(response: ServerResponse, status: number, allow?: string): void {
  const { headers, body } = short(status, allow)
  response.writeHead(status, headers)
  response.end(status === 204 ? undefined : body)
}

/** The same where there is no response object, because the request could not be read. */
export function sendRawStatus(socket: Duplex, status: number): void {
  const { headers, body } = short(status)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
}

function short(status: number, allow = 'GET') {
  const body = `${status} ${STATUS_CODES[status]}\n`
  return {
    body,
    headers: {
      ...guards,
      ...(status === 204 ? {} : { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length }),
      ...(status === 405 ? { Allow: allow } : {}),
      Connection: 'close',
    },
  }
}
