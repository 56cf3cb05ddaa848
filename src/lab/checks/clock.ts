import { clockTolerance } from '../../core/provider'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'
import { reasonOf } from './proxy'

/** The clock against the `Date` of each provider: ID tokens are refused where it is wrong (RFC 9110 §6.6.1). */
export const clock: Check = {
  id: 'clock',
  title: 'lab.check.clock',
  async *run({ profiles, fetch, clock: own, signal }): AsyncGenerator<Finding> {
    const all = profiles().filter(({ kind }) => kind !== 'practice')
    if (all.length === 0) yield { level: 'ok', what: 'lab.finding.no_profiles' }
    for (const { name: profile, issuer } of all) {
      const before = own.now()
      const answered = await fetch(issuer, { method: 'HEAD', redirect: 'manual', signal }).catch((error: unknown) =>
        reasonOf(error, issuer),
      )
      signal.throwIfAborted()
      if (typeof answered === 'string') {
        const values = { profile, reason: answered }
        yield { level: 'note', what: 'lab.finding.not_reached', values, remedy: 'lab.remedy.network' }
        continue
      }
      const date = Date.parse(answered.headers.get('date') ?? '')
      if (Number.isNaN(date)) {
        yield { level: 'note', what: 'lab.finding.no_date', values: { profile } }
        continue
      }
      // The header has whole seconds, and was written between the two looks at our clock.
      const seconds = Math.round(Math.abs((before + own.now()) / 2 - date) / 1_000)
      const values = { profile, seconds }
      if (seconds <= clockTolerance) yield { level: 'ok', what: 'lab.finding.clock_right', values }
      else yield { level: 'problem', what: 'lab.finding.clock_wrong', values, remedy: 'lab.remedy.set_clock' }
    }
  },
}
