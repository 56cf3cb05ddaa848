import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npm } from './run.mjs'
import { SetupError } from './say.mjs'

/**
 * Fetches a package from the registry that the user's npm is set to, and holds it against a pinned hash.
 *
 * @param {{ package: string, integrity: string }} wanted
 * @param {string} folder an empty one
 * @returns {Promise<string>} path of the tarball
 */
export async function fetchPackage(wanted, folder) {
  const args = ['pack', wanted.package, '--pack-destination', folder, '--loglevel=error']
  const code = await npm(args, { cwd: folder, output: 'nowhere' })
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name) throw new SetupError(`The registry package ${wanted.package} could not be fetched.`)

  const tarball = join(folder, name)
  const integrity = await integrityOf(tarball)
  if (integrity === wanted.integrity) return tarball
  throw new SetupError(
    `${wanted.package} is not what it should be:\n  expected ${wanted.integrity}\n  got      ${integrity}`,
  )
}

/** @param {string} path */
async function integrityOf(path) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return `sha512-${hash.digest('base64')}`
}
