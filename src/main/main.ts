import { join, resolve } from 'node:path'
import { app, dialog, Menu } from 'electron'
import { isTooLongToHandOver } from '../core/deep-link'
import { registerAppScheme, serveApp } from './app-protocol'
import { DeepLinks } from './deep-links'
import { hardenContents, hardenSession } from './hardening'
import { listenToWindow } from './ipc'
import type { Postern } from './postern'
import { createWindow } from './window'

/** Milliseconds that quitting waits for what must not be lost. */
const quitLimit = 8_000

// Everything that Postern keeps on disk, so that two can run side by side.
const home = process.env['POSTERN_HOME']
if (home) app.setPath('userData', resolve(home))

// Only root needs that switch, and Chromium's helpers cannot start with both.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
// macOS gets its shortcuts for copying and closing from a menu; the others need none.
const macMenu = process.platform === 'darwin' ? (['appMenu', 'editMenu', 'windowMenu'] as const) : []
Menu.setApplicationMenu(macMenu.length > 0 ? Menu.buildFromTemplate(macMenu.map((role) => ({ role }))) : null)

// Ahead of everything that takes time: macOS may bring a link before the app is ready.
const links = new DeepLinks()
let comeForward = () => {}
if (!isTooLongToHandOver(process.argv) && app.requestSingleInstanceLock({ argv: process.argv })) {
  links.listen(app, process.argv, () => comeForward())
  void start()
} else app.quit()

/** The window comes first; the rest is loaded when it has been drawn. */
async function start(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  await app.whenReady()
  hardenSession()
  serveApp(join(import.meta.dirname, '../renderer'))
  const window = createWindow(join(import.meta.dirname, '../preload/preload.cjs'))
  const loading = window.painted
    .then(() => import('./postern'))
    .then(({ createPostern }) => createPostern(window, links, import.meta.dirname))
  loading.catch((error: unknown) => {
    dialog.showErrorBox(
      app.name,
      error instanceof Error ? `${error.name}: ${error.message}` : 'It could not be started.',
    )
    app.exit(1)
  })
  listenToWindow(window, loading)
  comeForward = () => window.bringToFront()
  app.on('activate', () => window.bringToFront())
  app.on('window-all-closed', () => app.quit())
  quitInOrder(loading)
}

/** Quitting waits until what is under way is saved, but never for ever. */
function quitInOrder(loading: Promise<Postern>): void {
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    setTimeout(() => app.exit(), quitLimit)
    void loading
      .then((postern) => postern.close())
      .catch(() => {})
      .finally(() => app.exit())
  })
}
