/** `npm run package [-- --installers]`: the app as it is given to people, in `out/package/release`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { distOf } from './package/electron-dist.mjs'
import { buildFolder } from './setup/build.mjs'
import { resolveElectron } from './setup/electron.mjs'
import { readDistVersion } from './setup/official-electron.mjs'
import { root } from './setup/places.mjs'
import { prepareDependencies } from './setup/prepare.mjs'
import { runScript, SetupError, say } from './setup/say.mjs'

await runScript(async () => {
  const installers = process.argv.includes('--installers')
  await prepareDependencies()
  const { publisherHint, publisherOf } = await import('./package/publisher.mjs')
  if (installers && process.platform === 'linux' && !publisherOf(process.env)) throw new SetupError(publisherHint)
  const { findSevenZip, packageApp, releaseOutput } = await import('./package/package-app.mjs')
  const { chooseTargets } = await import('./package/targets.mjs')
  const electron = await electronFolder()
  const { build, leftOut } = chooseTargets({ platform: process.platform, installers, sevenZip: findSevenZip() })
  const folder = await packageApp('release', electron, build, releaseOutput)
  say(`\nPackaged: ${folder}`)
  for (const target of build) say(`Built: ${target}`)
  for (const { target, why } of leftOut) say(`Left out: ${target}; ${why}.`)
  await sayWhatIsUnsigned()
  if (process.platform !== 'darwin') await reportSize(folder, electron.dist)
  return 0
})

/** The folder of the Electron that set-up finds, which goes into the package. */
async function electronFolder() {
  const executable = await resolveElectron()
  const dist = distOf(executable, process.platform)
  const version = readDistVersion(dist)
  if (!version) throw new SetupError(`${dist} has no file that says which version of Electron it is.`)
  return { dist, version }
}

async function sayWhatIsUnsigned() {
  if (process.platform === 'linux') return
  if (!process.env['CSC_LINK']) say('Not signed: CSC_LINK is not set.')
  if (process.platform !== 'darwin') return
  const { canNotarize, notarizationHint } = await import('./package/notarization.mjs')
  if (!canNotarize(process.env)) say(notarizationHint)
}

/**
 * @param {string} packaged
 * @param {string} electron
 */
async function reportSize(packaged, electron) {
  const { printSizes, reportSizes } = await import('./package/size-report.mjs')
  const report = reportSizes({ packaged, electron, build: buildFolder('release') })
  const file = join(root, 'out', 'package', 'size.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  console.log(`\n${printSizes(report)}\n\nAs JSON: ${file}`)
}
