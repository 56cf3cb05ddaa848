import { createHash } from 'node:crypto'
import type { IDToken } from 'openid-client'
import { describe, expect, test } from 'vitest'
import { checkIdToken, type IdTokenChecks } from './id-token'
import { observeFetch } from './observed-fetch'
import { Providers } from './provider'
import { checks, collectingJournal } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { FakeClock } from './testing/fake-clock'
import type { ProviderTraits } from './testing/provider-traits'
import { ScriptedProvider } from './testing/scripted-provider'
import { generateSigningKey, type JwsHeader, signToken, type WrongSignature } from './testing/signing-key'

const jwks = '/.well-known/jwks.json'

async function setUp(traits: ProviderTraits = {}) {
  const tenant = await ScriptedProvider.start(traits)
  const clock = new FakeClock()
  const { journal, events } = collectingJournal()
  const providers = new Providers(clock)
  const { keys } = await providers.find(exampleProfile(), observeFetch(tenant.fetch, clock, journal), journal)
  events.length = 0

  const sign = (claims: object = {}, header: Partial<JwsHeader> = {}, wrong?: WrongSignature) => {
    const { alg, jwk } = tenant.key
    return signToken(tenant.key, { alg, ...(jwk.kid ? { kid: jwk.kid } : {}), ...header }, { ...claims }, wrong)
  }
  const check = (token: string, claims: object = {}, changes: Partial<IdTokenChecks> = {}) =>
    checkIdToken(
      token,
      { sub: 'ada', ...claims } as unknown as IDToken,
      { keys, accessToken: 'at-1', organization: undefined, ...changes },
      journal,
    )
  return { tenant, events, sign, check, fetches: () => tenant.requestsTo(jwks).length }
}

