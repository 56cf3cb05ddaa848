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
    await session.stop()
    await manager.stop()
    await display.stop()
  }
}
