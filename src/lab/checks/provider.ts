import { LoginError } from '../../core/login-error'
import type { FailureCode } from '../../shared/failures'
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
        yield unusable(profile, error)
      }
    }
  },
}

/** What says that nothing came back that a provider could have sent. */
const ofTheNetwork: ReadonlySet<FailureCode> = new Set([
  'network_unreachable',
  'network_timeout',
  'network_captive',
  'tls_failed',
  'provider_unavailable',
])

function unusable(profile: string, { code, detail }: LoginError): Finding {
  if (ofTheNetwork.has(code)) {
    const values = { profile, reason: code }
    return { level: 'problem', what: 'lab.finding.not_reached', values, remedy: 'lab.remedy.network' }
  }
  const values = { profile, reason: detail === undefined ? code : `${code}: ${detail}` }
  return { level: 'problem', what: 'lab.finding.provider_unusable', values, remedy: 'lab.remedy.check_issuer' }
}
