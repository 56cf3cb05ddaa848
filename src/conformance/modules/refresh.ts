import type { ConformanceModule, ConformancePlan } from '../module'
import { refused } from '../module'

/** A person has signed in; then the session is refreshed. */
const refreshing: Pick<ConformanceModule, 'signedIn' | 'act'> = { signedIn: true, act: (party) => party.refresh() }

export const refreshPlan: ConformancePlan = {
  title: 'Refresh',
  about: 'A refreshed ID token is checked like the first one (OpenID Connect Core §12.2).',
  modules: [
    {
      ...refreshing,
      name: 'oidcc-client-test-refresh-token',
      provider: 'Answers a refresh with new tokens, an ID token among them.',
      expected: { outcome: 'refreshed' },
    },
    {
      ...refreshing,
      name: 'oidcc-client-test-refresh-token-invalid-issuer',
      provider: 'The refreshed ID token is from another issuer.',
      misbehave: () => ({ claims: (claims) => ({ ...claims, iss: 'https://elsewhere.example/' }) }),
      expected: refused('id_token_issuer_mismatch'),
    },
    {
      ...refreshing,
      name: 'oidcc-client-test-refresh-token-invalid-sub',
      provider: 'The refreshed ID token is about somebody else.',
      misbehave: () => ({ claims: (claims) => ({ ...claims, sub: 'grace' }) }),
      expected: refused('id_token_subject_mismatch'),
    },
  ],
}
