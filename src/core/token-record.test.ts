import { expect, test } from 'vitest'
import { isFingerprint } from '../shared/journal-text'
import { collectingJournal, steps } from './testing/collecting-journal'
import { recordProof, recordTokens } from './token-record'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const idToken = (claims: object, header: object = { alg: 'RS256' }) => `${encode(header)}.${encode(claims)}.c2ln`

async function record(answer: unknown, init: RequestInit = { method: 'POST' }, status = 200) {
  const { journal, events } = collectingJournal()
  await recordTokens(init, Response.json(answer, { status }), journal)
  return events
}

test.each([
  ['of a GET', { access_token: 'a' }, { method: 'GET' }, 200],
  ['of a refusal', { access_token: 'a' }, { method: 'POST' }, 400],
  ['without a token', { request_uri: 'urn:x' }, { method: 'POST' }, 200],
  ['that is no object', ['a'], { method: 'POST' }, 200],
  ['that is null', null, { method: 'POST' }, 200],
])('an answer %s is recorded by nothing', async (_what, answer, init, status) => {
  expect(await record(answer, init, status)).toEqual([])
})

test('the body can be read still', async () => {
  const { journal } = collectingJournal()
  const response = Response.json({ access_token: 'a' })
  await recordTokens({ method: 'POST' }, response, journal)
  expect(await response.json()).toEqual({ access_token: 'a' })
})

test('claims about the provider are values, random ones fingerprints, and those about the person are withheld', async () => {
  const claims = {
    iss: 'https://p/',
    aud: ['a', 'b'],
    exp: 5,
    sub: 'ada',
    address: { city: 'x' },
    admin: true,
    nonce: 'n',
  }
  const events = await record({ access_token: 'at', id_token: idToken(claims) })
  const { iss, aud, exp, nonce, ...personal } = steps(events, 'id_token_claims')[0]?.data ?? {}
  expect({ iss, aud, exp }).toEqual({ iss: 'https://p/', aud: ['a', 'b'], exp: 5 })
  expect(Object.keys(personal)).toEqual(['sub', 'address', 'admin'])
  expect(Object.values(personal)).toEqual([{ withheld: true }, { withheld: true }, { withheld: true }])
  expect(nonce).toSatisfy(isFingerprint)
})

test('what was sent and what came is in no claim, no name and no scope', async () => {
  const secret = 'verifier-0123456789abcdef'
  const claims = { iss: `https://${secret}/`, aud: [secret], [secret]: 1 }
  const answer = {
    access_token: 'token-0123456789abcdef',
    scope: `openid ${secret}`,
    token_type: 'token-0123456789abcdef',
  }
  const body = new URLSearchParams({ code_verifier: secret })
  const events = await record({ ...answer, id_token: idToken(claims) }, { method: 'POST', body })
  expect(JSON.stringify(events)).not.toMatch(/verifier-0123|token-0123/)
})

test.each(['', 'a', 'a.b.c', 'a.b.c.d.e'])(
  'an ID token that cannot be taken apart (%j) is a fingerprint',
  async (token) => {
    const events = await record({ access_token: 'at', id_token: token })
    expect(steps(events, 'id_token_unreadable')[0]?.data).toMatchObject({ id_token: { length: token.length } })
  },
)

test('a proof is recorded by what it proves; its key and its random parts are fingerprints', () => {
  const { journal, events } = collectingJournal()
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty: 'EC', x: 'xx' } }
  const proof = idToken({ htm: 'POST', htu: 'https://p/token', iat: 7, jti: 'j', nonce: 'n' }, header)
  recordProof({ headers: { DPoP: proof } }, journal)
  recordProof(undefined, journal)
  expect(events).toHaveLength(1)
  expect(steps(events, 'dpop_proof')[0]?.data).toMatchObject({
    typ: 'dpop+jwt',
    alg: 'ES256',
    jwk: { secret: 'public_key' },
    htm: 'POST',
    htu: 'https://p/token',
    iat: 7,
    jti: { secret: 'jti' },
    nonce: { secret: 'nonce' },
  })
})
