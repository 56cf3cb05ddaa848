import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from './app'

/** Listens to what the app sends to its provider. Gives the bodies of its requests. */
export async function tapWire({ electron }: App): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ session }) => {
    const bodies: string[] = []
    Object.assign(globalThis, { tappedBodies: bodies })
    session.fromPartition('provider', { cache: false }).webRequest.onBeforeRequest(({ uploadData = [] }, go) => {
      for (const { bytes } of uploadData) bodies.push(bytes.toString('utf8'))
      go({})
    })
  })
  return () => electron.evaluate(() => (globalThis as unknown as { tappedBodies: string[] }).tappedBodies)
}

/** Listens to everything that crosses from the main process to the window: answers of commands, and states. */
export async function tapIpc({ electron }: App): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ BrowserWindow, ipcMain }) => {
    const payloads: string[] = []
    Object.assign(globalThis, { tappedPayloads: payloads })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> })
      ._invokeHandlers
    const answer = handlers.get('postern:command')
    if (!contents || !answer) throw new Error('there is nothing to tap')
    const send = contents.send.bind(contents)
    contents.send = (channel, ...args) => {
      payloads.push(JSON.stringify(args))
      send(channel, ...args)
    }
    handlers.set('postern:command', async (...args) => {
      const result = await answer(...args)
      payloads.push(JSON.stringify(result))
      return result
    })
  })
  return () => electron.evaluate(() => (globalThis as unknown as { tappedPayloads: string[] }).tappedPayloads)
}

/** Collects the command lines of every process that can be seen, many times a second. */
export function watchCommandLines(): { stop(): string[] } {
  const seen = new Set<string>()
  const look = () => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        seen.add(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
      } catch {
        // It has ended meanwhile.
      }
    }
  }
  const timer = setInterval(look, 15)
  return {
    stop: () => {
      clearInterval(timer)
      look()
      return [...seen]
    },
  }
}

/** The content of every file below a folder, by its path. */
export function readFolder(folder: string): Record<string, string> {
  const contents: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) contents[path] = readFileSync(path, 'latin1')
  }
  return contents
}
