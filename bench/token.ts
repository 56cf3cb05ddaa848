import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Provider, startProvider } from '../e2e/provider'
import { exchange, openConnection, requestText } from '../src/node/socket-exchange'
import { findSocketPlace } from '../src/node/socket-place'
import { startOidcAgent } from './oidc-agent'
import { median, printRows } from './statistics'

const root = resolve(import.meta.dirname, '..')
const command = join(root, 'bin', 'postern.cjs')
/** Callers at the same time, each on a connection of its own. */
const callers = 8
const request = requestText('POST', '/v1/getToken', { 'content-type': 'application/json' }, '{}')

/** Tools that ask at the same moment for a token that has expired. */
const crowd = 500
const shortLife = 3

/** A token for another program: the command, curl, and the socket itself, with the real app and no keychain. */
export async function benchToken(count: number): Promise<void> {
  await withApp([], async (path, env, provider) => {
    const token = run(process.execPath, [command, 'token'], env)
    benchCommand(Math.max(count, 40), token, env)
    await benchCurl(Math.max(count, 40), token, path, env)
    await benchSocket(path)
    await benchAgent(Math.max(count, 40), { path, env, provider })
    benchAsked(Math.max(count, 40), path, env)
  })
  await withApp(['--access-token-seconds', String(shortLife)], benchExpired)
}

type Measure = (socket: string, env: NodeJS.ProcessEnv, provider: Provider) => Promise<void>

/** With somebody signed in, and nothing left afterwards. */
async function withApp(providerOptions: readonly string[], measure: Measure): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'postern-bench-'))
  const { DISPLAY: _, ...rest } = process.env
  const env = { ...rest, POSTERN_HOME: join(folder, 'home'), XDG_RUNTIME_DIR: folder }
  const provider = await startProvider(providerOptions)
  try {
    signIn(provider, env)
    const { path } = findSocketPlace({ env, platform: process.platform, uid: process.getuid?.() })
    await measure(path, env, provider)
  } finally {
    await endApp(env.POSTERN_HOME)
    await provider.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

function signIn({ issuer, clientId }: { issuer: string; clientId: string }, env: NodeJS.ProcessEnv): void {
  const tsx = fileURLToPath(import.meta.resolve('tsx'))
  const person = `'${process.execPath}' --import '${tsx}' '${join(root, 'bench', 'person.ts')}'`
  const profile = ['bench', '--issuer', issuer, '--client-id', clientId, '--tools', 'allow']
  run(process.execPath, [command, 'profile', 'add', ...profile], env)
  run(process.execPath, [command, 'login', 'bench', '--memory', '--browser', person], env)
}

function benchCommand(count: number, token: string, env: NodeJS.ProcessEnv): void {
  const constant = `console.log(${JSON.stringify(token.trim())})`
  const rows = { 'node printing a constant': ['-e', constant], 'postern token': [command, 'token'] }
  printRows('A cached token, whole process', timed(count, process.execPath, rows, env), 1.2)
}

async function benchCurl(count: number, token: string, socket: string, env: NodeJS.ProcessEnv): Promise<void> {
  const constant = join(env['XDG_RUNTIME_DIR'] ?? '', 'constant.sock')
  const body = JSON.stringify({ ok: true, value: { value: token.trim() } })
  // A process of its own, as the app is.
  const script = `require('http').createServer((q,r)=>{q.resume();q.on('end',()=>r.end(${JSON.stringify(body)}))}).listen(${JSON.stringify(constant)},()=>console.log())`
  const server = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => server.stdout.once('data', resolve))
  const args = (path: string) => ['-s', '--unix-socket', path, '-d', '{}', 'http://postern/v1/getToken']
  const rows = { 'curl, a server that answers a constant': args(constant), 'curl, Postern': args(socket) }
  printRows('A cached token, through curl', timed(count, 'curl', rows, env), 1.1)
  server.kill()
}

/** What it costs to look which program asks; done where the person's word holds for one program of that name. */
function benchAsked(count: number, socket: string, env: NodeJS.ProcessEnv): void {
  const curl = realpathSync(run('which', ['curl'], env).trim())
  run(process.execPath, [command, 'tools', 'policy', 'ask'], env)
  run(process.execPath, [command, 'tools', 'allow', 'by-name'], env)
  run(process.execPath, [command, 'tools', 'allow', 'by-program', '--program', curl], env)
  const args = (client: string) => ['-sf', '-H', `x-postern-client: ${client}`, '-d', '{}', '--unix-socket', socket]
  const rows = {
    'curl, allowed by its name': [...args('by-name'), 'http://postern/v1/getToken'],
    'curl, allowed as this program': [...args('by-program'), 'http://postern/v1/getToken'],
  }
  printRows('A cached token, and the look at who asks', timed(count, 'curl', rows, env), 4)
}

/** In turn, so that whatever else the computer does meets all of them. */
function timed(
  count: number,
  program: string,
  commands: Readonly<Record<string, readonly string[]>>,
  env: NodeJS.ProcessEnv,
) {
  const rows = Object.keys(commands).map((what) => ({ what, values: [] as number[], unit: 'ms' }))
  for (let i = 0; i < count; i += 1) {
    for (const { what, values } of rows) {
      const start = performance.now()
      run(program, commands[what] ?? [], env)
      values.push(performance.now() - start)
    }
  }
  return rows
}

