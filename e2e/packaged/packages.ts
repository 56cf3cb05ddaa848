import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { distOf } from '../../scripts/package/electron-dist.mjs'
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
  return { release: await packagedProgram('release'), e2e: await packagedProgram('e2e'), electron: testedElectron() }
}

/** The program of one channel, packaged anew where something in it has changed. */
export async function packagedProgram(channel: 'release' | 'e2e'): Promise<string> {
  const dist = distOf(testedElectron(), process.platform)
  const version = readFileSync(join(dist, 'version'), 'utf8').trim()
  return executablePath(await packageIfStale(channel, { dist, version }), process.platform)
}

function testedElectron(): string {
  const electron = process.env['POSTERN_ELECTRON']
  if (!electron) throw new Error('POSTERN_ELECTRON is not set: run "npm test" or "npm run e2e", which set it')
  return electron
}
