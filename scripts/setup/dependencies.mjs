import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { npm } from './run.mjs'
import { SetupError, say } from './say.mjs'

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} LockedPackages */

/** Installs the npm dependencies where they are missing or not those of package-lock.json. */
export async function installDependencies() {
  if (areInstalled()) return
  say('Installing the npm dependencies …')
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new SetupError('`npm ci` failed; its messages are above.')
}

/**
 * npm ends every installation by writing what it installed to `node_modules/.package-lock.json`. Comparing that with
 * package-lock.json finds an interrupted `npm ci`, a changed lock, and accepts an `npm install` made by hand.
 */
function areInstalled() {
  const wanted = lockedPackages('package-lock.json')
  const installed = lockedPackages(join('node_modules', '.package-lock.json'))
  if (!wanted) throw new SetupError('package-lock.json cannot be read.')
  return installed !== undefined && satisfies(installed, wanted)
}

/**
 * Whether everything wanted is installed in just that version; an optional package may be missing on this platform.
 *
 * @param {LockedPackages} installed
 * @param {LockedPackages} wanted
 */
export function satisfies(installed, wanted) {
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path]
    if (path === '' || (!found && optional)) return true
    return found?.version === version && found?.integrity === integrity
  })
}

/**
 * @param {string} path
 * @returns {LockedPackages | undefined}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return undefined
  }
}
