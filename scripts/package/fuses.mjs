import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/** @typedef {import('../../electron-builder.config.mjs').PackagedChannel} PackagedChannel */
/** @typedef {Exclude<keyof typeof FuseV1Options, number>} FuseName */
/** @typedef {Partial<Record<FuseName, boolean>>} Fuses */

/** The characters that stand for a fuse in the program. A third one is for fuses that an Electron no longer has. */
const states = new Map([
  ['0'.charCodeAt(0), false],
  ['1'.charCodeAt(0), true],
])

/**
 * The fuses that are built in. The variant for tests differs in one: it may be inspected.
 *
 * @param {PackagedChannel} channel
 * @param {string} platform as Node names it
 * @returns {Fuses}
 */
export function fusesOf(channel, platform) {
  return {
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: channel === 'e2e',
    // Electron checks the archive on these two alone.
    EnableEmbeddedAsarIntegrityValidation: platform === 'darwin' || platform === 'win32',
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  }
}

/**
 * Sets the fuses of what electron-builder has just put together, and reads them back.
 *
 * @param {import('electron-builder').AfterPackContext} context
 * @param {PackagedChannel} channel
 */
export async function setFusesAfterPack({ appOutDir, electronPlatformName, packager }, channel) {
  const executable = executablePath(appOutDir, electronPlatformName, packager.appInfo.productFilename)
  const fuses = fusesOf(channel, electronPlatformName)
  const named = /** @type {[FuseName, boolean][]} */ (Object.entries(fuses))
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // An Electron that is not signed by us is signed ad hoc, and macOS does not start it once it has been changed.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...Object.fromEntries(named.map(([name, on]) => [FuseV1Options[name], on])),
  })
  await checkFuses(executable, fuses)
}

/**
 * @param {string} folder with the app in it
 * @param {string} platform
 * @param {string} [name] the product's
 */
export function executablePath(folder, platform, name = 'Postern') {
  if (platform === 'darwin') return join(folder, `${name}.app`, 'Contents', 'MacOS', name)
  return join(folder, platform === 'win32' ? `${name}.exe` : 'postern')
}

/**
 * The fuses that a built program has, by name.
 *
 * @param {string} executable
 * @returns {Promise<Fuses>}
 */
export async function readFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  const names = /** @type {FuseName[]} */ (Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name))))
  return Object.fromEntries(
    names.flatMap((name) => {
      const on = states.get(Number(wire[FuseV1Options[name]]))
      return on === undefined ? [] : [[name, on]]
    }),
  )
}

/**
 * Throws unless the built program has just these fuses.
 *
 * @param {string} executable
 * @param {Fuses} wanted
 */
export async function checkFuses(executable, wanted) {
  const wrong = fuseMismatches(await readFuses(executable), wanted)
  if (wrong.length > 0) throw new Error(`The fuses of ${executable} are not as they must be: ${wrong.join(', ')}`)
}

/**
 * @param {Fuses} found
 * @param {Fuses} wanted
 * @returns {string[]} one for each that differs
 */
export function fuseMismatches(found, wanted) {
  const names = /** @type {FuseName[]} */ (Object.keys(wanted))
  const word = (/** @type {boolean | undefined} */ on) => (on === undefined ? 'missing' : on ? 'on' : 'off')
  return names
    .filter((name) => found[name] !== wanted[name])
    .map((name) => `${name} is ${word(found[name])}, not ${word(wanted[name])}`)
}
