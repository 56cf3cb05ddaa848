import { join, resolve } from 'node:path'
import { app, dialog, Menu } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol'
import { channel } from './channel'
import { closeDebugging, hardenContents, hardenSession } from './hardening'
import { listenToWindow } from './ipc'
import type { Postern } from './postern'
import { createWindow } from './window'

/** Milliseconds that quitting waits for what must not be lost. */
const quitLimit = 8_000

// Everything that Postern keeps on disk, so that two can run side by side.
const home = process.env['POSTERN_HOME']
if (home) app.setPath('userData', resolve(home))

if (channel === 'release') closeDebugging()
// Only root needs that switch, and Chromium's helpers cannot start with both.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
// macOS gets its shortcuts for copying and closing from a menu; the others need none.
const macMenu = process.platform === 'darwin' ? (['appMenu', 'editMenu', 'windowMenu'] as const) : []
Menu.setApplicationMenu(macMenu.length > 0 ? Menu.buildFromTemplate(macMenu.map((role) => ({ role }))) : null)

if (app.requestSingleInstanceLock()) void start()
else app.quit()

/** The window comes first; the rest is loaded when it has been drawn. */
async function start(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  await app.whenReady()
  hardenSession()
  serveApp(join(import.meta.dirname, '../renderer'))
  const window = createWindow(join(import.meta.dirname, '../preload/preload.cjs'))
  const loading = window.painted
    .then(() => import('./postern'))
    .then(({ createPostern }) => createPostern(window, import.meta.dirname))
  loading.catch((error: unknown) => {
    dialog.showErrorBox(
      app.name,
      error instanceof Error ? `${error.name}: ${error.message}` : 'It could not be started.',
    )
    app.exit(1)
  })
  listenToWindow(window, loading)
  app.on('second-instance', () => window.bringToFront())
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
