import { win32 } from 'node:path'
import { LoginError } from '../../core/login-error'
import type { RunProgram } from '../../node/run-program'
import { because } from '../../shared/reason'
import type { SchemeOwner } from '../../shared/scheme'
import { ownerReason } from './owner-reason'
import type { SchemeRegistration } from './scheme-registration'

/** The part of Electron's `app` that is used. */
export interface ProtocolClients {
  setAsDefaultProtocolClient(scheme: string, path: string, args: string[]): boolean
  removeAsDefaultProtocolClient(scheme: string, path: string, args: string[]): boolean
  isDefaultProtocolClient(scheme: string, path: string, args: string[]): boolean
}

export interface WindowsOptions {
  readonly scheme: string
  /** Program and arguments; Windows adds the link as the last one, in quotation marks. */
  readonly command: readonly string[]
  readonly clients: ProtocolClients
  readonly run: RunProgram
  readonly isFile: (path: string) => Promise<boolean>
}

/** Below the key of a scheme: the command line, as a nameless value. */
const opened = (key: string) => `${key}\\shell\\open\\command`

/**
 * The scheme in the registry of Windows, written by Electron and read back by `reg`.
 *
 * What was there is copied within the registry, as a whole: `reg` prints a path with other than English letters in a code
 * page of its own, and what is written back from that leads nowhere.
 */
export function createWindowsRegistration(options: WindowsOptions): SchemeRegistration {
  const { scheme, command, clients, run, isFile } = options
  const [program = '', ...args] = command
  // The person's own part of the registry; Electron writes there, and it goes before the computer's.
  const own = `HKCU\\Software\\Classes\\${scheme}`
  const before = `HKCU\\Software\\Postern\\before\\${scheme}`

  /** The command line that a key holds as its nameless value. */
  async function read(key: string): Promise<string | undefined> {
    const { status, output } = await run('reg', ['query', key, '/ve'])
    return status === 0 ? /\sREG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(output)?.[1] : undefined
  }

  const isThere = async (key: string) => (await run('reg', ['query', key])).status === 0
  const copy = (from: string, to: string) => run('reg', ['copy', from, to, '/s', '/f'])
  const remove = (key: string) => run('reg', ['delete', key, '/f'])

  const isOurs = () => clients.isDefaultProtocolClient(scheme, program, args)

  async function owner(): Promise<SchemeOwner> {
    // Asked first: `reg` writes a path with other than English letters in a code page of its own, and it is then not found.
    if (isOurs()) return { kind: 'ours' }
    const line = await read(opened(`HKCR\\${scheme}`))
    if (line === undefined) return { kind: 'nobody' }
    const path = programOf(line)
    if (!(await isFile(path))) return { kind: 'stale', path }
    const same = path.toLowerCase() === program.toLowerCase()
    return same ? { kind: 'stale', path } : { kind: 'other', name: win32.basename(path) }
  }

  return {
    owner,
    async register() {
      if (!isOurs()) {
        await remove(before)
        if ((await isThere(own)) && (await copy(own, before)).status !== 0) {
          throw new LoginError('scheme_registration_failed', because('reason.registry_not_kept'))
        }
      }
      clients.setAsDefaultProtocolClient(scheme, program, args)
      const now = await owner()
      if (now.kind !== 'ours') throw new LoginError('scheme_registration_failed', ownerReason(now))
    },
    async unregister() {
      // Who has taken it since keeps it.
      if ((await owner()).kind === 'other') return void (await remove(before))
      clients.removeAsDefaultProtocolClient(scheme, program, args)
      const wasThere = await isThere(before)
      if (wasThere) await copy(before, own)
      if (isOurs() || (wasThere && (await read(opened(own))) !== (await read(opened(before))))) {
        throw new LoginError('scheme_registration_failed', because('reason.registry_differs'))
      }
      if (wasThere) await remove(before)
    },
  }
}

/** The program of a command line: up to the closing quotation mark, or to the first blank. */
const programOf = (line: string) => /^"([^"]*)"|^\S+/.exec(line)?.[1] ?? line.split(/\s/, 1)[0] ?? ''
