import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builderConfiguration, licencesFile } from '../../electron-builder.config.mjs'
import { buildFolder, buildIfStale } from '../setup/build.mjs'
import { findProgram } from '../setup/path-lookup.mjs'
import { root } from '../setup/places.mjs'
import { writePackagedLauncher } from './command.mjs'
import { checkFuses, executablePath, fusesOf } from './fuses.mjs'
import { makeIcons } from './icons.mjs'
import { writeLicences } from './licences.mjs'
import { canNotarize } from './notarization.mjs'
import { publisherOf } from './publisher.mjs'

/** @typedef {import('../../electron-builder.config.mjs').PackagedChannel} PackagedChannel */

/** Where `npm run package` puts what it makes. */
export const releaseOutput = join(root, 'out', 'package', 'release')

/**
 * The packages of tests lie elsewhere, so that no test takes away installers that somebody has built.
 *
 * @param {PackagedChannel} channel
 */
const testOutput = (channel) => join(root, 'out', 'tested-packages', channel)

/**
 * Builds the app for a channel and puts it together with Electron.
 *
 * @param {PackagedChannel} channel
 * @param {{ dist: string | undefined, version: string }} electron
 * @param {readonly string[]} targets of electron-builder, besides the folder of the app
 * @param {string} output folder, which is emptied first
 * @returns {Promise<string>} the folder of the app
 */
export async function packageApp(channel, electron, targets, output) {
  await buildIfStale(channel)
  const { build, createTargets, Platform } = await import('electron-builder')
  rmSync(output, { recursive: true, force: true })
  makeIcons(join(output, 'icons'))
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeLicences({ build: buildFolder(channel), loaded: Object.keys(dependencies), file: licencesFile(output) })
  writePackagedLauncher(output, process.platform)
  pointToSevenZip()
  await build({
    projectDir: root,
    targets: createTargets([Platform.current()], targets.length > 0 ? null : 'dir'),
    config: withTargets(
      builderConfiguration({
        channel,
        build: buildFolder(channel),
        output,
        // On macOS the licences lie outside of what would be copied from a folder; electron-builder keeps those of its own download.
        electronDist: process.platform === 'darwin' ? undefined : electron.dist,
        electronVersion: electron.version,
        notarize: canNotarize(process.env),
        publisher: publisherOf(process.env),
      }),
      targets,
    ),
  })
  const folder = appFolder(output)
  // Signing and packing come after the fuses were set, so what lies there in the end is looked at once more.
  await checkFuses(executablePath(folder, process.platform), fusesOf(channel, process.platform))
  return folder
}

/**
 * The packaged app of a channel, for tests; made anew only where something that goes into it has changed.
 *
 * @param {PackagedChannel} channel
 * @param {{ dist: string, version: string }} electron
 */
export async function packageIfStale(channel, electron) {
  await buildIfStale(channel)
  const output = testOutput(channel)
  const stamp = join(output, 'package.stamp')
  const wanted = fingerprint(channel, electron)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return appFolder(output)
  const folder = await packageApp(channel, electron, [], output)
  writeFileSync(stamp, wanted)
  return folder
}

/** Without a path electron-builder would download one. At its own level, 9, one archive takes minutes. */
function pointToSevenZip() {
  const path = findSevenZip()
  if (path) process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= path
  if (process.platform === 'linux') process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= '5'
}

/** 7-Zip's program, where it is installed. */
export const findSevenZip = () => findProgram(['7za', '7z'])

/**
 * @param {import('electron-builder').Configuration} configuration
 * @param {readonly string[]} targets
 */
function withTargets(configuration, targets) {
  if (targets.length === 0) return configuration
  const key = process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'win' : 'linux'
  return { ...configuration, [key]: { ...configuration[key], target: [...targets] } }
}

/** @param {string} output */
function appFolder(output) {
  const pattern =
    process.platform === 'darwin' ? /^mac/ : process.platform === 'win32' ? /^win.*unpacked$/ : /^linux.*unpacked$/
  const name = readdirSync(output).find((name) => pattern.test(name))
  if (!name) throw new Error(`There is no packaged app in ${output}.`)
  return join(output, name)
}

/**
 * The content of the built files, and of what decides how they are packaged.
 *
 * @param {PackagedChannel} channel
 * @param {{ dist: string, version: string }} electron
 */
function fingerprint(channel, electron) {
  const hash = createHash('sha256').update(JSON.stringify(electron))
  for (const path of [
    ...['main', 'preload', 'renderer', 'cli'].map((name) => join(buildFolder(channel), name)),
    ...['package.json', 'package-lock.json', 'electron-builder.config.mjs', 'resources'].map((name) =>
      join(root, name),
    ),
    join(root, 'scripts', 'package'),
  ]) {
    addTo(hash, path)
  }
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  if (!statSync(path).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(path))
    return
  }
  for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
}
