import fc from 'fast-check'
import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { because } from '../shared/reason'
import { checks } from './testing/collecting-journal'
import { gate, settle, until } from './testing/gate'
import type { Misbehaviour } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { refreshes, type Setting, setUp } from './testing/sessions-setting'

const hour = 3_600_000
const home = 'https://home.example.com'
const notes = 'https://notes.example.com'
const mail = 'https://mail.example.com'
const scope = 'openid profile offline_access read write'

async function signedIn(traits: Parameters<typeof setUp>[1] = {}, changes: Parameters<typeof setUp>[0] = {}) {
  const setting = await setUp({ audience: home, scope, ...changes }, traits)
  return { ...setting, id: await setting.logIn() }
}

const sentOf = (setting: Setting) =>
  refreshes(setting).map(({ form }) => ({
    audience: form.get('audience'),
    resource: form.getAll('resource'),
    scope: form.get('scope'),
  }))
const view = ({ sessions }: Setting) => sessions.views()[0]

/** Answers refreshes for another target alone. */
const onTarget = (answer: () => Response): Misbehaviour => ({
  answer: (_path, form) => (form.get('grant_type') === 'refresh_token' && form.has('audience') ? answer() : undefined),
})

describe('a token for another audience', () => {
  test('is got by a refresh, kept under what it was asked for with, and given while it lasts', async () => {
    const setting = await signedIn()
    const { sessions, id, record, world } = setting
    const [own] = record(id).accessTokens
    const first = await sessions.accessToken(id, { audience: notes, scope: 'write read' })
    expect(decodeJwt(first.value)).toMatchObject({ aud: notes, scope: 'read write' })
    expect(first).toMatchObject({ scope: ['read', 'write'], missingScope: [] })
    expect(sentOf(setting)).toEqual([{ audience: notes, resource: [], scope: 'read write' }])
    expect(record(id).accessTokens).toMatchObject([own, { value: first.value, audience: notes }])

    expect((await sessions.accessToken(id, { audience: notes, scope: 'read write read' })).value).toBe(first.value)
    expect((await sessions.accessToken(id)).value).toBe(own?.value)
    expect((await sessions.accessToken(id, { audience: home })).value).toBe(own?.value)
    expect(refreshes(setting)).toHaveLength(1)

    world.clock.advance(hour - 100_000)
    expect((await sessions.accessToken(id, { audience: notes, scope: 'read write', minTtl: 101 })).value).not.toBe(
      first.value,
    )
    expect(refreshes(setting)).toHaveLength(2)
  })

  test('may be named as a resource, or by a scope alone, with the resources of the login', async () => {
    const setting = await signedIn({}, { resource: ['urn:a'] })
    await setting.sessions.accessToken(setting.id, { resource: notes })
    await setting.sessions.accessToken(setting.id, { scope: 'read' })
    expect(sentOf(setting)).toEqual([
      { audience: null, resource: [notes], scope: null },
      { audience: null, resource: ['urn:a'], scope: 'read' },
    ])
  })

  test('stays when the login’s own is refreshed, and goes once it has expired', async () => {
    const setting = await signedIn()
    const { sessions, id, record, world } = setting
    const { value } = await sessions.accessToken(id, { audience: notes })
    world.clock.advance(hour / 2)
    await sessions.refresh(id)
    expect(record(id).accessTokens[1]?.value).toBe(value)
    world.clock.advance(hour / 2)
    await sessions.refresh(id)
    expect(record(id).accessTokens).toHaveLength(1)
    expect(record(id).accessTokens[0]?.target).toBeUndefined()
  })

  test('of which there are many are kept by twenty', async () => {
    const setting = await signedIn()
    for (let api = 0; api < 22; api++) await setting.sessions.accessToken(setting.id, { audience: `urn:api:${api}` })
    const audiences = setting.record(setting.id).accessTokens.map(({ audience }) => audience)
    expect(audiences).toHaveLength(21)
    expect(audiences.slice(0, 2)).toEqual([home, 'urn:api:2'])
  })

  test('is saved, with the rotated refresh token, before it is given', async () => {
    const setting = await signedIn()
    const { sessions, id, world } = setting
    const saving = gate()
    world.stores.keychain.before = (operation) => (operation === 'set' ? saving.passed : undefined)
    let given = false
    const token = sessions.accessToken(id, { audience: notes }).finally(() => {
      given = true
    })
    await until(() => world.stores.keychain.calls.at(-1) === 'set')
    await settle()
    expect(given).toBe(false)
    saving.open()
    await token
    expect(setting.record(id).refreshToken).not.toBe(refreshes(setting)[0]?.form.get('refresh_token'))
  })

  test('that the keychain does not take is not given, and the rotated refresh token is saved at the next try', async () => {
    const setting = await signedIn()
    const { sessions, id, world } = setting
    world.stores.keychain.before = (operation) => {
      if (operation === 'set') throw new Error('no')
    }
    await expect(sessions.accessToken(id, { audience: notes })).rejects.toThrow()
    expect(view(setting)?.failure).toBeDefined()
    world.stores.keychain.before = () => {}
    await sessions.refresh(id)
    expect(view(setting)).toMatchObject({ status: 'active' })
  })

  test.each([
    ['both', { audience: notes, resource: notes }],
    ['an empty audience', { audience: '' }],
    ['a resource that is no URI', { resource: 'notes' }],
    ['a resource with a fragment', { resource: `${notes}#a` }],
    ['a scope with a quotation mark', { scope: '"read"' }],
    ['an empty scope', { scope: '' }],
  ])('is not asked for with %s', async (_what, wish) => {
    const setting = await signedIn()
    await expect(setting.sessions.accessToken(setting.id, wish)).rejects.toMatchObject({ code: 'invalid_arguments' })
    expect(refreshes(setting)).toHaveLength(0)
  })
})

