import { LoginError } from '../../core/login-error'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

/** Whether each profile fits what its provider says of itself. */
export const provider: Check = {
  id: 'provider',
  title: 'lab.check.provider',
  limit: 40_000,
  async *run({ profiles, report, signal }): AsyncGenerator<Finding> {
    const all = profiles().filter(({ kind }) => kind !== 'practice')
    if (all.length === 0) yield { level: 'ok', what: 'lab.finding.no_profiles' }
    for (const each of all) {
      const profile = each.name
      try {
        const settings = Object.keys((await report(each)).suggestion)
        if (settings.length === 0) yield { level: 'ok', what: 'lab.finding.report_fits', values: { profile } }
        else
          yield {
            level: 'note',
            what: 'lab.finding.report_suggests',
            values: { profile, settings: settings.join(', ') },
          }
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof LoginError)) throw error
        const values = { profile, reason: error.code }
        yield { level: 'problem', what: 'lab.finding.not_reached', values, remedy: 'lab.remedy.network' }
      }
    }
  },
}
