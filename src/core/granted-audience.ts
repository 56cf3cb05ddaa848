import { decodeJwt } from 'jose'
import { because, type Reason } from '../shared/reason'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import { providerWords } from './provider-error'
import type { TokenSet } from './token-exchange'
import type { TokenTarget } from './token-target'

/**
 * Auth0 answers an audience that it does not allow with a token for the login's own. An API that was never asked for would
 * then get it: the login's token in hands that it is not meant for.
 *
 * A `resource` is not compared: the provider may map it to another audience (RFC 8707 §2).
 *
 * @throws {LoginError} `audience_mismatch`
 */
export function checkAudience(tokens: TokenSet, { audience }: TokenTarget, journal: Journal): void {
  const check = (result: 'pass' | 'fail' | 'skipped', reason?: Reason) =>
    journal.check('audience', result, 'RFC 9068 §3', reason)
  const stated = statedAudiences(tokens)
  if (audience === undefined || stated === undefined) {
    check('skipped', audience === undefined ? because('reason.no_audience_asked') : because('reason.audience_unsaid'))
  } else if (stated.includes(audience)) {
    check('pass')
  } else {
    const words = providerWords(stated.join(' '))
    check('fail', words)
    throw new LoginError('audience_mismatch', because('reason.instead', { got: words, wanted: audience }))
  }
}

function statedAudiences({ access_token: token }: TokenSet): readonly string[] | undefined {
  try {
    const { aud } = decodeJwt(token)
    return typeof aud === 'string' ? [aud] : aud
  } catch {
    return undefined
  }
}
