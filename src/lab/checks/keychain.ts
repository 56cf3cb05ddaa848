import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { LoginError } from '../../core/login-error'
import type { Finding } from '../../shared/lab'
import type { Check, LabContext } from '../check'

/** Writes, reads and deletes an item of its own, and says what protects it. */
export const keychain: Check = {
  id: 'keychain',
  title: 'lab.check.keychain',
  limit: 30_000,
  async *run(context): AsyncGenerator<Finding> {
    const { platform } = context
    try {
      await context.keychain.probe()
    } catch (error) {
      if (!(error instanceof LoginError)) throw error
      const values = { reason: error.code }
      yield { level: 'problem', what: 'lab.finding.keychain_fails', values, remedy: remedyFor(error.code) }
      return
    }
    yield { level: 'ok', what: 'lab.finding.keychain_works', values: { platform } }
    const program = platform === 'linux' ? await secretService(context) : undefined
    if (program !== undefined) yield { level: 'ok', what: 'lab.finding.keychain_keeper', values: { program } }
  },
}

function remedyFor(code: string): NonNullable<Finding['remedy']> {
  if (code === 'keychain_locked') return 'lab.remedy.keychain'
  return code === 'keychain_absent' ? 'lab.remedy.keychain_absent' : 'lab.remedy.keychain_restart'
}

/** The program that the bus names as the Secret Service; `undefined` where it cannot be asked. */
async function secretService({ run }: LabContext): Promise<string | undefined> {
  const bus = ['--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus']
  const method = 'org.freedesktop.DBus.GetConnectionUnixProcessID'
  const { status, output } = await run('gdbus', ['call', ...bus, '--method', method, 'org.freedesktop.secrets'])
  const pid = status === 0 ? /uint32 (\d+)/.exec(output)?.[1] : undefined
  const line = pid && (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''))
  return line ? basename(line.split('\0', 1)[0] ?? '') : undefined
}
