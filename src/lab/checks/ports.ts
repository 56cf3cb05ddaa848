import { findPortHolder } from '../../node/port-holder'
import type { Finding } from '../../shared/lab'
import type { LoopbackHost, Profile } from '../../shared/profile'
import type { Check } from '../check'
import { type Bind, codeOf, listen } from './loopback'

/** Whether the ports that are registered at the providers can be had, or who has them. */
export const createPortsCheck = (bind: Bind = listen): Check => ({
  id: 'ports',
  title: 'lab.check.ports',
  async *run({ profiles }): AsyncGenerator<Finding> {
    const own = profiles().filter(({ redirect }) => redirect.kind === 'loopback')
    if (own.length === 0) yield { level: 'ok', what: 'lab.finding.not_here' }
    for (const profile of own) yield* portsOf(profile, bind)
  },
})

export const ports = createPortsCheck()

async function* portsOf({ name: profile, redirect }: Profile, bind: Bind): AsyncGenerator<Finding> {
  if (redirect.ports.length === 0) yield { level: 'ok', what: 'lab.finding.port_any', values: { profile } }
  let free = 0
  for (const port of redirect.ports) {
    const values = { port: String(port), profile }
    const reason = await whatHolds(redirect.host, port, bind)
    if (reason === undefined) {
      free += 1
      yield { level: 'ok', what: 'lab.finding.port_free', values }
    } else if (reason === 'EADDRINUSE') {
      const held = { ...values, holder: (await findPortHolder(port)) ?? 'unknown' }
      yield { level: 'note', what: 'lab.finding.port_held', values: held, remedy: 'lab.remedy.free_port' }
    } else {
      const refused = { ...values, reason }
      yield { level: 'note', what: 'lab.finding.port_refused', values: refused, remedy: 'lab.remedy.other_port' }
    }
  }
  if (redirect.ports.length > 0 && free === 0) {
    yield { level: 'problem', what: 'lab.finding.all_ports_held', values: { profile }, remedy: 'lab.remedy.free_port' }
  }
}

/** As a sign-in does: “localhost” is both families, of which the second may be missing on this computer. */
async function whatHolds(host: LoopbackHost, port: number, bind: Bind): Promise<string | undefined> {
  if (host !== 'localhost') return whyNot(host, port, bind)
  const [first, second] = [await whyNot('127.0.0.1', port, bind), await whyNot('::1', port, bind)]
  return first ?? (second === 'EADDRINUSE' ? second : undefined)
}

async function whyNot(address: string, port: number, bind: Bind): Promise<string | undefined> {
  try {
    const server = await bind(address, port)
    server.close()
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}
