import { app, session, type WebContents } from 'electron'

/**
 * Takes back the switches by which another program could drive the window; the fuse of `--inspect` leaves them alone.
 * Must run before the app is ready.
 */
export function closeDebugging(): void {
  app.commandLine.removeSwitch('remote-debugging-port')
  app.commandLine.removeSwitch('remote-debugging-pipe')
}

/** No page of ours needs a permission, so none is given. */
export function hardenSession(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setDevicePermissionHandler(() => false)
}

/** A window shows the one page it was made with: no other windows, no navigation, no embedded views. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
