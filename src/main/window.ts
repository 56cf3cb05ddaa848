import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { AppState } from '../shared/app-state'
import { ipcChannels } from '../shared/ipc-channels'
import { appOrigin } from './app-address'
import type { WindowMemory } from './window-memory'
import { fitPlace } from './window-place'

/** The one window. */
export interface PosternWindow {
  readonly contents: Electron.WebContents
  /** False from when the person closed it. */
  readonly isOpen: boolean
  /** Settles when the page has been drawn for the first time, or never will be. */
  readonly painted: Promise<void>
  show(state: AppState): void
  /** Restores and focuses it. Never called when an attempt is cancelled. */
  bringToFront(): void
  /** Shows it without taking the keyboard, and has it noticed. */
  present(): void
}

/** The colours of the page, so that nothing flashes before it is drawn. */
const background = { light: '#f6f6f4', dark: '#1b1d1c' }

const backgroundNow = () => (nativeTheme.shouldUseDarkColors ? background.dark : background.light)

/** Milliseconds after which the window is shown though nothing has said that it was drawn. */
const paintLimit = 2_000

/** @param quietly nobody has asked for it just now, so that the keyboard stays where it is */
export function createWindow(preload: string, memory: WindowMemory, quietly = false): PosternWindow {
  const { place } = memory
  const areas = () => screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    width: 960,
    height: 680,
    ...(place && fitPlace(place, areas())),
    minWidth: 480,
    minHeight: 560,
    show: false,
    backgroundColor: backgroundNow(),
    // It comes with Alt, after the first paint: nothing is moved down by it.
    autoHideMenuBar: true,
    title: app.name,
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  window.on('focus', () => window.flashFrame(false))
  const painted = new Promise<void>((resolve) => {
    window.once('ready-to-show', resolve)
    window.once('closed', resolve)
    window.webContents.once('render-process-gone', () => resolve())
    setTimeout(resolve, paintLimit)
  })
  void painted.then(() => {
    if (window.isDestroyed()) return
    if (place?.maximized) window.maximize()
    if (quietly) present(window)
    else window.show()
  })
  window.on('close', () => memory.keepPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
  followTheme(window)
  reviveCrashedPage(window)
  if (process.platform === 'darwin') hideInsteadOfClosing(window)
  void window.loadURL(`${appOrigin}/`)

  return {
    contents: window.webContents,
    get isOpen() {
      return !window.isDestroyed()
    },
    painted,
    show: (state) => {
      if (!window.isDestroyed()) window.webContents.send(ipcChannels.state, state)
    },
    present: () => {
      if (!window.isDestroyed()) present(window)
    },
    bringToFront: () => {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.show()
      app.focus({ steal: true })
      window.focus()
      // Where the system does not let a program come to the front by itself, it may at least ask.
      if (!window.isFocused()) window.flashFrame(true)
    },
  }
}

function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(backgroundNow())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}

function present(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.showInactive()
  if (!window.isFocused()) window.flashFrame(true)
}

/** A page that crashed is loaded again, a few times: a login under way goes on in the main process meanwhile. */
function reviveCrashedPage(window: BrowserWindow): void {
  let revivals = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || revivals >= 3) return
    revivals += 1
    window.webContents.reload()
  })
}

/** As every program of macOS: closing the window ends nothing, and a click on the icon brings it back. */
function hideInsteadOfClosing(window: BrowserWindow): void {
  let quitting = false
  app.once('before-quit', () => {
    quitting = true
  })
  window.on('close', (event) => {
    if (quitting) return
    event.preventDefault()
    window.hide()
  })
}
