import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { listProcesses, type SeenProcess } from '../../node/process-list'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

/** The name of the package in a folder; `undefined` where there is none. */
export type ReadName = (folder: string) => Promise<string | undefined>

/** Whether more than one Postern runs: a link goes to the one that the scheme's entry starts. */
export const createInstancesCheck = (
  list = listProcesses,
  readName: ReadName = fromPackage,
  own = process.pid,
): Check => ({
  id: 'instances',
  title: 'lab.check.instances',
  async *run({ platform, run }): AsyncGenerator<Finding> {
    const all = await list(platform, run)
    const others = await Promise.all(all.filter(({ pid }) => pid !== own).map((each) => isPostern(each, readName)))
    const count = 1 + others.filter(Boolean).length
    if (all.length === 0) yield { level: 'note', what: 'lab.finding.instances_unseen' }
    else if (count === 1) yield { level: 'ok', what: 'lab.finding.instances_one' }
    else
      yield { level: 'note', what: 'lab.finding.instances_more', values: { count }, remedy: 'lab.remedy.close_others' }
  },
})

export const instances = createInstancesCheck()

/**
 * A packaged Postern has its own name; a checkout is run by an Electron that is given its folder. Chromium's children name
 * their kind.
 */
async function isPostern({ words: [program = '', ...args] }: SeenProcess, readName: ReadName): Promise<boolean> {
  if (args.some((word) => word.startsWith('--type='))) return false
  const name = program
    .split(/[\\/]/)
    .at(-1)
    ?.toLowerCase()
    .replace(/\.exe$/, '')
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
