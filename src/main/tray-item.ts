import { Menu, Tray } from 'electron'
import type { AppState } from '../shared/app-state'
import type { Text } from '../shared/text/text'
import { type MenuActions, menuTemplate } from './menu-entry'
import { trayImage } from './tray-images'
import { trayMenu } from './tray-menu'
import { type TrayKind, trayState } from './tray-state'

/** The item in the tray, or in the menu bar of macOS. */
export class TrayItem {
  readonly #text: Text
  readonly #actions: MenuActions
  #tray: Tray | undefined
  #kind: TrayKind | undefined
  #shown = ''

  constructor(text: Text, actions: MenuActions) {
    this.#text = text
    this.#actions = actions
  }

  show(state: AppState): void {
    const { kind, says } = trayState(state, this.#text)
    const tray = this.#made(kind)
    if (this.#kind !== kind) tray.setImage(trayImage(kind, process.platform))
    this.#kind = kind
    const entries = trayMenu(state, this.#text, says)
    const shown = JSON.stringify(entries)
    if (shown === this.#shown) return
    this.#shown = shown
    tray.setToolTip(this.#text('tray.tooltip', { state: says }))
    tray.setContextMenu(Menu.buildFromTemplate(menuTemplate(entries, this.#actions)))
  }

  hide(): void {
    this.#tray?.destroy()
    this.#tray = undefined
    this.#kind = undefined
    this.#shown = ''
  }

  #made(kind: TrayKind): Tray {
    if (this.#tray) return this.#tray
    this.#tray = new Tray(trayImage(kind, process.platform))
    // On macOS a click opens the menu.
    if (process.platform !== 'darwin') this.#tray.on('click', () => this.#actions.open())
    this.#kind = kind
    return this.#tray
  }
}
