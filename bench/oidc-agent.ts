import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Provider } from '../e2e/provider'
import { tokensFor } from '../src/practice/bare-client'

const run = promisify(execFile)
const account = 'bench'

/** An oidc-agent with an account at the practice provider. */
export interface OidcAgent {
  /** What `oidc-token` finds it by. */
  readonly env: NodeJS.ProcessEnv
  /** What prints a cached token, and what prints one that was just refreshed. */
  readonly cached: readonly string[]
  readonly refreshing: readonly string[]
  stop(): Promise<void>
}

/** Starts one, as a person would have it. `undefined` where Debian's `oidc-agent-cli` is not installed. */
export async function startOidcAgent(provider: Provider, folder: string): Promise<OidcAgent | undefined> {
  if (spawnSync('oidc-agent', ['--version']).error) return undefined
  const home = join(folder, 'agent')
  mkdirSync(join(home, '.oidc-agent'), { recursive: true })
  const { body } = await tokensFor(provider)
  const front = await startFront(provider)
  const started = (await run('oidc-agent', [], { env: { ...process.env, HOME: home } })).stdout
  const of = (name: string) => new RegExp(`${name}=([^;]+);`).exec(started)?.[1] ?? ''
  const env = { ...process.env, HOME: home, OIDC_SOCK: of('OIDC_SOCK'), TOKEN: body.refresh_token, PASSWORD: 'bench' }
  await delay(500) // it does not say when it listens
  const client = ['--issuer', front.issuer, '--client-id', provider.clientId, '--client-secret=', '-m']
  const scope = ['--scope', 'openid offline_access', '--redirect-uri', 'http://localhost:17823']
  const silent = ['--rt-env=TOKEN', '--pw-env=PASSWORD', '--confirm-default', '--prompt=none']
  await run('oidc-gen', [account, ...client, ...scope, ...silent], { env })
  return {
    env: { OIDC_SOCK: env.OIDC_SOCK },
    cached: [account],
    refreshing: ['--force-new', account],
    stop: async () => {
      process.kill(Number(of('OIDCD_PID')))
      await front.stop()
    },
  }
}

/**
 * The provider as oidc-agent takes it: that sends an empty password of the client, which oidc-provider refuses of a public
 * client. Nothing else is changed, so that both have the same work done.
 */
async function startFront({ issuer }: Provider): Promise<{ readonly issuer: string; stop(): Promise<void> }> {
  const answer = async (request: IncomingMessage, own: string): Promise<string> => {
    if (request.method !== 'POST') {
      const metadata = await (await fetch(new URL('.well-known/openid-configuration', issuer))).json()
      return JSON.stringify({ ...(metadata as object), issuer: own, token_endpoint: `${own}token` })
    }
    const body = new URLSearchParams(await text(request))
    body.set('client_id', 'postern-practice')
    body.delete('client_secret')
    return (await fetch(new URL('oauth/token', issuer), { method: 'POST', body })).text()
  }
  const server = createServer((request, response) => {
    const own = `http://${request.headers.host}/`
    response.setHeader('content-type', 'application/json')
    void answer(request, own).then(
      (body) => response.end(body),
      () => response.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
