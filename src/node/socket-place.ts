import { lstatSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { LoginError } from '../core/login-error'
import { because } from '../shared/reason'
import type { Channel } from '../shared/scheme'
import { channel as ownChannel, socketNames } from './channel'

/** Where the app and its tools meet. */
export interface SocketPlace {
  /** A Unix socket, or the name of a pipe on Windows. */
  readonly path: string
  /** The folder of a Unix socket, of this person alone. Absent on Windows. */
  readonly folder?: string
}

/** What the place depends on. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Absent on Windows. */
  readonly uid?: number | undefined
  /** Of the app; absent: this program's own. */
  readonly channel?: Channel
}

/** Bytes of a socket's path, without the zero at its end (`sun_path` of unix(7)). */
const pathLimits: Readonly<Partial<Record<NodeJS.Platform, number>>> = { linux: 107 }
const shortestLimit = 103

/**
 * Finds the same place in the app and in every tool, without asking anybody.
 *
 * `XDG_RUNTIME_DIR` first; what a program misses that was started by `cron` or `su` is looked for where systemd puts it.
 * Each channel has a socket of its own, and so has each `POSTERN_HOME`.
 *
 * @throws {LoginError} `socket_unusable` when the path is longer than the system allows
 */
export function findSocketPlace(surroundings: Surroundings = thisProcess()): SocketPlace {
  const { env, platform, uid, channel = ownChannel } = surroundings
  const name = socketName(env['POSTERN_HOME'], channel)
  if (platform === 'win32') return { path: `\\\\.\\pipe\\postern-${fingerprint(env['USERNAME'] ?? '')}-${name}` }
  const folder = runtimeFolder(surroundings) ?? join(temporaryFolder(surroundings), `postern-${uid}`)
  const path = join(folder, `${name}.sock`)
  const limit = pathLimits[platform] ?? shortestLimit
  if (Buffer.byteLength(path) > limit) {
    throw new LoginError('socket_unusable', because('reason.path_too_long', { path, limit }))
  }
  return { path, folder }
}

/**
 * Whether a folder is ours alone. `undefined`: there is none.
 *
 * @throws {LoginError} `socket_unusable` when it is a link, somebody else's, or open to others
 */
export function checkFolder(folder: string, uid = process.getuid?.()): true | undefined {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (!stat) return undefined
  if (!stat.isDirectory()) throw new LoginError('socket_unusable', because('reason.no_folder', { path: folder }))
  if (stat.uid !== uid) throw new LoginError('socket_unusable', because('reason.not_owned', { path: folder }))
  if ((stat.mode & 0o077) !== 0)
    throw new LoginError('socket_unusable', because('reason.open_to_others', { path: folder }))
  return true
}

/** Those of the program that runs. */
export const thisProcess = (): Surroundings => ({
  env: process.env,
  platform: process.platform,
  uid: process.getuid?.(),
})

function runtimeFolder({ env, platform, uid }: Surroundings): string | undefined {
  const given = env['XDG_RUNTIME_DIR']
  const usual = platform === 'linux' ? [`/run/user/${uid}`] : []
  const found = [...(given && isAbsolute(given) ? [given] : []), ...usual].find((folder) => isOwnFolder(folder, uid))
  return found === undefined ? undefined : join(found, 'postern')
}

const isOwnFolder = (folder: string, uid: number | undefined) => {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  return stat?.isDirectory() === true && stat.uid === uid
}

/** macOS gives each person one of their own; on Linux the variable changes from program to program. */
const temporaryFolder = ({ env, platform }: Surroundings) => (platform === 'darwin' && env['TMPDIR']) || '/tmp'

const socketName = (home = '', channel: Channel) => (home === '' ? socketNames[channel] : fingerprint(resolve(home)))

/** FNV-1a, twice: it only tells names apart, and loading a real hash costs more than all else here. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('')
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}
