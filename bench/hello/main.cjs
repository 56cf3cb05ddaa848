/** The least that opens a sandboxed window: what Postern's start is measured against. */
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 960, height: 680, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  window.loadFile(join(__dirname, 'index.html'))
})
