import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Environment } from '../node/browser-environment'
import { browserCommand, endBrowserProcess, startBrowserProcess } from './browser-process'
import { makeBrowserProfile } from './browser-profile'
import type { InstalledBrowser } from './browsers'

/** A browser in a folder of its own, which the lab starts and ends. */
export interface BrowserRun {
  /** Starts it, and waits until it has asked for a page. @returns false where it never did */
  warmUp(signal: AbortSignal): Promise<boolean>
  /** Opens an address: in the browser that runs, or in one that it starts. @throws when it cannot be started */
  open(url: string): Promise<void>
  /** Ends it and takes the folder away. Safari is the person's own, and stays. */
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
    const command = browserCommand(browser, profile.args, url, process.platform)
    children.push(await startBrowserProcess(command, options.env))
  }
  return {
    open,
    warmUp: (signal) => warmUp(open, options.patience, signal),
    async end() {
      await Promise.all(children.map(endBrowserProcess))
      await profile.remove()
    },
  }
}

async function warmUp(open: (url: string) => Promise<void>, patience: number, signal: AbortSignal): Promise<boolean> {
  const server = createServer((_request, response) => response.end('<!doctype html><title>Postern</title>'))
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  try {
    const asked = once(server, 'request', { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
    await Promise.all([asked, open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)])
    return true
  } catch (error) {
    if ((error as Error).name === 'AbortError') return false
    throw error
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
