import { Readable } from 'node:stream'
import { net } from 'electron'

/** Statuses without a body, of which a `Response` must be made with none (Fetch §2.2.3). */
const bodiless = [101, 204, 205, 304]

/**
 * One request through Chromium's network stack, whose redirect is the answer. `Session.fetch` makes an error of it, without
 * its status and its `Location`.
 */
export async function fetchUnfollowed(session: Electron.Session, given: Request): Promise<Response> {
  const { url, method, headers } = given
  const body = given.body === null ? undefined : Buffer.from(await given.arrayBuffer())
  given.signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const request = net.request({ url, method, session, redirect: 'manual', credentials: 'omit' })
    // By `given`, not by its signal alone: once a `Request` is collected as garbage, nothing aborts its signal any more.
    const abort = () => {
      reject(given.signal.reason)
      request.abort()
    }
    given.signal.addEventListener('abort', abort, { once: true })
    const release = () => given.signal.removeEventListener('abort', abort)
    headers.forEach((value, name) => {
      request.setHeader(name, value)
    })
    request.on('redirect', (status, _method, _url, received) => {
      release()
      resolve(new Response(null, { status, headers: headersOf(received) }))
      request.abort()
    })
    request.on('response', (answer) => {
      const stream = answer as unknown as Readable
      stream.once('close', release)
      const empty = bodiless.includes(answer.statusCode)
      if (empty) stream.resume()
      resolve(
        new Response(empty ? null : (Readable.toWeb(stream) as ReadableStream<Uint8Array>), {
          status: answer.statusCode,
          headers: headersOf(answer.headers),
        }),
      )
    })
    request.on('error', (error) => {
      release()
      reject(error)
    })
    request.end(body)
  })
}

function headersOf(received: Readonly<Record<string, string | string[]>>): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(received)) {
    for (const value of [values].flat()) headers.append(name, value)
  }
  return headers
}
