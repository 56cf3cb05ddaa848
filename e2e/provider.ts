import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { appFolder } from './environment'

/** The practice provider as a program of its own, so that it outlives a restart of the app. */
export interface Provider {
  readonly issuer: string
  readonly clientId: string
  stop(): Promise<void>
}

/** @param options as on its command line, such as `['--access-token-seconds', '2']` */
export async function startProvider(options: readonly string[] = []): Promise<Provider> {
  const child = spawn(process.execPath, [join(appFolder, 'out/main/practice-program.cjs'), '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const issuer = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the practice provider ended with code ${code}`)))
  })
  return {
    issuer,
    clientId: 'postern-practice',
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
