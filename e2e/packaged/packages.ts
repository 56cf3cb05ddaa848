import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { executablePath } from '../../scripts/package/fuses.mjs'
import { packageIfStale } from '../../scripts/package/package-app.mjs'

/** Paths of the packaged programs: the one that is given to people, and the variant that may be inspected. */
export interface Packages {
  readonly release: string
  readonly e2e: string
  /** The Electron that both were made of. */
  readonly electron: string
}

/** Packages both, unless they are there and nothing in them has changed. */
export async function makePackages(): Promise<Packages> {
  const electron = process.env['POSTERN_ELECTRON']
  if (!electron) throw new Error('POSTERN_ELECTRON is not set: run "npm test" or "npm run e2e", which set it')
  const dist = dirname(electron)
  const version = readFileSync(join(dist, 'version'), 'utf8').trim()
  const programOf = async (channel: 'release' | 'e2e') =>
    executablePath(await packageIfStale(channel, { dist, version }), process.platform)
  return { release: await programOf('release'), e2e: await programOf('e2e'), electron }
}
