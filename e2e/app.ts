import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { CommandResults } from '../src/shared/command-results'
import type { CommandParameters } from '../src/shared/commands'
import type { WindowApi, WindowCommandName } from '../src/shared/window-api'
import type { Session } from './desktop'
import { appFolder } from './environment'

/** The built app, running. */
export interface App {
  readonly electron: ElectronApplication
  readonly window: Page
  close(): Promise<void>
}

/** Starts the built app in a session. Its files lie in the session's home, so a second start finds them again. */
export async function startApp(session: Session, env: Readonly<Record<string, string>> = {}): Promise<App> {
  const isRoot = process.getuid?.() === 0
  // Found by ELECTRON_OVERRIDE_DIST_PATH. With a path given here, Playwright would not hold the app back until it listens.
  const electron = await _electron.launch({
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', appFolder],
    env: { ...session.env, POSTERN_HOME: homeOf(session), ...env },
  })
  // Playwright does not give it any more when it has ended.
  const program = electron.process()
  const window = await electron.firstWindow()
  await window.getByRole('heading', { level: 1 }).waitFor()
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= closeInOrder(electron, program)
    return closing
  }
  return { electron, window, close }
}

/** Quits the app. Throws when it had to be ended, or crashed, at its end or before. One that a test has killed is left. */
async function closeInOrder(electron: ElectronApplication, program: ChildProcess): Promise<void> {
  if (program.signalCode === 'SIGKILL') return
  if (program.exitCode === null && program.signalCode === null) {
    const ended = once(program, 'exit')
    await electron.close()
    await ended
  }
  if (program.exitCode !== 0) throw new Error(`the app ended with ${program.signalCode ?? program.exitCode}`)
}

/** Where the app keeps its files. */
export const homeOf = (session: Session): string => `${session.home}/postern`

/** Sends a command from the window's page, as its views do. Throws when it fails. */
export async function call<N extends WindowCommandName>(
  { window: page }: Pick<App, 'window'>,
  name: N,
  parameters: CommandParameters<N>,
): Promise<CommandResults[N]> {
  const result = await page.evaluate(
    ({ name, parameters }) =>
      (window as unknown as { postern: WindowApi }).postern.call(name as WindowCommandName, parameters as never),
    { name, parameters: parameters as unknown },
  )
  if (!result.ok) throw new Error(result.error.code)
  return result.value as CommandResults[N]
}