async function benchSocket(path: string): Promise<void> {
  await ask(path, 2_000) // the app compiles what is asked often
  const alone = await ask(path, 2_000)
  const start = performance.now()
  const together = (await Promise.all(Array.from({ length: callers }, () => ask(path, 4_000)))).flat()
  const perSecond = (together.length / (performance.now() - start)) * 1_000
  const p99 = [...together].sort((a, b) => a - b)[Math.floor(together.length * 0.99)] ?? Number.NaN
  console.log('\nA cached token, the socket itself (goals: median below 1 ms; 5,000 a second, p99 below 10 ms)')
  console.log(`  one caller, median ${median(alone).toFixed(3)} ms`)
  console.log(`  ${callers} callers: ${perSecond.toFixed(0)} a second, p99 ${p99.toFixed(2)} ms`)
}

interface AgentSetting {
  readonly path: string
  readonly env: NodeJS.ProcessEnv
  readonly provider: Provider
}

/** The same from oidc-agent, a C program with a C client; and with a refresh at the same provider each time. */
async function benchAgent(count: number, { path, env, provider }: AgentSetting): Promise<void> {
  const agent = await startOidcAgent(provider, env['XDG_RUNTIME_DIR'] ?? '')
  if (!agent) return console.log('\noidc-agent is not installed (Debian: oidc-agent-cli), so it is left out.')
  const { value } = JSON.parse(run(process.execPath, [command, 'status', '--json'], env))
  const curl = (name: string, parameters: unknown) =>
    ['curl', '-sf', '--unix-socket', path, '-d', JSON.stringify(parameters), `http://postern/v1/${name}`] as const
  try {
    const cached = {
      'oidc-token': ['oidc-token', ...agent.cached],
      'postern token': [process.execPath, command, 'token'],
      'curl, Postern': curl('getToken', {}),
    } as const
    printRows('A cached token, beside oidc-agent', await timedTogether(count, cached, { ...env, ...agent.env }))
    const refreshed = {
      'oidc-token --force-new': ['oidc-token', ...agent.refreshing],
      'curl, Postern told to refresh': curl('refreshSession', { sessionId: value.sessions[0].id }),
    } as const
    printRows('A refresh, beside oidc-agent', await timedTogether(count, refreshed, { ...env, ...agent.env }))
  } finally {
    await agent.stop()
  }
}

/** In turn, while this process answers as well. */
async function timedTogether(
  count: number,
  commands: Readonly<Record<string, readonly [string, ...string[]]>>,
  env: NodeJS.ProcessEnv,
) {
  const rows = Object.entries(commands).map(([what, line]) => ({ what, line, values: [] as number[], unit: 'ms' }))
  for (let i = 0; i < count; i += 1) {
    for (const {
      line: [program, ...args],
      values,
    } of rows) {
      const start = performance.now()
      await promisify(execFile)(program, args, { env })
      values.push(performance.now() - start)
    }
  }
  return rows
}

/** The app stands still until the token has expired, so that all of them wait for the same refresh. */
async function benchExpired(path: string, env: NodeJS.ProcessEnv): Promise<void> {
  const app = appProcess(env['POSTERN_HOME'] ?? '')
  process.kill(app, 'SIGSTOP')
  const asked = Array.from({ length: crowd }, () => askOnce(path))
  await delay(shortLife * 1_000 + 500)
  const start = performance.now()
  process.kill(app, 'SIGCONT')
  const tokens = new Set(await Promise.all(asked))
  console.log(`\nAn expired token, ${crowd} callers at the same moment (goal: one refresh, so one token)`)
  console.log(`  ${tokens.size} token, all answered after ${(performance.now() - start).toFixed(0)} ms`)
  if (tokens.size !== 1) throw new Error('more than one refresh')
}

async function askOnce(path: string): Promise<string> {
  const socket = await openConnection(path, 30_000)
  if (!socket) throw new Error('the app does not run')
  const { status, body } = await exchange(socket, request, 30_000)
  socket.destroy()
  if (status !== 200) throw new Error(`HTTP ${status}`)
  return (JSON.parse(body) as { value: { value: string } }).value.value
}

/** Asks so many times on one connection. @returns the milliseconds of each */
async function ask(path: string, times: number): Promise<number[]> {
  const socket = await openConnection(path, 30_000)
  if (!socket) throw new Error('the app does not run')
  const taken: number[] = []
  for (let i = 0; i < times; i += 1) {
    const start = performance.now()
    const { status } = await exchange(socket, request, 10_000)
    if (status !== 200) throw new Error(`HTTP ${status}`)
    taken.push(performance.now() - start)
  }
  socket.destroy()
  return taken
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ended with code ${status}: ${stderr}`)
  return stdout
}

const appProcess = (home: string) => Number(readlinkSync(join(home, 'SingletonLock')).split('-').at(-1))

/** Waits until it is gone: it writes what is not yet written. */
async function endApp(home: string): Promise<void> {
  try {
    const app = appProcess(home)
    process.kill(app)
    for (;;) {
      await delay(50)
      process.kill(app, 0)
    }
  } catch {
    // It has ended.
  }
}
