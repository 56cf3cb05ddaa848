import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type PracticeOptions, type PracticeSettings, parsePracticeOptions, practiceClientId } from './options'
import { protocolText } from './protocol-text'
import { createPracticeProvider, type ErrorReport } from './provider'

export interface RunningPracticeProvider extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/`, with the slash, as Auth0 writes its issuers. */
  readonly issuer: string
  readonly clientId: string
  readonly port: number
  readonly options: PracticeSettings
  /** From now on its pages speak this language (BCP 47). */
  speak(locale: string): void
  close(): Promise<void>
}

/**
 * Starts a practice provider on the loopback address.
 *
 * Everything it knows is its own and in memory: another one in the same process shares nothing with it.
 *
 * @throws {PracticeOptionsError} for options that cannot be used
 * @throws {NodeJS.ErrnoException} `EADDRINUSE`, `EACCES` for a port that cannot be had
 */
export async function startPracticeProvider(
  options: PracticeOptions = {},
  report?: ErrorReport,
): Promise<RunningPracticeProvider> {
  const settings = parsePracticeOptions(options)
  let answer: RequestListener = (_request, response) => refuse(response, 503, protocolText.starting)
  // The issuer holds the port, and so the port is taken before there is a provider.
  const server = createServer((request, response) => answer(request, response))
  const port = await listen(server, settings)
  const authority = `${settings.host}:${port}`
  const issuer = `http://${authority}/`
  const close = () => stop(server)
  let { locale } = settings
  const speak = (next: string) => {
    locale = next
  }
  try {
    const handle = (await createPracticeProvider(issuer, settings, () => locale, report)).callback()
    // A page elsewhere whose name resolves to this address (DNS rebinding) sends its own name.
    answer = (request, response) =>
      request.headers.host === authority
        ? void handle(request, response)
        : refuse(response, 421, protocolText.misdirected)
  } catch (error) {
    await close()
    throw error
  }
  return { issuer, clientId: practiceClientId, port, options: settings, speak, close, [Symbol.asyncDispose]: close }
}

function listen(server: Server, { host, port }: PracticeSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end(message)
}
