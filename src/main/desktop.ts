import { app, BrowserWindow, Menu, Notification } from 'electron'
import type { Clock } from '../core/ports'
import { createRunProgram } from '../node/run-program'
import type { AppState } from '../shared/app-state'
import type { Text } from '../shared/text/text'
import type { Asks } from './asks'
import { menuBar } from './menu-bar'
import { type MenuActions, menuTemplate } from './menu-entry'
import { type Need, needsBetween, type Seen } from './needs'
import { Notifier } from './notifier'
import type { OptionalWindow } from './optional-window'
import { isTrayThere } from './tray-host'
import { TrayItem } from './tray-item'

export interface DesktopParts {
  readonly window: Pick<OptionalWindow, 'open' | 'contents'>
  readonly asks: Asks
  readonly clock: Clock
  readonly text: Text
  /** The tray was looked for. */
  trayFound(there: boolean): void
}

/** Milliseconds between looks for a tray: at login the desktop's panel may come after Postern. */
const looks = [5_000, 15_000, 60_000] as const

/** What Postern has on the desktop beside its window: menu bar, tray, notifications. Made when the window has been drawn. */
export class Desktop {
  readonly #parts: DesktopParts
  readonly #actions: MenuActions
  readonly #tray: TrayItem
  readonly #notifier: Notifier
  #state: AppState | undefined
  #menu = ''
  #stopLooking = () => {}

  constructor(parts: DesktopParts) {
    this.#parts = parts
    const { asks, window, clock, text } = parts
    this.#actions = { ask: (asked) => asks.ask(asked), open: () => void window.open(), quit: () => app.quit() }
    this.#tray = new TrayItem(text, this.#actions)
    const markup = process.platform === 'linux'
    this.#notifier = new Notifier({ clock, text, markup, show: showNotification, ask: (asked) => asks.ask(asked) })
    void this.#awaitTray(looks)
  }

  /** Whether an item in the tray would be seen now. */
  async lookForTray(): Promise<boolean> {
    const there = await isTrayThere(process.platform, createRunProgram(process.env))
    this.#parts.trayFound(there)
    return there
  }

  async #awaitTray([wait, ...later]: readonly number[]): Promise<void> {
    if ((await this.lookForTray()) || wait === undefined) return
    this.#stopLooking = this.#parts.clock.after(wait, () => void this.#awaitTray(later))
  }

  show(state: AppState): void {
    const before = this.#state
    this.#state = state
    this.#showMenu(state)
    if (state.desktop.tray && state.desktop.trayThere) this.#tray.show(state)
    else this.#tray.hide()
    if (before && state.desktop.notifications) this.#notifier.tell(needsBetween(before, state, this.#seen()))
  }

  /** Something that no state shows. */
  tell(need: Need): void {
    if (this.#state?.desktop.notifications && !this.#seen().focused) this.#notifier.tell([need])
  }

  close(): void {
    this.#stopLooking()
    this.#tray.hide()
    this.#notifier.close()
  }

  #showMenu(state: AppState): void {
    const entries = menuBar({ state, text: this.#parts.text, platform: process.platform })
    const menu = JSON.stringify(entries)
    if (menu === this.#menu) return
    this.#menu = menu
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entries, this.#actions)))
  }

  #seen(): Seen {
    const windows = BrowserWindow.getAllWindows()
    return {
      opened: this.#parts.window.contents !== undefined,
      visible: windows.some((window) => window.isVisible() && !window.isMinimized()),
      focused: BrowserWindow.getFocusedWindow() !== null,
    }
  }
}

function showNotification(notice: { readonly title: string; readonly body: string }, clicked: () => void): () => void {
  if (!Notification.isSupported()) return () => {}
  const notification = new Notification(notice)
  notification.on('click', clicked)
  notification.show()
  return () => notification.close()
}