test('N callers for M targets cause exactly M refreshes, one after the other, and no token is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 5 }),
      fc.infiniteStream(fc.nat(3)),
      async (count, targets, waits) => {
        const setting = await signedIn()
        const { sessions, id, world, tenant } = setting
        world.clock.advance(hour)
        const turns = async () => {
          for (let turn = waits.next().value ?? 0; turn > 0; turn--) await new Promise(setImmediate)
        }
        world.stores.keychain.before = turns
        const tokens = await Promise.all(
          Array.from({ length: Math.max(count, targets) }, async (_, caller) => {
            await turns()
            const target = caller % targets
            const wish = target === 0 ? {} : { audience: `urn:api:${target}`, minTtl: caller }
            return { target, value: (await sessions.accessToken(id, wish)).value }
          }),
        )
        expect(refreshes(setting)).toHaveLength(targets)
        expect(new Set(refreshes(setting).map(({ form }) => form.get('refresh_token'))).size).toBe(targets)
        expect(tenant.requestsTo('/oauth/token')).toHaveLength(targets + 1)
        for (const { target, value } of tokens)
          expect(decodeJwt(value).aud).toBe(target === 0 ? home : `urn:api:${target}`)
        expect(new Set(tokens.map(({ value }) => value)).size).toBe(targets)
        expect(setting.record(id).accessTokens).toHaveLength(targets)
      },
    ),
    { numRuns: 20 },
  )
})

