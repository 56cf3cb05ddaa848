import { type ChildProcess, type SpawnOptions, spawn as spawnProcess } from 'node:child_process'
import { LoginError } from '../core/login-error'
import type { BrowserOpener } from '../core/ports'
import { allOf, because, type Message, quote } from '../shared/reason'
import { type Command, parseBrowserVariable, UnreadableWords } from './browser-command'
import { cleanEnvironment, type Environment } from './browser-environment'

export interface BrowserOpenerOptions {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  /** The system's own way, on macOS and Windows: Electron's `shell.openExternal`. */
  readonly openExternal: (url: string) => Promise<void>
  readonly spawn?: (program: string, args: readonly string[], options: SpawnOptions) => ChildProcess
  /** Milliseconds after which a program that still runs is taken to be a browser, or to have found one. */
  readonly grace?: number
}

/** Longer addresses are cut by `ShellExecute`. */
const windowsLimit = 2_081

/**
 * Opens addresses in the person's browser: `$BROWSER` or `xdg-open` on Linux, the system's own call elsewhere.
 *
 * Electron's call is not used on Linux, for it claims success whatever happens there. A program that ends soon and badly
 * has failed; `open` settles after its end or after the grace, so nothing should wait for it.
 */
export function createBrowserOpener(options: BrowserOpenerOptions): BrowserOpener {
  const { platform, openExternal } = options
  return {
    async open(address, command) {
      const url = webAddress(address)
      if (command !== undefined) return openByProgram(url, { ...options, env: { ...options.env, BROWSER: command } })
      if (platform === 'win32' && url.length > windowsLimit) {
        throw new LoginError('browser_failed', because('reason.windows_limit', { length: url.length }))
      }
      if (platform === 'linux') return openByProgram(url, options)
      try {
        await openExternal(url)
      } catch (error) {
        throw new LoginError('browser_failed', quote(String((error as Error).message).replaceAll(url, '…')))
      }
    },
  }
}

/** Anything but a web address could start a program of another kind. */
function webAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new LoginError('browser_failed', because('reason.web_alone'))
  }
  return url.href
}

async function openByProgram(url: string, options: BrowserOpenerOptions): Promise<void> {
  const failures: Message[] = []
  for (const command of commandsFor(url, options.env)) {
    const failure = await run(command, options)
    if (failure === undefined) return
    failures.push(failure)
  }
  throw new LoginError('browser_failed', allOf(failures))
}

function commandsFor(url: string, env: Environment): Command[] {
  const chosen = env['BROWSER'] ?? ''
  try {
    const commands = parseBrowserVariable(chosen, url)
    return commands.length > 0 ? commands : [['xdg-open', url]]
  } catch (error) {
    throw new LoginError('browser_failed', error instanceof UnreadableWords ? error.why : undefined, { cause: error })
  }
}

/** Starts a program. Gives what went wrong; `undefined` when nothing is known to have gone wrong. */
function run([program, ...args]: Command, options: BrowserOpenerOptions): Promise<Message | undefined> {
  const { env, spawn = spawnProcess, grace = 2_000 } = options
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', cwd: '/', env: cleanEnvironment(env) })
    const timer = setTimeout(() => resolve(undefined), grace)
    const end = (failure?: Message) => {
      clearTimeout(timer)
      resolve(failure)
    }
    // Not the error itself: it holds the arguments, and so the address.
    child.once('error', ({ code }: NodeJS.ErrnoException) => end(startFailure(program, code)))
    child.once('exit', (status, signal) => end(status === 0 ? undefined : exitFailure(program, status, signal)))
    child.unref()
  })
}

function startFailure(program: string, code?: string): Message {
  if (code === 'ENOENT') return because('reason.not_installed', { program })
  if (code === 'EACCES') return because('reason.not_startable', { program })
  return code === undefined
    ? because('reason.not_started', { program })
    : because('reason.not_started_for', { program, code })
}

/** The exit codes of xdg-open(1) and of shells. */
const exitReasons = {
  2: 'reason.not_found',
  3: 'reason.no_browser',
  4: 'reason.browser_not_started',
  127: 'reason.needs_program',
} as const

function exitFailure(program: string, status: number | null, signal: string | null): Message {
  if (status === null) return because('reason.program_signal', { program, signal: String(signal) })
  const known: Readonly<Record<number, (typeof exitReasons)[keyof typeof exitReasons]>> = exitReasons
  return because(known[status] ?? 'reason.program_code', { program, code: status })
}
