import { readFile } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Environment } from '../node/browser-environment'
import { mimeType, readHandlerEntry } from '../node/desktop-entry'
import type { RunProgram } from '../node/run-program'
import type { Finding } from '../shared/lab'

/** Said where the desktop cannot be asked, which is not the same as that it names nobody. */
export const noTool: Finding = {
  level: 'problem',
  what: 'lab.finding.tool_missing',
  values: { program: 'xdg-mime' },
  remedy: 'lab.remedy.install_xdg_utils',
}

/** What a Linux desktop says of the programs that open links of a scheme. */
export interface Association {
  /** The name of the `.desktop` file. */
  readonly id: string
  /** As a menu shows it. */
  readonly name: string
  readonly program?: string
  readonly isThere: boolean
  /** Another `.desktop` file, where GIO names one. */
  readonly gio?: string
}

interface Desktop {
  readonly env: Environment
  readonly run: RunProgram
  isThere(path: string): Promise<boolean>
}

/**
 * Asks `xdg-mime` and GIO who opens links of a scheme, and looks at the entry and at its program.
 *
 * @returns `undefined` where nobody does, `no_tool` where there is no `xdg-mime` to ask
 * @see Association between MIME types and applications 1.0
 */
export async function findAssociation(scheme: string, desktop: Desktop): Promise<Association | 'no_tool' | undefined> {
  const type = mimeType(scheme)
  const { output, missing } = await desktop.run('xdg-mime', ['query', 'default', type])
  if (missing) return 'no_tool'
  const id = output.trim()
  if (id === '') return undefined
  const found = await readEntry(id, desktop.env)
  const { name = id, program } = found === undefined ? {} : readHandlerEntry(found)
  const gio = await chosenByGio(type, desktop.run)
  return {
    id,
    name,
    ...(program === undefined ? {} : { program }),
    isThere: program !== undefined && (await isProgram(program, desktop)),
    ...(gio === undefined || gio === id ? {} : { gio }),
  }
}

async function chosenByGio(type: string, run: RunProgram): Promise<string | undefined> {
  const { status, output } = await run('gio', ['mime', type])
  return status === 0 ? /^Default application for .*: (\S+\.desktop)$/m.exec(output)?.[1] : undefined
}

async function readEntry(id: string, env: Environment): Promise<string | undefined> {
  const own = env['XDG_DATA_HOME'] || join(env['HOME'] ?? '/', '.local', 'share')
  const folders = [own, ...(env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':')]
  for (const folder of folders) {
    const text = await readFile(join(folder, 'applications', id), 'utf8').catch(() => undefined)
    if (text !== undefined) return text
  }
  return undefined
}

/** Whether a command's first word is a program, by itself or on the `PATH`. */
export async function isProgram(program: string, { env, isThere }: Pick<Desktop, 'env' | 'isThere'>): Promise<boolean> {
  const folders = isAbsolute(program) ? [''] : (env['PATH'] ?? '').split(delimiter)
  for (const folder of folders) if (await isThere(join(folder, program))) return true
  return false
}
