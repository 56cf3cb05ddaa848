import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './places.mjs'
import { registryElectron } from './registry-electron.mjs'
import { run } from './run.mjs'
import { SetupError, say } from './say.mjs'

const inputs = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'cli.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** @typedef {import('../../src/shared/scheme.ts').Channel} Channel */

/**
 * The folder that holds `main`, `preload` and `renderer` of a channel.
 *
 * @param {Channel} channel
 */
export const buildFolder = (channel) => join(root, 'out', ...(channel === 'dev' ? [] : ['channels', channel]))

/** @param {Channel} channel */
const stampOf = (channel) => join(buildFolder(channel), 'build.stamp')

/**
 * Builds the app unless it has been built from the inputs as they are.
 *
 * @param {Channel} [channel]
 */
export async function buildIfStale(channel = 'dev') {
  const isBuilt = existsSync(join(buildFolder(channel), 'main')) && readStamp(stampOf(channel)) === fingerprint()
  if (!isBuilt) await build(channel)
}

/** @param {Channel} [channel] */
export async function build(channel = 'dev') {
  say(channel === 'dev' ? 'Building …' : `Building for the channel “${channel}” …`)
  const stamp = stampOf(channel)
  rmSync(stamp, { force: true })
  const before = fingerprint()
  const env = {
    // One build runs on every Electron that set-up can come up with, so it is made for the oldest of them.
    ELECTRON_MAJOR_VER: registryElectron.version.split('.')[0],
    POSTERN_CHANNEL: channel,
    POSTERN_BUILD_FOLDER: buildFolder(channel),
  }
  for (const [program, ...args] of [
    ['electron-vite/bin/electron-vite.js', 'build'],
    ['vite/bin/vite.js', 'build', '--config', 'cli.vite.config.ts'],
  ]) {
    const code = await run(process.execPath, [join(root, 'node_modules', program ?? ''), ...args], { env })
    if (code !== 0) throw new SetupError('The build failed; its messages are above.')
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, before)
}

/** @param {string} stamp */
function readStamp(stamp) {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return undefined
  }
}

/** Names, sizes and times of all inputs but the tests: quick to take, and it notices a file that is gone or older than before. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const input of inputs) addTo(hash, input)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (stat?.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addTo(hash, join(path, name))
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path}\0${stat?.size}\0${stat?.mtimeMs}\n`)
  }
}
