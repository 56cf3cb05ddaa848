import type { Json } from '../../core/testing/signing-key'
import { type ConformanceModule, refused, refusedEarly, type Stage } from '../module'
import { fapi2 } from './fapi2-setting'

const without =
  (claim: string) =>
  ({ [claim]: _, ...claims }: Json): Json =>
    claims

const stray: Pick<ConformanceModule, 'also'> = {
  also: {
    what: 'the redirect got a page with HTTP 400 and decided nothing: the sign-in went on waiting',
    holds: ({ party }: Stage) => party.browser.status === 400 && party.strays === 1,
  },
}

const minutes = (count: number) => count * 60

/** What must be refused. */
export const fapi2RefusedModules: readonly ConformanceModule[] = [
  {
    ...fapi2('invalid-authorization-response-iss'),
    provider: 'The redirect says that it is from another issuer.',
    misbehave: () => ({ redirect: (parameters) => parameters.set('iss', 'https://elsewhere.example/') }),
    expected: refusedEarly('response_issuer_mismatch'),
  },
  {
    ...fapi2('remove-authorization-response-iss'),
    provider: 'Promises `iss` in its metadata and leaves it out of the redirect.',
    misbehave: () => ({ redirect: (parameters) => parameters.delete('iss') }),
    expected: refusedEarly('response_issuer_missing'),
  },
  {
    ...fapi2('ensure-authorization-response-with-invalid-state-fails'),
    ...stray,
    provider: 'The redirect has another `state`.',
    misbehave: () => ({ redirect: (parameters) => parameters.set('state', 'another') }),
    expected: refusedEarly('redirect_timeout'),
  },
  {
    ...fapi2('ensure-authorization-response-with-invalid-missing-state-fails'),
    ...stray,
    provider: 'The redirect has no `state`.',
    misbehave: () => ({ redirect: (parameters) => parameters.delete('state') }),
    expected: refusedEarly('redirect_timeout'),
  },
  {
    ...fapi2('invalid-missing-aud'),
    provider: 'The ID token has no `aud`.',
    misbehave: () => ({ claims: without('aud') }),
    expected: refused('id_token_claim_invalid'),
  },
  {
    ...fapi2('invalid-missing-exp'),
    provider: 'The ID token has no `exp`.',
    misbehave: () => ({ claims: without('exp') }),
    expected: refused('id_token_claim_invalid'),
  },
  {
    ...fapi2('invalid-missing-iss'),
    provider: 'The ID token has no `iss`.',
    misbehave: () => ({ claims: without('iss') }),
    expected: refused('id_token_claim_invalid'),
  },
  {
    ...fapi2('invalid-missing-nonce'),
    provider: 'The ID token has no `nonce`.',
    misbehave: () => ({ claims: without('nonce') }),
    expected: refused('id_token_claim_invalid'),
  },
  {
    ...fapi2('invalid-expired-exp'),
    provider: 'The ID token expired five minutes ago.',
    misbehave: () => ({ claims: (claims) => ({ ...claims, exp: Number(claims['iat']) - minutes(5) }) }),
    expected: refused('id_token_expired'),
  },
  {
    ...fapi2('invalid-secondary-aud'),
    provider: 'The ID token is for this client and for another one.',
    misbehave: () => ({ claims: (claims) => ({ ...claims, aud: [claims['aud'], 'client-2'] }) }),
    expected: refused('id_token_audience_mismatch'),
  },
  {
    ...fapi2('invalid-null-alg'),
    provider: 'Does not sign the ID token: `alg` is `none`.',
    misbehave: () => ({ signature: 'none' }),
    expected: refused('id_token_algorithm_refused'),
  },
  {
    ...fapi2('invalid-alternate-alg', { alg: 'RS256' }),
    provider:
      'Signs the ID token with RS256 and a published key, though its metadata names PS256, ES256 and EdDSA alone.',
    misbehave: () => ({
      metadata: (metadata) => ({ ...metadata, id_token_signing_alg_values_supported: ['PS256', 'ES256', 'EdDSA'] }),
    }),
    expected: refused('id_token_algorithm_refused'),
  },
]
