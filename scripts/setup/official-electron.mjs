import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder, root } from './places.mjs'
import { childEnv } from './run.mjs'
import { say } from './say.mjs'

const folder = join(root, 'node_modules', 'electron')
const timeLimit = 15 * 60_000
const rememberFor = 6 * 3_600_000
const failureFile = join(cacheFolder, 'electron', 'failed-download.json')

/** The version that package.json pins. */
export const officialVersion = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version

/**
 * The Electron that its npm package has downloaded already, if it is whole and of the pinned version.
 *
 * @returns {string | undefined} path of the executable
 */
export function installedElectron() {
  const dist = join(folder, 'dist')
  if (!existsSync(join(folder, 'path.txt')) || readDistVersion(dist) !== officialVersion()) return undefined
  const executable = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8'))
  return existsSync(executable) ? executable : undefined
}

/**
 * Downloads the pinned Electron by its package's own installer, which knows mirrors and its own cache.
 *
 * @returns {Promise<string | undefined>} path of the executable, or undefined where it could not be had
 */
export async function downloadElectron() {
  say(`Downloading Electron ${officialVersion()} …`)
  const failure = await runInstaller()
  if (failure) say(`  not possible: ${failure}`)
  return installedElectron()
}

/** @returns {Promise<string | undefined>} why it failed, in one line */
function runInstaller() {
  const options = { timeout: timeLimit, env: childEnv() }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'install.js')], options, (error, _stdout, stderr) => {
      resolve(error ? (/^\w*Error: .*/m.exec(stderr)?.[0] ?? error.message) : undefined)
    })
  })
}

/** @param {string} dist */
export function readDistVersion(dist) {
  try {
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return undefined
  }
}

/** A download that failed is not tried again for some hours, so that starting stays fast. */
export function hasFailedLately() {
  try {
    const { attempt, at } = JSON.parse(readFileSync(failureFile, 'utf8'))
    return attempt === thisAttempt() && Date.now() - at < rememberFor
  } catch {
    return false
  }
}

export function rememberFailure() {
  mkdirSync(dirname(failureFile), { recursive: true })
  writeFileSync(failureFile, JSON.stringify({ attempt: thisAttempt(), at: Date.now() }))
}

/** Another version or another mirror is another attempt. */
function thisAttempt() {
  const settings = Object.entries(process.env).filter(([name]) => /electron_.*(mirror|custom)|_proxy$/i.test(name))
  return createHash('sha256')
    .update(JSON.stringify([officialVersion(), settings.sort()]))
    .digest('hex')
}