describe('a target that is refused', () => {
  test.each([
    ['invalid_target', 400],
    ['invalid_scope', 400],
    ['access_denied', 403],
    ['invalid_request', 400],
  ])('with %s is the answer of that call alone', async (code, status) => {
    const setting = await signedIn()
    const { sessions, id, world, tenant, record } = setting
    const before = record(id)
    tenant.misbehave = onTarget(() => refusal(status, code))
    const shown = view(setting)
    for (let call = 0; call < 3; call++)
      await expect(sessions.accessToken(id, { audience: notes })).rejects.toMatchObject({ code })
    expect(refreshes(setting)).toHaveLength(1)
    expect(view(setting)).toEqual(shown)
    expect(record(id)).toEqual(before)
    world.clock.advance(1_000)
    tenant.misbehave = {}
    await sessions.accessToken(id, { audience: notes })
  })

  test('waits as long as the provider wants, and the login’s own does not', async () => {
    const setting = await signedIn()
    const { sessions, id, world, tenant } = setting
    tenant.misbehave = onTarget(() => new Response('', { status: 429, headers: { 'retry-after': '100' } }))
    const ask = () => sessions.accessToken(id, { audience: notes })
    await expect(ask()).rejects.toMatchObject({ code: 'provider_unavailable' })
    world.clock.advance(99_000)
    await expect(ask()).rejects.toMatchObject({ code: 'provider_unavailable' })
    expect(refreshes(setting)).toHaveLength(1)
    world.clock.advance(1_000)
    tenant.misbehave = {}
    await ask()
  })

  test('with invalid_grant, although the session is in order, does not end it', async () => {
    const setting = await signedIn()
    const { sessions, id, tenant } = setting
    tenant.misbehave = onTarget(() => refusal(400, 'invalid_grant', 'AADSTS65001: nobody has consented'))
    await expect(sessions.accessToken(id, { audience: notes })).rejects.toMatchObject({
      code: 'target_refused',
      detail: 'AADSTS65001: nobody has consented',
    })
    expect(view(setting)).toMatchObject({ status: 'active' })
    expect(view(setting)).not.toHaveProperty('failure')
  })

  test('because the session is over, ends it, and asks for no other target', async () => {
    const setting = await signedIn()
    const { sessions, id, tenant } = setting
    tenant.endGrants()
    const asked = await Promise.allSettled([notes, mail].map((audience) => sessions.accessToken(id, { audience })))
    expect(asked).toMatchObject([{ reason: { code: 'session_ended' } }, { reason: { code: 'session_ended' } }])
    expect(view(setting)).toMatchObject({ status: 'ended' })
    expect(refreshes(setting)).toHaveLength(2)
  })

  test('by a token for another audience is not given out under the wrong name', async () => {
    const setting = await signedIn({ targets: [mail], unknownTarget: 'ignored' })
    const { sessions, id, world, record } = setting
    await expect(sessions.accessToken(id, { audience: notes })).rejects.toMatchObject({
      code: 'audience_mismatch',
      detail: because('reason.instead', { got: home, wanted: notes }),
    })
    expect(checks(world.events)).toContain('audience fail')
    expect(record(id).accessTokens).toHaveLength(1)
    expect(view(setting)).toMatchObject({ status: 'active' })
    // The refresh token that was sent is used up; its successor is kept.
    await sessions.refresh(id)
    expect((await sessions.accessToken(id, { audience: mail })).value).toBeDefined()
  })
})

describe('a dropped scope', () => {
  test('is noticed at the sign-in, shown, and no error', async () => {
    const setting = await signedIn({ withholds: ['write'] })
    expect(view(setting)).toMatchObject({ status: 'active', missingScope: ['write'] })
    expect(setting.world.events).toContainEqual(
      expect.objectContaining({
        name: 'scope',
        result: 'fail',
        reason: because('reason.not_granted', { scope: 'write' }),
      }),
    )
    await setting.sessions.refresh(setting.id)
    expect(view(setting)).toMatchObject({ missingScope: ['write'] })
    expect(setting.index.value).toMatchObject([{ missingScope: ['write'] }])
  })

  test('of another target is in the answer alone', async () => {
    const setting = await signedIn()
    setting.tenant.misbehave = { tokens: (json) => ({ ...json, scope: 'read' }) }
    const token = await setting.sessions.accessToken(setting.id, { audience: notes, scope: 'read write' })
    expect(token).toMatchObject({ scope: ['read'], missingScope: ['write'] })
    expect(view(setting)).not.toHaveProperty('missingScope')
  })
})

test('a refresh asks for the resources of the login, whatever the profile says by now', async () => {
  const setting = await setUp({ resource: ['urn:a'] })
  const id = await setting.logIn()
  expect(setting.record(id).asked).toMatchObject({ resources: ['urn:a'] })
  const { asked: _, ...older } = setting.record(id)
  const other = { ...setting.record(id), asked: { scope: [], resources: ['urn:b'] } }
  setting.world.stores.keychain.items.set(id, JSON.stringify(other))
  await setting.sessions.refresh(id)
  expect(sentOf(setting).at(-1)?.resource).toEqual(['urn:b'])
  setting.world.stores.keychain.items.set(
    id,
    JSON.stringify({ ...older, refreshToken: setting.record(id).refreshToken }),
  )
  await setting.sessions.refresh(id)
  expect(sentOf(setting).at(-1)?.resource).toEqual(['urn:a'])
})

test('signing out waits for a target that is under way, and drops those that wait for their turn', async () => {
  const setting = await signedIn()
  const { sessions, id, world } = setting
  const saving = gate()
  world.stores.keychain.before = (operation) => (operation === 'set' ? saving.passed : undefined)
  const wanted = Promise.allSettled([notes, mail].map((audience) => sessions.accessToken(id, { audience })))
  await until(() => world.stores.keychain.calls.at(-1) === 'set')
  const out = sessions.logOut(id)
  await settle()
  saving.open()
  await out
  expect(await wanted).toMatchObject([{ status: 'fulfilled' }, { reason: { code: 'session_unknown' } }])
  expect(world.stores.keychain.items.size).toBe(0)
  expect(refreshes(setting)).toHaveLength(1)
})
