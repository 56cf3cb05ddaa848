import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { homeOf } from './app'
import { makeDefaultBrowser } from './browser'
import { endApp } from './command'
import { type Session, startDisplay, startSession } from './desktop'
import { chromiumPath } from './environment'
import { startWindowManager } from './window-manager'

/** Runs `work` on a display, a window manager, a bus, a keyring and a home that nothing else uses; this process is in it. */
export async function onOwnDesktop(work: (session: Session) => Promise<number>): Promise<number> {
  const display = await startDisplay()
  const manager = startWindowManager(display.display)
  const session = await startSession({ keyring: 'unlocked', display: display.display })
  for (const name of ['WAYLAND_DISPLAY', 'BROWSER']) delete process.env[name]
  Object.assign(process.env, session.env, { POSTERN_HOME: homeOf(session) })
  makeDefaultBrowser(session, [chromiumPath])
  try {
    return await work(session)
  } finally {
    await endApp(session)
    await endStarts(session)
    await session.stop()
    await manager.stop()
    await display.stop()
  }
}

/** A link that was on its way when the app was ended starts another one, which would write into a home that is taken away. */
async function endStarts(session: Session): Promise<void> {
  const deadline = performance.now() + 5_000
  for (let pids = startsOf(session); pids.length > 0; pids = startsOf(session)) {
    for (const pid of pids) end(pid, performance.now() < deadline ? 'SIGTERM' : 'SIGKILL')
    await sleep(50)
  }
}

/**
 * What runs with the session's home of Postern, but this process. Chromium writes over the environment of some of its
 * processes, and has the folder on their command lines.
 */
function startsOf(session: Session): number[] {
  const home = homeOf(session)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== `${process.pid}`)
    .filter((pid) => `${read(pid, 'environ')}${read(pid, 'cmdline')}`.includes(home))
    .map(Number)
}

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // it has ended by itself
  }
}
