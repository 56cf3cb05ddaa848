import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where the app of this environment keeps its files. */
export function homeOfEnvironment(): string {
  const home = process.env['POSTERN_HOME']
  if (!home) throw new Error('POSTERN_HOME is not set')
  return home
}

/** Ends the app that runs, if one does, and waits until it is gone. */
export async function endApp(): Promise<void> {
  const pid = appProcess()
  if (pid === undefined) return
  process.kill(pid, 'SIGTERM')
  while (appProcess() === pid) await sleep(20)
}

/** By Chromium’s lock of the folder, a link whose target ends with the process. */
function appProcess(): number | undefined {
  try {
    const pid = Number(readlinkSync(join(homeOfEnvironment(), 'SingletonLock')).split('-').at(-1))
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}
