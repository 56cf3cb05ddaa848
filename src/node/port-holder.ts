import { readdir, readFile, readlink } from 'node:fs/promises'

const listening = '0A'

/**
 * Names the program that listens on a port of this computer, such as `node (PID 4711)`.
 *
 * Gives `undefined` where that cannot be known: on other systems than Linux, and for another person's program.
 */
export async function findPortHolder(port: number): Promise<string | undefined> {
  try {
    const inodes = new Set([...(await socketsOn(port, '/proc/net/tcp')), ...(await socketsOn(port, '/proc/net/tcp6'))])
    if (inodes.size === 0) return undefined
    for (const pid of await readdir('/proc')) {
      if (/^\d+$/.test(pid) && (await holdsOne(pid, inodes))) {
        return `${(await readFile(`/proc/${pid}/comm`, 'utf8')).trim()} (PID ${pid})`
      }
    }
  } catch {
    // no /proc
  }
  return undefined
}

/** The inodes of the sockets that listen on a port, by the table of the kernel (proc(5), /proc/net/tcp). */
async function socketsOn(port: number, table: string): Promise<string[]> {
  const text = await readFile(table, 'utf8').catch(() => '')
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(`:${hexPort}`) && columns[3] === listening)
    .flatMap((columns) => columns[9] ?? [])
}

async function holdsOne(pid: string, inodes: ReadonlySet<string>): Promise<boolean> {
  const folder = `/proc/${pid}/fd`
  const descriptors = await readdir(folder).catch(() => [])
  const targets = await Promise.all(descriptors.map((name) => readlink(`${folder}/${name}`).catch(() => '')))
  return targets.some((target) => inodes.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? ''))
}
