import { findPortHolder } from '../../node/port-holder'
import type { Finding } from '../../shared/lab'
import type { Profile } from '../../shared/profile'
import type { Check } from '../check'
import { listen } from './loopback'

/** Whether the ports that are registered at the providers can be had, or who has them. */
export const ports: Check = {
  id: 'ports',
  title: 'lab.check.ports',
  async *run({ profiles }): AsyncGenerator<Finding> {
    const own = profiles().filter(({ redirect }) => redirect.kind === 'loopback')
    if (own.length === 0) yield { level: 'ok', what: 'lab.finding.not_here' }
    for (const profile of own) yield* portsOf(profile)
  },
}

async function* portsOf({ name, redirect }: Profile): AsyncGenerator<Finding> {
  if (redirect.ports.length === 0) yield { level: 'ok', what: 'lab.finding.port_any', values: { profile: name } }
  let free = 0
  for (const port of redirect.ports) {
    if (await isFree(redirect.host === '::1' ? '::1' : '127.0.0.1', port)) {
      free += 1
      yield { level: 'ok', what: 'lab.finding.port_free', values: { port: String(port), profile: name } }
      continue
    }
    const holder = (await findPortHolder(port)) ?? 'unknown'
    const values = { port: String(port), profile: name, holder }
    yield { level: 'note', what: 'lab.finding.port_held', values, remedy: 'lab.remedy.free_port' }
  }
  if (redirect.ports.length > 0 && free === 0) {
    const values = { profile: name }
    yield { level: 'problem', what: 'lab.finding.all_ports_held', values, remedy: 'lab.remedy.free_port' }
  }
}

async function isFree(host: string, port: number): Promise<boolean> {
  try {
    const server = await listen(host, port)
    server.close()
    return true
  } catch {
    return false
  }
}
