import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { cleanEnvironment, type Environment } from '../node/browser-environment'
import { openerOf } from './lab-links'

/** What was seen of a link that was given to the system. */
export type Sighting =
  | { readonly kind: 'started'; readonly program: string; readonly pid: number }
  | { readonly kind: 'opener_failed'; readonly status: number | undefined }
  /** The opener took it, and no program was seen with it. */
  | { readonly kind: 'unseen' }

/** Gives a link to the system's opener and looks who gets it. */
export type WitnessLink = (link: string) => Promise<Sighting>

interface Options {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  /** Milliseconds. */
  readonly patience: number
}

/** Milliseconds between two looks at the processes. */
const lookEvery = 40

/**
 * On Linux the processes are looked through for one with the link on its command line. Elsewhere the opener's end is all
 * that is seen. What the opener starts stays, as if the person had clicked.
 */
export const createLinkWitness =
  ({ platform, env, patience }: Options): WitnessLink =>
  async (link) => {
    const opener = startOpener(link, platform, env)
    const end = performance.now() + patience
    while (performance.now() < end) {
      if (platform === 'linux') {
        const seen = await findProcess(link)
        if (seen) return seen
      }
      if (opener.ended && opener.status !== 0) return { kind: 'opener_failed', status: opener.status }
      if (opener.ended && platform !== 'linux') break
      await new Promise((resolve) => setTimeout(resolve, lookEvery))
    }
    return { kind: 'unseen' }
  }

interface Opener {
  ended: boolean
  /** `undefined` when it could not be started. */
  status: number | undefined
}

function startOpener(link: string, platform: NodeJS.Platform, env: Environment): Opener {
  const [program, ...args] = openerOf(platform)
  const opener: Opener = { ended: false, status: undefined }
  const child = spawn(program, [...args, link], {
    detached: true,
    stdio: 'ignore',
    cwd: '/',
    env: cleanEnvironment(env),
  })
  const end = (status: number | null) => Object.assign(opener, { ended: true, status: status ?? undefined })
  child.once('error', () => end(null))
  child.once('exit', end)
  child.unref()
  return opener
}

/** They only pass a link on. */
const passers = ['xdg-open', 'gio', 'gio-launch-desktop', 'exo-open', 'exo-helper-1', 'kde-open', 'kde-open5', 'env']

/** A process that was started with the link, and is not one that passes it on. */
async function findProcess(link: string): Promise<Sighting | undefined> {
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(pid)) continue
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
    if (!words.includes(link) || words.slice(0, 2).some((word) => passers.includes(basename(word)))) continue
    const name = (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim()
    // An empty name is one that has just ended.
    return { kind: 'started', program: name || basename(words[0] ?? ''), pid: Number(pid) }
  }
  return undefined
}
