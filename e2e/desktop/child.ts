import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'

/** A program that runs in the background and dies with this process, however that ends. */
export interface Child {
  readonly pid: number
  /** Resolves with the first line that the program writes to its file descriptor 3. */
  firstLine(): Promise<string>
  /** Rejects when the program ends before it was stopped. */
  readonly ended: Promise<never>
  stop(): Promise<void>
}

const patience = 3_000

export function startChild(program: string, args: string[], env: NodeJS.ProcessEnv, input?: string): Child {
  const child = spawn(...dyingWithParent(program, args), {
    env,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    // Out of the terminal's group: Ctrl-C is for whoever started it, who still needs the display to end in order.
    detached: true,
  })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000)
  })
  child.stdin?.on('error', () => {}).end(input)

  const exit = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}: ${errors.trim()}`))
  })
  const ended = exit.then((reason) => Promise.reject(new Error(`${program} ${reason}`)))
  ended.catch(() => {})

  const terminate = () => {
    child.kill('SIGTERM')
    child.kill('SIGCONT') // a stopped program would not notice
  }
  process.once('exit', terminate)

  return {
    pid: child.pid ?? 0,
    ended,
    firstLine: () => Promise.race([readLine(child.stdio[3] as Readable), ended]),
    async stop() {
      terminate()
      const killer = setTimeout(() => child.kill('SIGKILL'), patience)
      await exit
      clearTimeout(killer)
      process.off('exit', terminate)
    },
  }
}

/** The kernel then ends the program even when this process is killed; `setpriv` turns into the program. */
function dyingWithParent(program: string, args: string[]): [string, string[]] {
  if (!existsSync('/usr/bin/setpriv')) return [program, args]
  return ['/usr/bin/setpriv', ['--pdeathsig', 'TERM', '--', program, ...args]]
}

async function readLine(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    text += chunk
    if (text.includes('\n')) break
  }
  return text.trim()
}
