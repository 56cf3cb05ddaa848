import { decodeJwt } from 'jose'
import { accepted, type ConformanceModule, type Stage } from '../module'
import { fapi2 } from './fapi2-setting'

const resourceNonce = 'nonce-of-the-resource'

/** The nonces of the DPoP proofs that came to a path, in order. */
const noncesAt = ({ provider }: Stage, path: string) =>
  provider.scripted.requestsTo(path).map(({ headers }) => decodeJwt(headers.get('dpop') ?? '')['nonce'])

/** What must be accepted. */
export const fapi2AcceptedModules: readonly ConformanceModule[] = [
  {
    ...fapi2('valid-aud-as-array'),
    provider: 'The `aud` of the ID token is an array with this client alone.',
    misbehave: () => ({ claims: (claims) => ({ ...claims, aud: [claims['aud']] }) }),
    expected: accepted,
  },
  {
    ...fapi2('token-type-case-insensitivity'),
    provider: 'Writes the token type as `dpOp`.',
    misbehave: () => ({ tokens: (tokens) => ({ ...tokens, token_type: 'dpOp' }) }),
    expected: accepted,
  },
  {
    ...fapi2('token-endpoint-response-without-expires_in'),
    provider: 'Does not say when the access token expires.',
    misbehave: () => ({ tokens: ({ expires_in: _, ...tokens }) => tokens }),
    expected: accepted,
  },
  {
    ...fapi2('happy-path-no-dpop-nonce', { requiresDPoPNonce: false }),
    provider: 'Asks for no nonce in DPoP proofs.',
    expected: accepted,
    also: {
      what: 'one token request, with a proof without a nonce',
      holds: (stage) => JSON.stringify(noncesAt(stage, '/oauth/token')) === '[null]',
    },
  },
  {
    ...fapi2('rs-dpop-auth-scheme-case-insensitivity', { person: { sub: 'ada' } }),
    provider: 'UserInfo asks for a DPoP nonce in a challenge whose scheme is written `dPoP`.',
    misbehave: ({ scripted }) => ({
      answer: (path) => (path === '/userinfo' && scripted.requestsTo(path).length === 1 ? challenge() : undefined),
    }),
    expected: accepted,
    also: {
      what: 'UserInfo was asked again, with that nonce',
      holds: (stage) => noncesAt(stage, '/userinfo').at(-1) === resourceNonce && stage.party.account === 'ada',
    },
  },
]

const challenge = () =>
  new Response(null, {
    status: 401,
    headers: { 'WWW-Authenticate': 'dPoP error="use_dpop_nonce"', 'DPoP-Nonce': resourceNonce },
  })
