/**
 * Logs in again and again, once with bare requests that check nothing and once with Postern's core, in turn.
 * Runs in Node and, with the network stack of the app, in Electron. Prints one line of JSON.
 */
import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Journal } from '../src/core/journal'
import { LoginAttempts } from '../src/core/login-attempts'
import { createMemoryStore } from '../src/core/memory-store'
import type { BrowserOpener, Fetch, World } from '../src/core/ports'
import { parseProfile } from '../src/core/profile'
import { Providers } from '../src/core/provider'
import { createLoopbackReceivers } from '../src/node/loopback-receiver'
import { renderResultPage } from '../src/node/result-page'
import { ScriptedPerson } from '../src/practice/scripted-person'
import { en } from '../src/shared/text/en'
import { createText } from '../src/shared/text/text'

const [who = 'both', issuer = '', count = '1'] = process.argv.slice(-3)
const clientId = 'postern-practice'
const scope = 'openid profile email offline_access'
const person = new ScriptedPerson()

/** A browser in this process, which begins at the authorization URL: what opens a real one is not measured. */
async function browse(authorizationUrl: string): Promise<void> {
  await fetch(await person.approve(authorizationUrl), { redirect: 'manual' })
}

/** The floor: PKCE, a socket, the browser, the code, the token request. */
async function bareLogin(request: Fetch): Promise<void> {
  const random = () => randomBytes(32).toString('base64url')
  const verifier = random()
  let arrive: (redirect: URL) => void = () => {}
  const arrived = new Promise<URL>((resolve) => {
    arrive = resolve
  })
  const server = createServer((incoming, answer) => {
    answer.end('done')
    arrive(new URL(incoming.url ?? '', 'http://127.0.0.1'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const redirectUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state: random(),
    nonce: random(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  void browse(`${issuer}authorize?${parameters}`)
  const code = (await arrived).searchParams.get('code') ?? ''
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  })
  const answer = await request(`${issuer}oauth/token`, { method: 'POST', body })
  const tokens = (await answer.json()) as { id_token?: string }
  if (!tokens.id_token) throw new Error('no tokens')
  server.closeAllConnections()
  server.close()
}

/** The same with everything checked, up to a session in a store (in memory: a keychain has its own price). */
function createPosternLogin(request: Fetch): () => Promise<void> {
  const text = createText(en, 'en')
  const browser: BrowserOpener = {
    open: async () => {
      const [attempt] = attempts.views()
      if (attempt) void browse(attempts.get(attempt.id).link)
    },
  }
  const clock: World['clock'] = {
    now: Date.now,
    after: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds)
      return () => clearTimeout(timer)
    },
  }
  const memory = createMemoryStore()
  const world: World = {
    fetch: request,
    clock,
    browser,
    openReceiver: createLoopbackReceivers({ renderPage: (page) => renderResultPage(page, text) }).open,
    stores: { keychain: memory, memory },
    pendingIndex: { read: async () => ({ value: [] }), write: async () => {} },
    journal: new Journal(() => {}, Date.now),
    text,
    random: Math.random,
  }
  const parsed = parseProfile({ kind: 'oidc', issuer, clientId, scope }, 'bench')
  if (!('profile' in parsed)) throw new Error('the profile was refused')
  let ended = () => {}
  const changed = () => {
    const [attempt] = attempts.views()
    if (attempt && ['signed_in', 'failed', 'cancelled'].includes(attempt.stage)) ended()
  }
  const attempts = new LoginAttempts(world, new Providers(clock), async () => {}, changed)
  return async () => {
    const done = new Promise<void>((resolve) => {
      ended = resolve
    })
    const { attempt } = attempts.start(parsed.profile, 'memory')
    await done
    const { stage, failure } = attempt.view()
    if (stage !== 'signed_in') throw new Error(`${stage}: ${failure?.code} ${failure?.detail}`)
    attempts.dismiss(attempt.id)
  }
}

async function timed(login: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await login()
  return performance.now() - started
}

async function main(request: Fetch): Promise<void> {
  const bare = () => bareLogin(request)
  const postern = createPosternLogin(request)
  const times: { bare: number[]; postern: number[] } = { bare: [], postern: [] }
  for (let i = 0; i < Number(count); i += 1) {
    if (who !== 'postern') times.bare.push(await timed(bare))
    if (who !== 'bare') times.postern.push(await timed(postern))
  }
  process.stdout.write(`${JSON.stringify(times)}\n`)
}

/** Electron is not ready before its main module has been run to the end, so nothing may be awaited at the top. */
async function start(): Promise<void> {
  if (!process.versions['electron']) {
    await main(fetch)
    process.exit()
  }
  const { app } = await import('electron')
  const { exitApp } = await import('../src/main/app-exit')
  const { createNetwork } = await import('../src/main/network')
  await app.whenReady()
  await main(createNetwork(() => undefined).fetch)
  exitApp(app)
}

start().catch((error) => {
  process.stderr.write(`${error}\n`)
  process.exit(1)
})
