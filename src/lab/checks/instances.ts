import { readdir, readFile } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

/** The command lines of what runs here, one array a process; none where the system does not show them. */
export type CommandLines = () => Promise<readonly (readonly string[])[]>

/** The name of the package in a folder; `undefined` where there is none. */
export type ReadName = (folder: string) => Promise<string | undefined>

/** Whether more than one Postern runs: a link goes to the one that the scheme's entry starts. */
export const createInstancesCheck = (
  commandLines: CommandLines = fromProc,
  readName: ReadName = fromPackage,
): Check => ({
  id: 'instances',
  title: 'lab.check.instances',
  async *run({ platform }): AsyncGenerator<Finding> {
    if (platform !== 'linux') {
      yield { level: 'ok', what: 'lab.finding.not_here' }
      return
    }
    const lines = await commandLines()
    const ours = await Promise.all(lines.map((line) => isPostern(line, readName)))
    const count = ours.filter(Boolean).length
    yield count > 1
      ? { level: 'note', what: 'lab.finding.instances_more', values: { count }, remedy: 'lab.remedy.close_others' }
      : { level: 'ok', what: 'lab.finding.instances_one' }
  },
})

export const instances = createInstancesCheck()

/**
 * A packaged Postern has its own name; a checkout is run by an Electron that is given its folder. Chromium's children name
 * their kind.
 */
async function isPostern([program = '', ...args]: readonly string[], readName: ReadName): Promise<boolean> {
  if (args.some((word) => word.startsWith('--type='))) return false
  const name = basename(program).toLowerCase()
  if (name === 'postern') return true
  const folder = args.find((word) => !word.startsWith('-'))
  return name === 'electron' && folder !== undefined && isAbsolute(folder) && (await readName(folder)) === 'postern'
}

async function fromPackage(folder: string): Promise<string | undefined> {
  try {
    const { name } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { name?: string }
    return name
  } catch {
    return undefined
  }
}

async function fromProc(): Promise<string[][]> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name))
  return Promise.all(
    pids.map(async (pid) => (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split(/[\0 ]/)),
  )
}
