import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SetupError, say } from './say.mjs'

/**
 * The switches that Chromium's sandbox needs here. It cannot run as root; for other users on Linux it needs user
 * namespaces or its set-uid program, and this stops with the command where neither is there.
 *
 * @param {string} electron path of the executable
 * @returns {string[]}
 */
export function sandboxSwitches(electron) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) {
    say('Running as root, so Chromium’s sandbox is off (--no-sandbox).')
    return ['--no-sandbox']
  }
  const program = join(dirname(electron), 'chrome-sandbox')
  if (hasUserNamespaces() || isSetUidRoot(program)) return []
  throw new SetupError(
    'This system keeps programs from making user namespaces, which Chromium’s sandbox needs. Please run this once, then try again:\n\n' +
      `  sudo chown root:root '${program}' && sudo chmod 4755 '${program}'`,
  )
}

/** Tried rather than read from settings, since kernels, AppArmor and containers each have their own way to say no. */
function hasUserNamespaces() {
  const { error, status } = spawnSync('unshare', ['--user', '--map-root-user', '--net', 'true'], { stdio: 'ignore' })
  return error !== undefined || status === 0
}

/** @param {string} path */
function isSetUidRoot(path) {
  const { uid, mode } = statSync(path, { throwIfNoEntry: false }) ?? { uid: -1, mode: 0 }
  return uid === 0 && (mode & 0o4001) === 0o4001
}
