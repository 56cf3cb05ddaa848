import { readdir, readFile } from 'node:fs/promises'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

/** The command lines of what runs here, one array a process; none where the system does not show them. */
export type CommandLines = () => Promise<readonly (readonly string[])[]>

/** Whether more than one Postern runs: a link goes to the one that the scheme's entry starts. */
export const createInstancesCheck = (commandLines: CommandLines = fromProc): Check => ({
  id: 'instances',
  title: 'lab.check.instances',
  async *run({ platform }): AsyncGenerator<Finding> {
    if (platform !== 'linux') {
      yield { level: 'ok', what: 'lab.finding.not_here' }
      return
    }
    const count = (await commandLines()).filter(isPostern).length
    yield count > 1
      ? { level: 'note', what: 'lab.finding.instances_more', values: { count }, remedy: 'lab.remedy.close_others' }
      : { level: 'ok', what: 'lab.finding.instances_one' }
  },
})

export const instances = createInstancesCheck()

/** Chromium's own children name their kind. */
const isPostern = (line: readonly string[]): boolean =>
  /(^|\/)(postern|electron)$/i.test(line[0] ?? '') && !line.some((word) => word.startsWith('--type='))

async function fromProc(): Promise<string[][]> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name))
  return Promise.all(
    pids.map(async (pid) => (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split(/[\0 ]/)),
  )
}
