import { once } from 'node:events'
import { connect } from 'node:net'
import { LoginError } from '../core/login-error'
import { isLoopback } from '../core/profile'
import type { Environment } from '../node/browser-environment'
import { findPortHolder } from '../node/port-holder'
import type { RunProgram } from '../node/run-program'
import type { Finding, RedirectInspection } from '../shared/lab'
import { codeOf } from './checks/loopback'
import { findAssociation, noTool } from './desktop-association'
import { probeLoopback, probeScheme, type RedirectProbe } from './redirect-probe'

interface Computer {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  readonly run: RunProgram
  isThere(path: string): Promise<boolean>
  /** What Launch Services of macOS say of a link. @throws when no app opens it */
  appFor(url: string): Promise<{ readonly name: string; readonly path: string }>
}

/** Milliseconds for a connection on this computer. */
const patience = 2_000

/**
 * What the system would do with a redirect of any app: who opens its scheme, or what listens on its port.
 *
 * The system is asked, and nothing is opened. A loopback port is connected to, and nothing is sent; only with a probe is
 * one harmless link, or one request, sent.
 *
 * @throws {LoginError} `lab_redirect_invalid`
 */
export async function inspectRedirect(
  typed: string,
  computer: Computer,
  probe?: RedirectProbe,
): Promise<RedirectInspection> {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined
  if (!url) throw new LoginError('lab_redirect_invalid')
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const findings = isWeb ? [await inspectWeb(url)] : await inspectScheme(url.protocol.slice(0, -1), computer)
  if (probe) findings.push(...(await arrivalOf(url, isWeb, findings, probe)))
  return { url: `${url.protocol}${isWeb ? '//' : ''}${isWeb ? url.host : ''}${isWeb ? url.pathname : ''}`, findings }
}

/** Whether something arrives there, where it is not known already that nothing can. */
async function arrivalOf(
  url: URL,
  isWeb: boolean,
  [first]: readonly Finding[],
  probe: RedirectProbe,
): Promise<Finding[]> {
  const { signal } = new AbortController()
  // `xdg-open` shows what nobody opens in a browser.
  if (first?.level === 'problem') return []
  if (!isWeb) return [await probeScheme(url, probe, signal)]
  return first?.level === 'ok' ? [await probeLoopback(url, patience, signal)] : []
}

async function inspectWeb(url: URL): Promise<Finding> {
  if (!isLoopback(url)) return { level: 'note', what: 'lab.finding.inspect_reserved', values: { host: url.host } }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const socket = connect({ host, port: Number(port) })
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(patience) })
    const holder = (await findPortHolder(Number(port))) ?? 'unknown'
    return { level: 'ok', what: 'lab.finding.inspect_listens', values: { host, port, holder } }
  } catch (error) {
    // The time limit has no word of the system's.
    const reason = (error as Error).name === 'AbortError' ? 'ETIMEDOUT' : codeOf(error)
    const what = reason === 'ECONNREFUSED' ? 'lab.finding.inspect_closed' : 'lab.finding.inspect_silent'
    return { level: 'problem', what, values: { host, port, reason }, remedy: 'lab.remedy.their_app' }
  } finally {
    socket.destroy()
  }
}

async function inspectScheme(scheme: string, computer: Computer): Promise<Finding[]> {
  if (computer.platform === 'win32') return [await inRegistry(scheme, computer)]
  if (computer.platform === 'darwin') return [await inLaunchServices(scheme, computer)]
  const found = await findAssociation(scheme, computer)
  if (found === 'no_tool') return [noTool]
  if (!found) return [nobody(scheme)]
  const first = ownedBy(scheme, found.name, found.program ?? found.id, found.isThere)
  if (found.gio === undefined) return [first]
  const both = { scheme, name: found.id, other: found.gio }
  return [first, { level: 'note', what: 'lab.finding.inspect_disagree', values: both }]
}

async function inRegistry(scheme: string, { run, env, isThere }: Computer): Promise<Finding> {
  const { status, output } = await run('reg', ['query', `HKCR\\${scheme}\\shell\\open\\command`, '/ve'])
  const line = status === 0 ? /\sREG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(output)?.[1] : undefined
  if (line === undefined) return nobody(scheme)
  const written = /^"([^"]+)"|^(\S+)/.exec(line)?.slice(1).find(Boolean) ?? line
  const program = written.replace(/%([^%]+)%/g, (whole, name: string) => env[name] ?? whole)
  return ownedBy(scheme, program.split('\\').at(-1) ?? program, program, await isThere(program))
}

async function inLaunchServices(scheme: string, { appFor, isThere }: Computer): Promise<Finding> {
  const found = await appFor(`${scheme}:`).catch(() => undefined)
  return found?.path ? ownedBy(scheme, found.name, found.path, await isThere(found.path)) : nobody(scheme)
}

function ownedBy(scheme: string, name: string, program: string, isThere: boolean): Finding {
  const values = { scheme, name, program }
  return isThere
    ? { level: 'ok', what: 'lab.finding.inspect_owner', values }
    : { level: 'problem', what: 'lab.finding.inspect_missing', values, remedy: 'lab.remedy.their_app' }
}

const nobody = (scheme: string): Finding => ({
  level: 'problem',
  what: 'lab.finding.inspect_nobody',
  values: { scheme },
  remedy: 'lab.remedy.their_app',
})
