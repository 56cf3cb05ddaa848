import { dirname } from 'node:path'
import { installPackages, isDebian } from './debian.mjs'
import { installDependencies } from './dependencies.mjs'
import { resolveElectron } from './electron.mjs'
import { writeLauncher } from './launcher.mjs'
import { appNeeds, browsers, testNeeds, toolNeeds } from './needs.mjs'
import { checkNode } from './node-version.mjs'
import { checkLibrariesAndPrograms } from './other-linux.mjs'
import { findProgram } from './path-lookup.mjs'
import { sandboxSwitches } from './sandbox.mjs'

const isLinux = process.platform === 'linux'

/** What every script needs before it can import anything but Node. */
export async function prepareDependencies() {
  checkNode()
  await installDependencies()
}

/** Everything to run the app, but for the build. Gives the path of Electron. */
export async function prepareApp() {
  return prepareFor(appNeeds)
}

/**
 * Everything to run the tests and the tour, but for the build. Gives the environment that they read.
 *
 * @param {readonly import('./needs.mjs').Need[]} [needs]
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function prepareTests(needs = testNeeds) {
  const electron = await prepareFor(needs)
  writeLauncher(electron, sandboxSwitches(electron))
  return {
    POSTERN_ELECTRON: electron,
    POSTERN_CHROMIUM: findProgram(browsers),
    // The same Electron for whoever asks its npm package where it is, as Playwright does.
    ...(isLinux && { ELECTRON_OVERRIDE_DIST_PATH: dirname(electron) }),
  }
}

/** The same for all tests, those of the command with its shells and tools among them. */
export const prepareAllTests = () => prepareTests([...testNeeds, ...toolNeeds])

/** @param {readonly import('./needs.mjs').Need[]} needs */
async function prepareFor(needs) {
  await prepareDependencies()
  if (isLinux && isDebian()) await installPackages(needs)
  const electron = await resolveElectron()
  if (isLinux && !isDebian()) await checkLibrariesAndPrograms(needs, electron)
  return electron
}

export { build, buildIfStale } from './build.mjs'
