import { networkFailure } from '../../core/observed-fetch'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

/** The way to each provider: its proxy, and whether the connection and its certificate hold. */
export const proxy: Check = {
  id: 'proxy',
  title: 'lab.check.proxy',
  limit: 30_000,
  async *run({ profiles, fetch, proxyFor, clock, signal }): AsyncGenerator<Finding> {
    const all = profiles().filter(({ kind }) => kind !== 'practice')
    if (all.length === 0) yield { level: 'ok', what: 'lab.finding.no_profiles' }
    for (const { name: profile, issuer } of all) {
      const way = await proxyFor(issuer)
      if (way !== '' && way !== 'DIRECT') yield { level: 'note', what: 'lab.finding.proxy', values: { proxy: way } }
      const before = clock.now()
      try {
        await fetch(issuer, { method: 'HEAD', redirect: 'manual', signal })
        const milliseconds = clock.now() - before
        yield { level: 'ok', what: 'lab.finding.reached', values: { profile, milliseconds } }
      } catch (error) {
        signal.throwIfAborted()
        const values = { profile, reason: reasonOf(error, issuer) }
        yield { level: 'problem', what: 'lab.finding.not_reached', values, remedy: 'lab.remedy.network' }
      }
    }
  },
}

/** What is in the way of a provider, by its failure's code and in the network's own words. */
export function reasonOf(error: unknown, issuer: string): string {
  const { code, detail } = networkFailure(error, new URL(issuer).host)
  return typeof detail === 'string' ? `${code}: ${detail}` : code
}
