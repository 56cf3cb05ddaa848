import { homedir } from 'node:os'
import { app } from 'electron'
import { backgroundCommand, bundleOf } from '../../node/launch-command'
import { desktopFiles } from '../scheme-registration/of-this-system'
import { createLinuxStart } from './linux'
import { createLoginItems } from './login-items'
import type { LoginStart } from './login-start'

/** The start at login of this system, for the Postern that runs. @param id the name of its entry on Linux */
export function createLoginStart(id: string): LoginStart {
  const command = backgroundCommand({
    execPath: process.execPath,
    appFolder: app.isPackaged ? undefined : app.getAppPath(),
    bundle: app.isPackaged ? bundleOf(process.env, process.execPath, app.name) : undefined,
    noSandbox: app.commandLine.hasSwitch('no-sandbox'),
  })
  if (process.platform !== 'linux') return createLoginItems(app, command)
  const home = process.env['POSTERN_HOME']
  const env: Record<string, string> = home ? { POSTERN_HOME: app.getPath('userData') } : {}
  return createLinuxStart({
    entry: { name: app.name, command, env },
    id,
    env: process.env,
    userHome: homedir(),
    files: desktopFiles,
  })
}