describe('the signature of an ID token', () => {
  test.each(['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'])('made with %s is accepted', async (alg) => {
    const { check, sign, events, fetches } = await setUp({ alg })
    await check(await sign())
    await check(await sign())
    expect(fetches()).toBe(1)
    expect(checks(events)[0]).toBe('id_token_signature pass')
  })

  test.each<[string, WrongSignature]>([
    ['id_token_signature_invalid', 'foreign key'],
    ['id_token_signature_invalid', 'changed payload'],
    ['id_token_algorithm_refused', 'none'],
    ['id_token_algorithm_refused', 'HS256'],
  ])('is refused with %s: %s', async (code, wrong) => {
    const { check, sign, events } = await setUp()
    await expect(check(await sign({}, {}, wrong))).rejects.toMatchObject({ code })
    expect(checks(events)).toEqual(['id_token_signature fail'])
  })

  test.each([
    ['id_token_malformed', 'no token', 'nonsense'],
    ['id_token_malformed', 'no algorithm', `${Buffer.from('{}').toString('base64url')}.e30.c2ln`],
    [
      'id_token_algorithm_refused',
      'an unknown algorithm',
      `${Buffer.from('{"alg":"XS1"}').toString('base64url')}.e30.c2ln`,
    ],
  ])('is refused with %s: %s', async (code, _what, token) => {
    const { check } = await setUp()
    await expect(check(token)).rejects.toMatchObject({ code })
  })

  test('of a key with an unknown kid makes it ask for the keys once more, and then refuse', async () => {
    const { check, sign, fetches } = await setUp()
    await check(await sign())
    await expect(check(await sign({}, { kid: 'key-9' }))).rejects.toMatchObject({ code: 'id_token_signature_invalid' })
    expect(fetches()).toBe(2)
  })

  test.each([
    ['by its new kid', 'key-2'],
    ['under the same kid', 'key-1'],
    ['without any kid', undefined],
  ])('of a key that was changed a moment ago is accepted, %s', async (_how, kid) => {
    const { check, sign, tenant, fetches } = await setUp()
    if (kid === undefined) await tenant.rotateKey(undefined)
    await check(await sign())
    await tenant.rotateKey(kid)
    await check(await sign())
    expect(fetches()).toBe(2)
    await tenant.rotateKey(kid === undefined ? undefined : `${kid}-again`)
    await check(await sign())
    expect(fetches()).toBe(3)
  })

  test('without a kid is accepted by the only key', async () => {
    const { check, sign } = await setUp()
    await check(await sign({}, { kid: undefined as unknown as string }))
  })

  test('without a kid is tried with every key that fits', async () => {
    const { check, sign, tenant } = await setUp()
    await tenant.rotateKey(undefined)
    const [one, two] = await Promise.all([
      generateSigningKey('ES256', undefined),
      generateSigningKey('ES384', undefined),
    ])
    tenant.misbehave = { jwks: ({ keys }) => ({ keys: [one.jwk, two.jwk, ...keys] }) }
    await check(await sign())
    tenant.misbehave = { jwks: ({ keys }) => ({ keys: [...keys, one.jwk, two.jwk] }) }
    await check(await sign())
    await expect(check(await sign({}, {}, 'foreign key'))).rejects.toMatchObject({ code: 'id_token_signature_invalid' })
  })

  test('is not believed from a key for encryption', async () => {
    const { check, sign, tenant } = await setUp()
    tenant.misbehave = { jwks: ({ keys }) => ({ keys: keys.map((key) => ({ ...key, use: 'enc' })) }) }
    await expect(check(await sign())).rejects.toMatchObject({ code: 'id_token_signature_invalid' })
  })

  test.each([
    ['keys_unavailable', 'HTTP 500', () => new Response('', { status: 500 })],
    ['keys_unavailable', 'a page', () => new Response('<h1>Welcome</h1>')],
    ['keys_unavailable', 'something else', () => Response.json({ keys: 'none' })],
    ['network_unreachable', 'no answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['id_token_signature_invalid', 'an empty list', () => Response.json({ keys: [] })],
  ])('is refused with %s when the keys are %s', async (code, _what, answer) => {
    const { check, sign, tenant } = await setUp()
    tenant.misbehave = { answer: (path) => (path === jwks ? answer() : undefined) }
    await expect(check(await sign())).rejects.toMatchObject({ code })
  })
})

describe('at_hash', () => {
  const half = (hash: string, bytes: number, token = 'at-1') =>
    createHash(hash).update(token).digest().subarray(0, bytes).toString('base64url')

  test.each([
    ['RS256', 'sha256', 16],
    ['ES256', 'sha256', 16],
    ['ES384', 'sha384', 24],
    ['ES512', 'sha512', 32],
    ['EdDSA', 'sha512', 32],
  ])('with %s is half of %s', async (alg, hash, bytes) => {
    const { check, sign, events } = await setUp({ alg })
    await check(await sign(), { at_hash: half(hash, bytes) })
    expect(checks(events)).toContain('at_hash pass')
    await expect(check(await sign(), { at_hash: half(hash, bytes, 'at-2') })).rejects.toMatchObject({
      code: 'id_token_at_hash_mismatch',
    })
  })

  test.each(['', 7, null, half('sha256', 32), half('sha256', 15), half('sha384', 24)])(
    'is refused as %j',
    async (at_hash) => {
      const { check, sign } = await setUp()
      await expect(check(await sign(), { at_hash })).rejects.toMatchObject({ code: 'id_token_at_hash_mismatch' })
    },
  )

  test('may be absent, which is recorded', async () => {
    const { check, sign, events } = await setUp()
    await check(await sign())
    expect(checks(events)).toEqual([
      'id_token_signature pass',
      'at_hash skipped',
      'same_subject skipped',
      'organization skipped',
    ])
  })
})

describe('the subject', () => {
  test.each([
    ['ada', undefined],
    ['Ada', 'id_token_subject_mismatch'],
    ['grace', 'id_token_subject_mismatch'],
  ])('of a refresh after a login of ada may be %s: %s', async (sub, code) => {
    const { check, sign, events } = await setUp()
    const checked = check(await sign(), { sub }, { subject: 'ada' })
    await (code === undefined ? checked : expect(checked).rejects.toMatchObject({ code }))
    expect(checks(events)).toContain(`same_subject ${code ? 'fail' : 'pass'}`)
  })
})

describe('the organization', () => {
  test.each([
    ['org_1', { org_id: 'org_1', org_name: 'acme' }, 'pass'],
    ['acme', { org_id: 'org_1', org_name: 'acme' }, 'pass'],
    ['ACME', { org_id: 'org_1', org_name: 'acme' }, 'pass'],
    ['org_1', { org_id: 'org_2', org_name: 'org_1' }, 'fail'],
    ['org_1', { org_id: 'ORG_1' }, 'fail'],
    ['org_1', {}, 'fail'],
    ['acme', { org_id: 'org_1' }, 'fail'],
    ['acme', { org_id: 'acme', org_name: 'other' }, 'fail'],
    ['acme', { org_name: ['acme'] }, 'fail'],
    ['acme', {}, 'fail'],
    [undefined, {}, 'skipped'],
    [undefined, { org_id: 'org_1' }, 'skipped'],
  ])('asked for as %s and answered with %j: %s', async (organization, claims, result) => {
    const { check, sign, events } = await setUp()
    const checked = check(await sign(), claims, { organization })
    await (result === 'fail' ? expect(checked).rejects.toMatchObject({ code: 'organization_mismatch' }) : checked)
    expect(checks(events)).toContain(`organization ${result}`)
  })

  test('is told of when it was given without being asked for', async () => {
    const { check, sign, events } = await setUp()
    await check(await sign(), { org_id: 'org_1' })
    await check(await sign(), { org_name: 'acme' })
    expect(JSON.stringify(events)).toContain('org_1')
    expect(JSON.stringify(events)).toContain('acme')
  })
})
