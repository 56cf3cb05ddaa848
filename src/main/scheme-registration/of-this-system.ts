import { constants } from 'node:fs'
import { access, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { app } from 'electron'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import { createJsonFile } from '../../node/json-file'
import { bundleOf, openUrlCommand } from '../../node/launch-command'
import { createRunProgram } from '../../node/run-program'
import { createLinuxRegistration, type DesktopFiles } from './linux'
import { createMacosRegistration } from './macos'
import type { PreviousOwner, SchemeRegistration } from './scheme-registration'
import { createWindowsRegistration } from './windows'

/** The registration of this system, for the Postern that runs. @param file remembers who had the scheme before */
export function createSchemeRegistration(scheme: string, file: string): SchemeRegistration {
  const run = createRunProgram(process.env)
  const previous = rememberIn(file)
  const command = openUrlCommand({
    execPath: process.execPath,
    appFolder: app.isPackaged ? undefined : app.getAppPath(),
    bundle: app.isPackaged ? bundleOf(process.env, process.execPath, app.name) : undefined,
    noSandbox: app.commandLine.hasSwitch('no-sandbox'),
  })
  if (process.platform === 'darwin') {
    return createMacosRegistration({ scheme, services: app, isPackaged: app.isPackaged, isFile: isThere, previous })
  }
  if (process.platform === 'win32') {
    return createWindowsRegistration({ scheme, command, clients: app, run, isFile: isThere })
  }
  const home = process.env['POSTERN_HOME']
  const env: Record<string, string> = home ? { POSTERN_HOME: app.getPath('userData') } : {}
  const entry = { name: app.name, command, env, scheme }
  return createLinuxRegistration({ entry, env: process.env, userHome: homedir(), run, files: desktopFiles, previous })
}

function rememberIn(path: string): PreviousOwner {
  const file = createJsonFile(path, v.object({ previous: v.exactOptional(v.string()) }), {})
  return {
    read: async () => (await file.read()).value.previous,
    write: (previous) => file.write(previous === undefined ? {} : { previous }),
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** The person's own files, as the entries of the desktop need them. */
export const desktopFiles: DesktopFiles = {
  read: (path) => readFile(path, 'utf8').catch(() => undefined),
  async write(path, text) {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, text)
  },
  remove: (path) => rm(path, { force: true }),
  isProgram: async (path) => {
    const [file, runs] = await Promise.allSettled([stat(path), access(path, constants.X_OK)])
    return file.status === 'fulfilled' && file.value.isFile() && runs.status === 'fulfilled'
  },
}
