import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, call, homeOf, startApp } from './app'
import { expectNoFindings } from './axe'
import { postern } from './command'
import type { Session } from './desktop'
import { call as callOnBus } from './desktop/bus'
import { type DesktopShell, startDesktopShell } from './desktop/desktop-shell'
import { approve, expect, test as sceneTest } from './scene'
import { startWindowManager } from './window-manager'

/** With a window manager, so that windows have the focus, and a panel that shows notifications and a tray. */
const test = sceneTest.extend<{ shell: DesktopShell }>({
  shell: async ({ session, display }, use) => {
    const manager = startWindowManager(display.display)
    const shell = await startDesktopShell(session.env)
    await use(shell)
    shell.stop()
    await manager.stop()
  },
})

const dialog = (window: Page) => window.getByRole('dialog')

async function leave(window: Page): Promise<void> {
  await window.keyboard.press('Escape')
  // Gone from the page, and not only closed: keys are for the window again.
  await expect(window.locator('dialog')).toHaveCount(0)
}

/** What a person chooses in the menu bar. */
const choose = ({ electron }: App, id: string) =>
  electron.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    if (item?.enabled) item.click()
  }, id)

test('keys, menu, palette, settings and zoom', async ({ session, systemBrowser, shell: _shell }) => {
  test.slow()
  const app = await startApp(session)
  const { window, electron } = app
  await signInByPalette(window, systemBrowser)

  await window.keyboard.press('Control+k')
  await expect(window.getByRole('combobox')).toBeFocused()
  await expectNoFindings(window, 'palette')
  await leave(window)
  await window.keyboard.press('?')
  await expect(dialog(window)).toContainText('Keyboard shortcuts')
  await expectNoFindings(window, 'shortcuts')
  await leave(window)
  await choose(app, 'show_about')
  await expect(dialog(window)).toContainText('Chromium')
  await expectNoFindings(window, 'about')
  await choose(app, 'show_shortcuts')
  await expect(dialog(window), 'a dialog that is only read gives way').toContainText('Keyboard shortcuts')
  await choose(app, 'add_provider')
  await window.getByRole('textbox', { name: 'Domain' }).fill('half typed')
  await choose(app, 'show_about')
  await expect(window.getByRole('textbox', { name: 'Domain' }), 'one with something typed stays').toHaveValue(
    'half typed',
  )
  await window.keyboard.press('Escape')
  await expect(dialog(window), 'and what was asked waits').toContainText('Chromium')
  await leave(window)
  await settings(app, session)

  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  for (const key of ['1', '2', '3', ',', 'k']) {
    await window.keyboard.press(`Control+${key}`)
    if (key === ',' || key === 'k') await expect(dialog(window)).toBeVisible()
    const sideways = () => window.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await expect.poll(sideways, `Control+${key} at 200 %`).toBeLessThanOrEqual(0)
    if (key === ',') await leave(window)
  }
  await app.close()
})

async function signInByPalette(window: Page, browser: { nextPage(): Promise<Page> }): Promise<void> {
  const opened = browser.nextPage()
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('combobox')).toBeFocused()
  await window.keyboard.type('try the prac')
  await window.keyboard.press('Enter')
  await approve(await opened)
  await expect(window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
}

/** Each choice has its effect outside of the window, and is taken back. */
async function settings({ window, electron }: App, session: Session): Promise<void> {
  const entry = join(session.home, '.config', 'autostart', 'dev.postern.app.dev.desktop')
  await window.keyboard.press('Control+,')
  await window.getByLabel('Look').selectOption('Dark')
  const isDark = () => electron.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)
  await expect.poll(isDark).toBe(true)
  expect(readFileSync(join(homeOf(session), 'window.json'), 'utf8')).toContain('"theme":"dark"')
  const atLogin = window.getByLabel('Start Postern when I log in')
  await atLogin.click()
  await expect(atLogin).toBeChecked()
  expect(readFileSync(entry, 'utf8')).toMatch(/^Exec=.* --background$/m)
  await atLogin.click()
  await expect(atLogin).not.toBeChecked()
  expect(existsSync(entry)).toBe(false)
  await window.getByLabel('Look').selectOption('As the system')
  await expect.poll(isDark).toBe(false)
  await leave(window)
}

test('the tray keeps Postern, a notification opens it, and without a tray closing quits', async ({
  session,
  shell,
}) => {
  test.slow()
  const app = await startApp(session)
  const { electron } = app
  await expect.poll(() => shell.trayItems).toHaveLength(1)
  await expect.poll(async () => (await call(app, 'getState', {})).desktop.trayThere).toBe(true)
  await call(app, 'changeDesktop', { staysInTray: true })
  const place = { x: 40, y: 60, width: 700, height: 600 }
  await electron.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), place)
  await closeWindow(app)

  let opened = electron.waitForEvent('window')
  const [item = ''] = shell.trayItems
  await callOnBus(session.env, item, '/StatusNotifierItem', 'org.kde.StatusNotifierItem.Activate', 'int32:1', 'int32:1')
  await (await opened).getByRole('heading', { level: 1 }).waitFor()
  const size = () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  expect(await size()).toMatchObject({ width: 700, height: 600 })
  await closeWindow(app)

  const added = await postern(session, ['profile', 'add', 'Test', '--issuer', 'http://127.0.0.1:9', '--client-id', 'c'])
  expect(added.code).toBe(0)
  // Nobody is at that address.
  expect((await postern(session, ['login', 'test'])).code).not.toBe(0)
  await expect.poll(() => shell.notices.map(({ title }) => title)).toEqual(['Sign-in failed'])
  opened = electron.waitForEvent('window')
  for (const notice of shell.notices) shell.click(notice)
  await (await opened).getByRole('heading', { level: 1 }).waitFor()

  const ended = electron.waitForEvent('close')
  shell.stop()
  await closeWindow(app)
  await ended
})

const closeWindow = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })
