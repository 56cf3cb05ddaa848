import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {import('electron-builder').AfterPackContext} Context */

/**
 * Takes away the app that Electron comes with, also in the form that set-up gives the Electron out of a registry
 * package: a folder, which would otherwise be shipped beside ours.
 *
 * @param {Context} context
 */
export async function removeDefaultApp(context) {
  const { appOutDir, electronPlatformName } = context
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, 'Electron.app', 'Contents', 'Resources')
      : join(appOutDir, 'resources')
  for (const name of ['default_app.asar', 'app']) await rm(join(resources, name), { recursive: true, force: true })
}

/**
 * @param {Context} context
 */
export const removeVersionFile = ({ appOutDir }) => rm(join(appOutDir, 'version'), { force: true })
