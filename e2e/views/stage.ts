import type { Page } from '@playwright/test'
import type { AppState } from '../../src/shared/app-state'
import { ipcChannels } from '../../src/shared/ipc-channels'
import { type App, startApp } from '../app'
import { startSession } from '../desktop'
import { test as scene } from '../scene'
import { now } from './states'
import type { Answer, View } from './view'

/** The command's name and its parameters. */
export type Call = readonly [name: string, parameters: unknown]

/** The window of the real app, shown states that are written down instead of those that it would come to. */
export interface Stage {
  readonly window: Page
  /** Loads the window anew and brings it to the view. */
  show(view: View): Promise<void>
  /** The next state, as if something had happened. */
  push(state: AppState): Promise<void>
  /** From now on, commands are answered with this. */
  answer(answers: readonly Answer[]): Promise<void>
  /** What the window has asked for since the view was shown. */
  calls(): Promise<readonly Call[]>
}

export const test = scene.extend<object, { readonly stage: Stage }>({
  stage: [
    async ({ display }, use) => {
      const session = await startSession({ keyring: 'absent', display: display.display })
      const app = await startApp(session, { TZ: 'UTC', LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB' })
      await app.window.clock.setFixedTime(now)
      await use(await createStage(app))
      await app.close()
      await session.stop()
    },
    { scope: 'worker' },
  ],
})

async function createStage({ electron, window }: App): Promise<Stage> {
  const prompter = await electron.evaluateHandle(({ ipcMain, BrowserWindow }, channels) => {
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
    if (!contents) throw new Error('there is no window')
    const send = contents.send.bind(contents)
    // From here on, nothing that the app does by itself reaches the page.
    contents.send = () => {}
    const script = { state: {} as AppState, answers: [] as readonly Answer[], calls: [] as Call[] }
    const answer = (name: string, parameters: Readonly<Record<string, unknown>>) => {
      if (name === 'getState') return { ok: true, value: script.state }
      script.calls.push([name, parameters])
      const found = script.answers.find(
        ({ command, of = {} }) =>
          command === name && Object.entries(of).every(([key, value]) => parameters[key] === value),
      )
      if (found && 'never' in found) return new Promise(() => {})
      if (found && 'failure' in found) return { ok: false, error: found.failure }
      return { ok: true, value: found?.value ?? null }
    }
    ipcMain.removeHandler(channels.command)
    ipcMain.handle(channels.command, (_event, name, parameters) => answer(name, parameters))
    return { script, push: (state: AppState) => send(channels.state, state) }
  }, ipcChannels)

  return {
    window,
    show: async ({ state, answers = [], open }) => {
      const next = JSON.stringify({ state, answers, calls: [] })
      await prompter.evaluate(({ script }, json) => Object.assign(script, JSON.parse(json)), next)
      await window.reload()
      await window.getByRole('heading', { level: 1 }).waitFor()
      await open?.(window)
      // What the mouse is over looks otherwise.
      await window.mouse.move(0, 0)
    },
    push: (state) =>
      prompter.evaluate(({ script, push }, json) => {
        script.state = JSON.parse(json)
        push(script.state)
      }, JSON.stringify(state)),
    answer: async (answers) => {
      const next = JSON.stringify({ answers })
      await prompter.evaluate(({ script }, json) => Object.assign(script, JSON.parse(json)), next)
    },
    calls: () => prompter.evaluate(({ script }) => script.calls),
  }
}
