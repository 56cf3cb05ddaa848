import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TemporaryFolder {
  readonly path: string
  remove(): void
}

const prefix = 'postern-desktop-'

/** A private folder that goes at the latest with this process; what processes that were killed left behind goes now. */
export function temporaryFolder(): TemporaryFolder {
  removeLeftovers()
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const remove = () => {
    removeLeftover(path)
    process.off('exit', remove)
  }
  process.once('exit', remove)
  return { path, remove }
}

export function makePrivate(...folders: string[]): void {
  for (const folder of folders) mkdirSync(folder, { recursive: true, mode: 0o700 })
}

function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : 0
    if (owner > 0 && !isRunning(owner)) removeLeftover(join(tmpdir(), name))
  }
}

/**
 * What still runs there is ended first, for it may write: a keyring that was stopped by SIGSTOP outlives its owner, and
 * Chromium's helpers a browser that was killed. Their arguments name the folder.
 */
function removeLeftover(path: string) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && argumentsOf(name).includes(path))
  for (const pid of pids) kill(Number(pid))
  rmSync(path, { recursive: true, force: true, maxRetries: 10 })
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has just ended by itself
  }
}

function argumentsOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
