import { join } from 'node:path'
import { app, Menu } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol'
import { hardenContents, hardenSession } from './hardening'
import { listenToWindow } from './ipc'
import { createWindow } from './window'

// Everything that Postern keeps on disk, so that two can run side by side.
const home = process.env['POSTERN_HOME']
if (home) app.setPath('userData', home)

// Only root needs that switch, and Chromium's helpers cannot start with both.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
if (process.platform !== 'darwin') Menu.setApplicationMenu(null)

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
  listenToWindow(window, loading)
  app.on('second-instance', () => window.bringToFront())
  app.on('activate', () => window.bringToFront())
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    void loading
      .then((postern) => postern.close())
      .catch(() => {})
      .finally(() => app.exit())
  })
}
