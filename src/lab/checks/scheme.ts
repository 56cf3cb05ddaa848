import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

/** Whom the system gives links of Postern's scheme to. */
export const scheme: Check = {
  id: 'scheme',
  title: 'lab.check.scheme',
  async *run({ scheme: name, schemeOwner, profiles }): AsyncGenerator<Finding> {
    const owner = await schemeOwner()
    // Nobody misses a scheme that no profile uses.
    const level = profiles().some(({ redirect }) => redirect.kind === 'scheme') ? 'problem' : 'note'
    const values = { scheme: name }
    if (owner.kind === 'ours') yield { level: 'ok', what: 'lab.finding.scheme_ours', values }
    if (owner.kind === 'nobody')
      yield { level, what: 'lab.finding.scheme_nobody', values, remedy: 'lab.remedy.register_scheme' }
    if (owner.kind === 'other') {
      const more = { ...values, name: owner.name }
      yield { level, what: 'lab.finding.scheme_other', values: more, remedy: 'lab.remedy.take_scheme' }
    }
    if (owner.kind === 'stale') {
      const more = { ...values, path: owner.path }
      yield { level: 'problem', what: 'lab.finding.scheme_stale', values: more, remedy: 'lab.remedy.register_scheme' }
    }
  },
}
