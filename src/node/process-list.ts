import { readdir, readFile } from 'node:fs/promises'
import type { RunProgram } from './run-program'

export interface SeenProcess {
  readonly pid: number
  /** The program first. Where the system gives a line alone, it is cut at its spaces. */
  readonly words: readonly string[]
}

/**
 * What runs on this computer, as far as the system shows it.
 *
 * @param run asks the programs of macOS and Windows; Linux has `/proc`
 */
export async function listProcesses(platform: NodeJS.Platform, run: RunProgram): Promise<SeenProcess[]> {
  if (platform === 'linux') return fromProc()
  const { output } =
    platform === 'win32'
      ? await run('powershell', ['-NoProfile', '-NonInteractive', '-Command', windowsQuery])
      : await run('ps', ['-axww', '-o', 'pid=,command='])
  return output.split('\n').flatMap((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*\S)/.exec(line) ?? []
    return pid && command ? [{ pid: Number(pid), words: wordsOf(command) }] : []
  })
}

const windowsQuery = 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }'

/** Windows puts quotation marks around what has spaces in it. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)

async function fromProc(): Promise<SeenProcess[]> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name))
  return Promise.all(
    pids.map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      // Chromium writes its own line anew, with spaces.
      return { pid: Number(pid), words: line.split(/[\0 ]/) }
    }),
  )
}
