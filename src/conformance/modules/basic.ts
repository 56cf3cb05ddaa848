import { generateSigningKey } from '../../core/testing/signing-key'
import { accepted, type ConformancePlan, refused } from '../module'

const foreignIssuer = 'https://elsewhere.example/'

/** Of the person, the ID token says the subject alone, so that Postern asks UserInfo for the name. */
const namelessIdToken = { person: { sub: 'ada' } }

export const basicPlan: ConformancePlan = {
  title: 'Basic',
  about: 'The authorization code flow: the ID token, its signature, and UserInfo (OpenID Connect Core §3.1.3.7, §5.3).',
  modules: [
    {
      name: 'oidcc-client-test',
      provider: 'Does everything right.',
      expected: accepted,
    },
    {
      name: 'oidcc-client-test-invalid-iss',
      provider: 'The ID token is from another issuer.',
      misbehave: () => ({ claims: (claims) => ({ ...claims, iss: foreignIssuer }) }),
      expected: refused('id_token_issuer_mismatch'),
    },
    {
      name: 'oidcc-client-test-missing-sub',
      provider: 'The ID token has no `sub`.',
      misbehave: () => ({ claims: ({ sub: _, ...claims }) => claims }),
      expected: refused('id_token_claim_invalid'),
    },
    {
      name: 'oidcc-client-test-invalid-aud',
      provider: 'The ID token is for another client.',
      misbehave: () => ({ claims: (claims) => ({ ...claims, aud: 'client-2' }) }),
      expected: refused('id_token_audience_mismatch'),
    },
    {
      name: 'oidcc-client-test-missing-iat',
      provider: 'The ID token has no `iat`.',
      misbehave: () => ({ claims: ({ iat: _, ...claims }) => claims }),
      expected: refused('id_token_claim_invalid'),
    },
    {
      name: 'oidcc-client-test-kid-absent-single-jwks',
      provider: 'Publishes one key; the ID token does not name it.',
      misbehave: () => ({ header: ({ kid: _, ...header }) => header }),
      expected: accepted,
    },
    {
      name: 'oidcc-client-test-kid-absent-multiple-jwks',
      provider:
        'Publishes several fitting keys without a `kid`; the ID token names none. (A client may refuse this or try each key.)',
      traits: { alg: 'RS256' },
      misbehave: async ({ scripted }) => {
        const others = [await generateSigningKey('RS256', undefined), await generateSigningKey('RS256', undefined)]
        await scripted.rotateKey(undefined)
        return { jwks: ({ keys }) => ({ keys: [...others.map(({ jwk }) => jwk), ...keys] }) }
      },
      expected: accepted,
    },
    {
      name: 'oidcc-client-test-idtoken-sig-rs256',
      provider: 'Signs the ID token with RS256.',
      traits: { alg: 'RS256' },
      expected: accepted,
    },
    {
      name: 'oidcc-client-test-idtoken-sig-none',
      provider: 'Does not sign the ID token: `alg` is `none`, and the metadata offers that.',
      misbehave: () => ({
        signature: 'none',
        metadata: (metadata) => ({ ...metadata, id_token_signing_alg_values_supported: ['none'] }),
      }),
      expected: refused('id_token_algorithm_refused'),
    },
    {
      name: 'oidcc-client-test-invalid-sig-rs256',
      provider: 'Changes the ID token after it was signed with RS256.',
      traits: { alg: 'RS256' },
      misbehave: () => ({ signature: 'changed payload' }),
      expected: refused('id_token_signature_invalid'),
    },
    {
      name: 'oidcc-client-test-userinfo-invalid-sub',
      provider: 'UserInfo is about somebody else.',
      traits: namelessIdToken,
      misbehave: () => ({ userInfo: (info) => ({ ...info, sub: 'grace' }) }),
      expected: refused('user_info_subject_mismatch'),
    },
    {
      name: 'oidcc-client-test-nonce-invalid',
      provider: 'The ID token has another `nonce`.',
      misbehave: () => ({ claims: (claims) => ({ ...claims, nonce: 'another' }) }),
      expected: refused('id_token_nonce_mismatch'),
    },
    {
      name: 'oidcc-client-test-scope-userinfo-claims',
      provider: 'Gives the claims of `profile` and `email` at UserInfo alone.',
      traits: namelessIdToken,
      misbehave: () => ({ userInfo: (info) => ({ ...info, name: 'Ada Lovelace', email: 'ada@example.com' }) }),
      expected: accepted,
      also: {
        what: 'the account is called what UserInfo says',
        holds: ({ party }) => party.account === 'Ada Lovelace',
      },
    },
  ],
}
