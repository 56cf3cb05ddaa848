import { basename, delimiter, isAbsolute, join } from 'node:path'
import { LoginError } from '../../core/login-error'
import {
  formatHandlerEntry,
  type HandlerEntry,
  mimeType,
  readHandlerEntry,
  withoutHandler,
} from '../../node/desktop-entry'
import type { RunProgram } from '../../node/run-program'
import { because } from '../../shared/reason'
import type { SchemeOwner } from '../../shared/scheme'
import { ownerReason, stillNames } from './owner-reason'
import type { PreviousOwner, SchemeRegistration } from './scheme-registration'

/** Files as the registration needs them; reading what is not there gives `undefined`. */
export interface DesktopFiles {
  read(path: string): Promise<string | undefined>
  write(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
  /** Whether there is such a program that this person may start. */
  isProgram(path: string): Promise<boolean>
}

export interface LinuxOptions {
  readonly entry: HandlerEntry
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userHome: string
  readonly run: RunProgram
  readonly files: DesktopFiles
  readonly previous: PreviousOwner
}

/**
 * An own `.desktop` file, chosen as the handler of the scheme: for an installed Postern, an AppImage and a checkout alike.
 *
 * What `xdg-mime` and GIO answer counts, never that a command claimed success.
 *
 * @see Association between MIME types and applications 1.0, Desktop Entry Specification 1.5
 */
export function createLinuxRegistration({
  entry,
  env,
  userHome,
  run,
  files,
  previous,
}: LinuxOptions): SchemeRegistration {
  const dataHome = env['XDG_DATA_HOME'] || join(userHome, '.local', 'share')
  const configHome = env['XDG_CONFIG_HOME'] || join(userHome, '.config')
  const systemFolders = (env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':')
  const dataFolders = [dataHome, ...systemFolders]
  const applications = join(dataHome, 'applications')
  const id = `${entry.scheme}.desktop`
  const path = join(applications, id)
  const type = mimeType(entry.scheme)
  const text = formatHandlerEntry(entry)

  async function chosen(): Promise<string | undefined> {
    const { status, output } = await run('xdg-mime', ['query', 'default', type])
    if (status === undefined)
      throw new LoginError('scheme_registration_failed', because('reason.not_started', { program: 'xdg-mime' }))
    return output.trim() || undefined
  }

  /** GIO reads the same files by rules of its own; where it names another program, browsers may follow it. */
  async function chosenByGio(): Promise<string | undefined> {
    const { status, output } = await run('gio', ['mime', type])
    return status === 0 ? /^Default application for .*: (\S+\.desktop)$/m.exec(output)?.[1] : undefined
  }

  async function owner(): Promise<SchemeOwner> {
    const handler = await chosen()
    if (handler === undefined) return { kind: 'nobody' }
    if (handler !== id) return describe(handler)
    const found = await ownerOf(id)
    if (found.kind !== 'ours') return found
    const other = await chosenByGio()
    return other === undefined || other === id ? found : describe(other)
  }

  async function ownerOf(handler: string): Promise<SchemeOwner> {
    const own = await files.read(path)
    if (own === text) return { kind: 'ours' }
    if (own !== undefined) return { kind: 'stale', path: readHandlerEntry(own).program ?? path }
    return describe(handler)
  }

  /** A handler that is not of our making: an installed package of ours may bring the same entry for the same program. */
  async function describe(handler: string): Promise<SchemeOwner> {
    const found = await firstOf(dataFolders.map((folder) => join(folder, 'applications', handler)))
    if (found === undefined) return { kind: 'stale', path: handler }
    const { name, program } = readHandlerEntry(found)
    if (program === undefined || !(await isThere(program))) return { kind: 'stale', path: program ?? handler }
    if (handler === id) return isSame(found) ? { kind: 'ours' } : { kind: 'stale', path: program }
    return { kind: 'other', name: name ?? basename(handler, '.desktop') }
  }

  /** Whether an entry that a package brought starts this Postern as ours would, with the link behind `--`. */
  function isSame(content: string): boolean {
    const { words = [] } = readHandlerEntry(content)
    return Object.keys(entry.env).length === 0 && entry.command.every((word, at) => word === words[at])
  }

  /** An own entry would take the place of such a one in the menu, and shows in none. */
  async function isInstalled(): Promise<boolean> {
    const found = await firstOf(systemFolders.map((folder) => join(folder, 'applications', id)))
    return found !== undefined && isSame(found)
  }

  async function firstOf(paths: readonly string[]): Promise<string | undefined> {
    for (const each of paths) {
      const content = await files.read(each)
      if (content !== undefined) return content
    }
    return undefined
  }

  async function isThere(program: string): Promise<boolean> {
    const folders = isAbsolute(program) ? [''] : (env['PATH'] ?? '').split(delimiter)
    for (const folder of folders) if (await files.isProgram(join(folder, program))) return true
    return false
  }

  /** The id of another app's entry; or, as a whole, the entry of another copy of Postern. */
  async function remember(): Promise<void> {
    const handler = await chosen()
    if (handler !== id) return previous.write(handler)
    const own = await files.read(path)
    if (own !== undefined && own !== text) await previous.write(own)
  }

  /** Whether what is remembered still leads to a program: an app may have been removed since. */
  async function isUsable(before: string): Promise<boolean> {
    if (!isEntry(before)) return (await describe(before)).kind === 'other'
    const { program } = readHandlerEntry(before)
    return program !== undefined && (await isThere(program))
  }

  async function giveTo(before: string): Promise<void> {
    if (isEntry(before)) {
      await files.write(path, before)
      await run('update-desktop-database', [applications])
      await run('xdg-mime', ['default', id, type])
    } else if ((await chosen()) !== before) await run('xdg-mime', ['default', before, type])
  }

  async function forgetEntry(): Promise<void> {
    for (const list of [join(configHome, 'mimeapps.list'), join(applications, 'mimeapps.list')]) {
      const content = await files.read(list)
      const rest = content === undefined ? undefined : withoutHandler(content, type, id)
      if (rest !== undefined && rest !== content) await files.write(list, rest)
    }
    await files.remove(path)
    await run('update-desktop-database', [applications])
  }

  async function requireGivenTo(before: string | undefined): Promise<void> {
    const now = await chosen()
    if (before !== undefined && now === (isEntry(before) ? id : before)) return
    if (now === id && (await isInstalled())) {
      throw new LoginError('scheme_registration_failed', because('reason.package_stays'))
    }
    if (now === id || before !== undefined) {
      throw new LoginError('scheme_registration_failed', stillNames(now))
    }
  }

  return {
    owner,
    async register() {
      await remember()
      if (await isInstalled()) await files.remove(path)
      else await files.write(path, text)
      await run('update-desktop-database', [applications])
      await run('xdg-mime', ['default', id, type])
      const now = await owner()
      if (now.kind !== 'ours') throw notTaken(now)
    },
    async unregister() {
      const own = await files.read(path)
      const isOfCopy = own !== undefined && own !== text
      // Who has taken it since keeps it.
      const isTaken = isOfCopy || (await chosen()) !== id
      const kept = isTaken ? undefined : await previous.read()
      const before = kept !== undefined && (await isUsable(kept)) ? kept : undefined
      if (!isOfCopy) await forgetEntry()
      if (before !== undefined) await giveTo(before)
      if (!isTaken) await requireGivenTo(before)
      await previous.write(undefined)
    },
  }
}

/** Whether what is remembered is an entry, and not the id of one. */
const isEntry = (before: string) => before.includes('\n')

function notTaken(now: SchemeOwner): LoginError {
  return new LoginError('scheme_registration_failed', ownerReason(now))
}
