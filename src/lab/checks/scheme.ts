import { LoginError } from '../../core/login-error'
import type { Finding } from '../../shared/lab'
import type { SchemeOwner } from '../../shared/scheme'
import type { Check, LabContext } from '../check'

/** Whom the system gives links of Postern's scheme to. */
export const scheme: Check = {
  id: 'scheme',
  title: 'lab.check.scheme',
  async *run(context): AsyncGenerator<Finding> {
    try {
      yield await ofOwner(await context.schemeOwner(), context)
    } catch (error) {
      if (!(error instanceof LoginError)) throw error
      const { code, detail } = error
      // Words of ours stand in no finding: it is shown in every language, and the code has a page of its own.
      const values = { scheme: context.scheme, reason: typeof detail === 'string' ? detail : code }
      yield { level: 'problem', what: 'lab.finding.scheme_unknown', values }
    }
  },
}

async function ofOwner(owner: SchemeOwner, context: LabContext): Promise<Finding> {
  const { scheme: name, profiles, isThere, mayRegister } = context
  // Nobody misses a scheme that no profile uses.
  const level = profiles().some(({ redirect }) => redirect.kind === 'scheme') ? 'problem' : 'note'
  const values = { scheme: name }
  const register = mayRegister ? 'lab.remedy.register_scheme' : 'lab.remedy.packaged'
  switch (owner.kind) {
    case 'ours':
      return { level: 'ok', what: 'lab.finding.scheme_ours', values }
    case 'nobody':
      return { level, what: 'lab.finding.scheme_nobody', values, remedy: register }
    case 'other': {
      const remedy = mayRegister ? 'lab.remedy.take_scheme' : register
      return { level, what: 'lab.finding.scheme_other', values: { ...values, name: owner.name }, remedy }
    }
    case 'stale': {
      const what = (await isThere(owner.path)) ? 'lab.finding.scheme_copy' : 'lab.finding.scheme_stale'
      return { level: 'problem', what, values: { ...values, path: owner.path }, remedy: register }
    }
  }
}
