import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { app, BrowserWindow, dialog, Menu, nativeTheme } from 'electron'
import { isStartedForLink, isTooLongToHandOver, ownArguments } from '../core/deep-link'
import { channel, homeNames, scheme } from '../node/channel'
import { takeOverSwitch } from '../node/launch-command'
import { exitApp } from './app-exit'
import { AppLocale, readLanguageChoice } from './app-locale'
import { registerAppScheme, serveApp } from './app-protocol'
import { DeepLinks } from './deep-links'
import { closeDebugging, hardenContents, hardenSession } from './hardening'
import { isCalledForward, type SecondStart, takeInstanceLock } from './instance-lock'
import { listenToWindow } from './ipc'
import { OptionalWindow } from './optional-window'
import type { Postern } from './postern'
import { createWindow } from './window'
import { WindowMemory } from './window-memory'

/** Milliseconds that quitting waits for what must not be lost. */
const quitLimit = 8_000

// Everything that Postern keeps on disk, so that two can run side by side.
const home = process.env['POSTERN_HOME']
app.setPath('userData', home ? resolve(home) : join(app.getPath('appData'), homeNames[channel]))

// By it Windows tells whose notifications and whose start at login these are. The installer's shortcut bears the same.
if (process.platform === 'win32') app.setAppUserModelId(scheme)

if (channel === 'release') closeDebugging()
// Only root needs that switch, and Chromium's helpers cannot start with both.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
// The whole menu bar comes after the first paint; until then macOS gets its shortcuts for copying and closing from this one.
const macMenu = process.platform === 'darwin' ? (['appMenu', 'editMenu', 'windowMenu'] as const) : []
Menu.setApplicationMenu(macMenu.length > 0 ? Menu.buildFromTemplate(macMenu.map((role) => ({ role }))) : null)

/** Milliseconds that a drawn frame needs to be on the screen; while this process loads code, it would not get there. */
const presentTime = 40

/** Given by who has no display: no window may be made then. */
const headless = app.commandLine.getSwitchValue('ozone-platform') === 'headless'
const switches = ownArguments(process.argv)
/** A tool started it. */
const background = headless || switches.includes('--background')
/** It was started to take the place of one that has no display. */
const takesOver = !headless && switches.includes(takeOverSwitch)

// Ahead of everything that takes time: macOS may bring a link before the app is ready.
const links = new DeepLinks()
let comeForward = () => {}
links.listen(app, process.argv, (data) => isCalledForward(data, headless) && comeForward())
if (isTooLongToHandOver(process.argv)) app.quit()
else start().catch(sayAndExit)

async function start(): Promise<void> {
  mkdirSync(app.getPath('userData'), { recursive: true, mode: 0o700 })
  const marker = join(app.getPath('userData'), 'headless')
  const lock = {
    request: (data: SecondStart) => app.requestSingleInstanceLock({ ...data, argv: process.argv }),
  }
  // A link is handed over once, whoever takes it.
  const forLink = isStartedForLink(process.argv) ? { handsOver: true } : {}
  if (!(await takeInstanceLock({ lock, marker, background, takesOver, headless, ...forLink }))) return app.quit()
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  await app.whenReady()
  hardenSession()
  const chosen = readLanguageChoice(join(app.getPath('userData'), 'settings.json'))
  const locale = new AppLocale(chosen, () => app.getPreferredSystemLanguages())
  serveApp(join(import.meta.dirname, '../renderer'), () => locale.spoken.locale)
  run(locale)
}

/** The window comes first, where there is to be one; the rest is loaded when it has been drawn. */
function run(locale: AppLocale): void {
  const memory = new WindowMemory(join(app.getPath('userData'), 'window.json'))
  if (memory.theme !== 'system') nativeTheme.themeSource = memory.theme
  const preload = join(import.meta.dirname, '../preload/preload.cjs')
  const create = (quietly: boolean) => createWindow(preload, memory, quietly)
  const window = new OptionalWindow(headless ? undefined : create)
  const painted = background ? undefined : window.open()?.painted
  const loading = Promise.resolve(painted?.then(() => delay(presentTime)))
    .then(() => import('./postern'))
    .then(({ createPostern }) =>
      createPostern({ window, memory, links, locale, headless, programs: import.meta.dirname }),
    )
  loading.catch(sayAndExit)
  listenToWindow(window, loading)
  // One without a display gives way to one that can show a window.
  comeForward = () => (headless ? app.quit() : void window.open())
  app.on('activate', () => comeForward())
  app.on('window-all-closed', () => void quitUnlessKept(loading))
  quitInOrder(loading)
}

/** Without a window: one that a tool started goes on, and so does one that a person finds in the tray. */
async function quitUnlessKept(loading: Promise<Postern>): Promise<void> {
  if (background) return
  const isKept = await loading.then((postern) => postern.staysInTray()).catch(() => false)
  // Opened again meanwhile.
  if (!isKept && BrowserWindow.getAllWindows().length === 0) app.quit()
}

function sayAndExit(error: unknown): void {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (background) process.stderr.write(`${app.name}: ${words}\n`)
  else dialog.showErrorBox(app.name, words)
  app.exit(1)
}

/** By which the system, or a terminal, ends a program. */
const endSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Quitting waits until what is under way is saved, but never for ever. */
function quitInOrder(loading: Promise<Postern>): void {
  // Electron's own handlers do not last: write-file-atomic listens to these signals while it writes, and when Node.js stops
  // listening it leaves the system's default behind, which ends the program at once.
  for (const signal of endSignals) process.on(signal, () => app.quit())
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    setTimeout(() => exitApp(app), quitLimit)
    void loading
      .then((postern) => postern.close())
      .catch(() => {})
      .finally(() => exitApp(app))
  })
}
