import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { LoginError } from '../core/login-error'
import { because, quote, type Reason } from '../shared/reason'
import { takeOverSwitch } from './launch-command'

/** How the app is started: written beside the command by the set-up, so whoever may change it may change the command. */
export interface Launcher {
  readonly program: string
  readonly args: readonly string[]
}

export interface LaunchOptions {
  readonly launcher: Launcher
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Absent on Windows. */
  readonly uid?: number | undefined
  /** Milliseconds until the app must answer. */
  readonly limit?: number
  /** It takes the place of one that has no display. */
  readonly takesOver?: boolean
  /** Is told before a start without Chromium's sandbox that the launcher says nothing of. */
  readonly sandboxIsOff?: () => void
  /** Whether it answers. @param limit milliseconds for that */
  isUp(limit: number): Promise<boolean>
}

const startLimit = 20_000
const lookEvery = 25

/** A program that is not named in full lies beside the file, in a package that may be moved. @throws {LoginError} `app_not_started` */
export function readLauncher(path: string): Launcher {
  try {
    const { program, args } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Launcher>
    if (typeof program === 'string' && Array.isArray(args)) return { program: resolve(dirname(path), program), args }
  } catch {
    // As with one that holds something else.
  }
  throw new LoginError('app_not_started', because('reason.says_not_how', { path }))
}

/**
 * Starts the app without a window, and waits until it answers. Where others start it at the same time, one of them stays
 * and the rest end by themselves.
 *
 * @throws {LoginError} `app_not_started`
 */
export async function launchApp(options: LaunchOptions): Promise<void> {
  const { launcher, env, platform, limit = startLimit, takesOver = false, isUp, sandboxIsOff } = options
  const { program, args } = launcher
  const noSandbox = needsNoSandbox(options)
  if (noSandbox) sandboxIsOff?.()
  const switches = [
    ...(hasDisplay(env, platform) ? [] : ['--ozone-platform=headless']),
    ...(noSandbox ? ['--no-sandbox'] : []),
  ]
  const how = takesOver ? ['--background', takeOverSwitch] : ['--background']
  const child = spawn(program, [...switches, ...args, ...how], {
    detached: true,
    stdio: 'ignore',
    cwd: homedir(),
    env: appEnvironment(env),
  })
  let failure: Reason | undefined
  child.once('error', ({ code }: NodeJS.ErrnoException) => {
    failure = quote(program, String(code))
  })
  child.once('exit', (code, signal) => {
    if (code !== 0)
      failure =
        code === null ? because('reason.signal', { signal: String(signal) }) : because('reason.exit_code', { code })
  })
  child.unref()
  const end = Date.now() + limit
  while (!(await answers(isUp, end - Date.now()))) {
    if (failure !== undefined) throw new LoginError('app_not_started', failure)
    if (Date.now() >= end)
      throw new LoginError('app_not_started', because('reason.no_answer_within', { seconds: limit / 1_000 }))
    await delay(lookEvery)
  }
}

/** One that gives way to another start may end while it is asked, and one that hangs gives no answer. */
async function answers(isUp: LaunchOptions['isUp'], left: number): Promise<boolean> {
  try {
    return await isUp(Math.max(1, left))
  } catch (error) {
    if (error instanceof LoginError && (error.code === 'app_died' || error.code === 'app_timeout')) return false
    throw error
  }
}

/** Whether a window could be shown. */
export function hasDisplay(env: LaunchOptions['env'], platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** Chromium refuses to start as root with its sandbox. What set-up has written for a checkout says so already. */
const needsNoSandbox = ({ launcher, platform, uid }: LaunchOptions): boolean =>
  platform === 'linux' && uid === 0 && !launcher.args.includes('--no-sandbox')

/** Without what would turn Electron into a plain Node, or change the Node in it. */
function appEnvironment(env: LaunchOptions['env']): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...kept } = env
  const home = kept['POSTERN_HOME']
  return home ? { ...kept, POSTERN_HOME: resolve(home) } : kept
}
