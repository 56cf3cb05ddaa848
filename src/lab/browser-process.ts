import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cleanEnvironment, type Environment } from '../node/browser-environment'
import type { InstalledBrowser } from './browsers'

/**
 * The command that opens an address in a browser.
 *
 * Safari takes no address, so macOS is asked to open it there. Firefox for Windows is started by a launcher, which ends at
 * once unless it is told to wait, and could then not be ended with what it started.
 *
 * @param profile the arguments of its profile
 */
export function browserCommand(
  { family, program, name }: InstalledBrowser,
  profile: readonly string[],
  url: string,
  platform: NodeJS.Platform,
): readonly [string, ...string[]] {
  if (family === 'safari') return ['open', '-a', name, url]
  const wait = family === 'firefox' && platform === 'win32' ? ['--wait-for-browser'] : []
  return [program, ...wait, ...profile, url]
}

/** Starts it in a group of its own, so that all that it starts ends with it. @throws when it cannot be started */
export async function startBrowserProcess(
  [program, ...args]: readonly [string, ...string[]],
  env: Environment,
): Promise<ChildProcess> {
  const child = spawn(program, args, {
    detached: process.platform !== 'win32',
    stdio: 'ignore',
    cwd: process.platform === 'win32' ? undefined : '/',
    env: cleanEnvironment(env),
  })
  await once(child, 'spawn')
  child.on('error', () => {})
  return child
}

/** Milliseconds that a browser may take to end in order. */
const patience = 3_000

/** Ends it with all that it has started. */
export async function endBrowserProcess(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, 'exit')
  signalTree(child, 'SIGTERM')
  const killer = setTimeout(() => signalTree(child, 'SIGKILL'), patience)
  await ended
  clearTimeout(killer)
  // What does not go when its browser has gone.
  if (process.platform !== 'win32') signalTree(child, 'SIGKILL')
}

function signalTree({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  // Windows has no groups: the tree is found by its parents, and ended without a word.
  if (process.platform === 'win32') return void execFile('taskkill', ['/PID', `${pid}`, '/T', '/F'], () => {})
  try {
    process.kill(-pid, signal)
  } catch {
    // it has ended
  }
}
