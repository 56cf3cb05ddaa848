import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SeenProcess } from '../node/process-list'

/** How the folder of a browser that this process starts is called. The owner is named, for one that died cannot tidy up. */
export const profilePrefix = (owner: number): string => `${start}${owner}-`

const start = 'postern-lab-'

/**
 * Ends the browsers and takes away the folders of runs whose process is no more: it crashed, or was killed.
 *
 * @param list what runs here; asked only where there is something to end
 */
export async function removeLeftoverProfiles(list: () => Promise<readonly SeenProcess[]>): Promise<void> {
  const names = await readdir(tmpdir())
  const left = names.filter((name) => isOrphan(name)).map((name) => join(tmpdir(), name))
  if (left.length === 0) return
  const all = await list()
  for (const folder of left) {
    for (const { pid, words } of all) if (words.some((word) => word.includes(folder))) end(pid)
    // One that is still in use, or another person's, is left for the next time.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {})
  }
}

function isOrphan(name: string): boolean {
  const owner = name.startsWith(start) ? /^(\d+)-/.exec(name.slice(start.length))?.[1] : undefined
  return owner !== undefined && !isRunning(Number(owner))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended
  }
}
