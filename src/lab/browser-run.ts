import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cleanEnvironment, type Environment } from '../node/browser-environment'
import { type BrowserProfile, makeBrowserProfile } from './browser-profile'
import type { InstalledBrowser } from './browsers'

/** A browser in a folder of its own, which the lab starts and ends. */
export interface BrowserRun {
  /** Starts it, and waits until it has asked for a page. @returns false where it never did */
  warmUp(signal: AbortSignal): Promise<boolean>
  /** Opens an address: in the browser that runs, or in one that it starts. @throws when it cannot be started */
  open(url: string): Promise<void>
  /** Ends it and takes the folder away. */
  end(): Promise<void>
}

interface Options {
  readonly scheme: string
  readonly origin: string
  readonly isRoot: boolean
  readonly env: Environment
  /** Milliseconds that a browser may take to its first page. */
  readonly patience: number
}

export async function createBrowserRun(browser: InstalledBrowser, options: Options): Promise<BrowserRun> {
  const profile = await makeBrowserProfile(browser, options)
  const children: ChildProcess[] = []
  const open = async (url: string) => {
    children.push(await start(browser, profile, url, options.env))
  }
  return {
    open,
    warmUp: (signal) => warmUp(open, options.patience, signal),
    async end() {
      await Promise.all(children.map(endGroup))
      await profile.remove()
    },
  }
}

/** In a group of its own, so that all that it starts ends with it. */
async function start({ program }: InstalledBrowser, profile: BrowserProfile, url: string, env: Environment) {
  const child = spawn(program, [...profile.args, url], {
    detached: process.platform !== 'win32',
    stdio: 'ignore',
    cwd: '/',
    env: cleanEnvironment(env),
  })
  await once(child, 'spawn')
  child.on('error', () => {})
  return child
}

async function warmUp(open: (url: string) => Promise<void>, patience: number, signal: AbortSignal): Promise<boolean> {
  const server = createServer((_request, response) => response.end('<!doctype html><title>Postern</title>'))
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  try {
    const asked = once(server, 'request', { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
    await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await asked
    return true
  } catch (error) {
    if ((error as Error).name === 'AbortError') return false
    throw error
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  const killer = setTimeout(() => signalGroup(child, 'SIGKILL'), 3_000)
  await ended
  clearTimeout(killer)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // it has ended
  }
}
