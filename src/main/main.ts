import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, dialog, Menu } from 'electron'
import { isStartedForLink, isTooLongToHandOver, ownArguments } from '../core/deep-link'
import { registerAppScheme, serveApp } from './app-protocol'
import { channel } from './channel'
import { DeepLinks } from './deep-links'
import { closeDebugging, hardenContents, hardenSession } from './hardening'
import { isByPerson, type SecondStart, takeInstanceLock } from './instance-lock'
import { listenToWindow } from './ipc'
import { OptionalWindow } from './optional-window'
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

/** Given by who has no display: no window may be made then. */
const headless = app.commandLine.getSwitchValue('ozone-platform') === 'headless'
/** A tool started it. */
const background = headless || ownArguments(process.argv).includes('--background')

// Ahead of everything that takes time: macOS may bring a link before the app is ready.
const links = new DeepLinks()
let comeForward = () => {}
links.listen(app, process.argv, (data) => isByPerson(data) && comeForward())
if (isTooLongToHandOver(process.argv)) app.quit()
else start().catch(sayAndExit)

async function start(): Promise<void> {
  mkdirSync(app.getPath('userData'), { recursive: true, mode: 0o700 })
  const marker = join(app.getPath('userData'), 'headless')
  const lock = {
    request: (data: SecondStart) => app.requestSingleInstanceLock({ ...data, argv: process.argv }),
  }
  // A link is handed over once, whoever takes it.
  const handsOver = background || isStartedForLink(process.argv)
  if (!(await takeInstanceLock({ lock, marker, background, handsOver, headless }))) return app.quit()
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  await app.whenReady()
  hardenSession()
  serveApp(join(import.meta.dirname, '../renderer'))
  run()
}

/** The window comes first, where there is to be one; the rest is loaded when it has been drawn. */
function run(): void {
  const preload = join(import.meta.dirname, '../preload/preload.cjs')
  const create = (quietly: boolean) => createWindow(preload, quietly)
  const window = new OptionalWindow(headless ? undefined : create)
  const painted = background ? undefined : window.open()?.painted
  const loading = Promise.resolve(painted)
    .then(() => import('./postern'))
    .then(({ createPostern }) => createPostern(window, links, import.meta.dirname))
  loading.catch(sayAndExit)
  listenToWindow(window, loading)
  // One without a display gives way to one that can show a window.
  comeForward = () => (headless ? app.quit() : void window.open())
  app.on('activate', () => comeForward())
  app.on('window-all-closed', () => !background && app.quit())
  quitInOrder(loading)
}

function sayAndExit(error: unknown): void {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : 'It could not be started.'
  if (background) process.stderr.write(`${app.name}: ${words}\n`)
  else dialog.showErrorBox(app.name, words)
  app.exit(1)
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
