import { describe, expect, test } from 'vitest'
import { LoginError } from './login-error'
import { LoginSessions } from './login-sessions'
import { Providers } from './provider'
import { checks, stages, steps } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { exampleRecord } from './testing/example-record'
import { gate, passing, settle, until } from './testing/gate'
import type { Misbehaviour } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { onRefresh, refreshes, setUp } from './testing/sessions-setting'
import type { JwsHeader } from './testing/signing-key'

describe('load', () => {
  test('shows the sessions of the index without touching the keychain', async () => {
    const { world, logIn, create } = await setUp()
    const id = await logIn()
    world.stores.keychain.calls.length = 0
    const again = create()
    await again.load()
    expect(again.views()).toMatchObject([{ id, label: 'Ada Lovelace', storage: 'keychain', status: 'active' }])
    expect(world.stores.keychain.calls).toEqual([])
  })

  test('finds no session again that was kept in memory alone', async () => {
    const { logIn, create, sessions } = await setUp()
    await logIn('memory')
    const again = create()
    await again.load()
    expect(again.views()).toEqual([])
    expect(sessions.views()).toHaveLength(1)
  })

  test('says file_damaged when the index had to be set aside', async () => {
    const { index, sessions } = await setUp()
    index.damaged = { keptAs: 'sessions.json.damaged' }
    await expect(sessions.load()).rejects.toMatchObject({ code: 'file_damaged', detail: 'sessions.json.damaged' })
  })
})

describe('refresh', () => {
  test('gives new tokens, saved in the keychain and told in the index', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const before = setting.record(id)
    setting.world.clock.advance(60_000)
    await setting.sessions.refresh(id)
    const after = setting.record(id)
    expect(after.refreshToken).not.toBe(before.refreshToken)
    expect(after.accessTokens[0]?.value).not.toBe(before.accessTokens[0]?.value)
    expect(after).toMatchObject({ id, subject: before.subject, signedInAt: before.signedInAt })
    const { refreshedAt, accessTokenExpiresAt } = setting.sessions.views()[0] ?? {}
    expect(refreshedAt).toBe(setting.world.clock.now())
    expect(accessTokenExpiresAt).toBe(setting.world.clock.now() + 3_600_000)
    expect(setting.index.value).toMatchObject([{ id, refreshedAt, accessTokenExpiresAt }])
    expect(stages(setting.world.events).slice(-2)).toEqual(['refreshing', 'refreshed'])
    expect(checks(setting.world.events)).toContain('same_subject pass')
  })

  test.each([1, 2, 10, 50])('asks the provider once for %d who ask at the same time', async (count) => {
    const setting = await setUp()
    const id = await setting.logIn()
    await Promise.all(Array.from({ length: count }, () => setting.sessions.refresh(id)))
    expect(refreshes(setting)).toHaveLength(1)
    await setting.sessions.refresh(id)
    expect(refreshes(setting)).toHaveLength(2)
  })

  test('fails for all who ask at the same time, and tries anew for the next', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    setting.tenant.misbehave = onRefresh(() => new Response('', { status: 502 }))
    const all = await Promise.allSettled([setting.sessions.refresh(id), setting.sessions.refresh(id)])
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    setting.tenant.misbehave = {}
    await setting.sessions.refresh(id)
    expect(refreshes(setting)).toHaveLength(2)
  })

  test('resolves only after the rotated token is saved', async () => {
    const { world, logIn, sessions, record } = await setUp()
    const id = await logIn()
    const before = record(id).refreshToken
    const saving = gate()
    world.stores.keychain.calls.length = 0
    world.stores.keychain.before = (operation) => (operation === 'set' ? saving.passed : undefined)
    let done = false
    const refresh = sessions.refresh(id).then(() => {
      done = true
    })
    await until(() => world.stores.keychain.calls.at(-1) === 'set')
    await settle()
    expect([done, record(id).refreshToken]).toEqual([false, before])
    expect(sessions.views()).toMatchObject([{ status: 'refreshing' }])
    saving.open()
    await refresh
    expect(record(id).refreshToken).not.toBe(before)
  })

  test('keeps a rotated token that the keychain would not take, and saves it with the next try', async () => {
    const setting = await setUp()
    const { world, sessions, record } = setting
    const id = await setting.logIn()
    const before = record(id).refreshToken
    world.stores.keychain.before = (operation) => {
      if (operation === 'set') throw new LoginError('keychain_failed')
    }
    await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'keychain_failed' })
    expect(record(id).refreshToken).toBe(before)
    expect(sessions.views()).toMatchObject([{ status: 'unreadable', failure: { code: 'keychain_failed' } }])
    await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'keychain_failed' })
    expect(refreshes(setting)).toHaveLength(1)
    world.stores.keychain.before = () => {}
    await sessions.refresh(id)
    expect(refreshes(setting).map(({ form }) => form.get('refresh_token'))).not.toEqual([before, before])
    expect(sessions.views()).toMatchObject([{ status: 'active' }])
  })

  test('keeps the refresh token of a provider that does not rotate', async () => {
    const { tenant, world, logIn, sessions, record } = await setUp()
    const id = await logIn()
    const before = record(id).refreshToken
    tenant.misbehave = { tokens: ({ refresh_token: _, ...json }) => json }
    await sessions.refresh(id)
    expect(record(id).refreshToken).toBe(before)
    expect(checks(world.events)).toContain('rotation skipped')
  })

  test('uses the same DPoP key, and answers a nonce that is asked for', async () => {
    const setting = await setUp({ dpop: true }, { requiresDPoPNonce: true })
    const id = await setting.logIn()
    const { dpopKey } = setting.record(id)
    await setting.sessions.refresh(id)
    await setting.sessions.refresh(id)
    expect(setting.record(id).dpopKey).toEqual(dpopKey)
    expect(setting.sessions.views()).toMatchObject([{ status: 'active' }])
  })

  test('fails with record_damaged when the DPoP key is not one', async () => {
    const { sessions } = await setUp()
    await sessions.add(exampleRecord({ dpopKey: { kty: 'EC' } }), 'keychain')
    await expect(sessions.refresh('session-1')).rejects.toMatchObject({ code: 'record_damaged' })
    expect(sessions.views()).toMatchObject([{ status: 'unreadable' }])
  })

  test('keeps audience, scope and organization of the sign-in, whatever the profile says by now', async () => {
    const claims = { sub: 'auth0|ada', name: 'Ada', org_id: 'org_1', org_name: 'acme' }
    const changes = { audience: 'https://old', scope: 'openid offline_access' }
    const setting = await setUp(changes, { person: claims })
    const id = await setting.logIn()
    setting.tenant.misbehave = { tokens: ({ scope: _, ...json }) => json }
    const profile = exampleProfile({ audience: 'https://new', scope: 'openid email', organization: 'org_2' })
    const world = { ...setting.world }
    const sessions = new LoginSessions(
      world,
      new Providers(world.clock),
      setting.index,
      () => profile,
      () => {},
    )
    await sessions.load()
    await sessions.refresh(id)
    expect(setting.record(id).accessTokens).toMatchObject([
      { audience: 'https://old', scope: ['openid', 'offline_access'] },
    ])
    setting.tenant.misbehave = { claims: (json) => ({ ...json, org_id: 'org_2' }) }
    await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'organization_mismatch' })
  })

  test.each<[string, string, Misbehaviour]>([
    ['network_unreachable', 'no network', { answer: () => Promise.reject(new TypeError('fetch failed')) }],
    ['provider_unavailable', 'HTTP 429', onRefresh(() => new Response('', { status: 429 }))],
    ['provider_unavailable', 'HTTP 503', onRefresh(() => new Response('<h1>Down</h1>', { status: 503 }))],
    ['server_error', 'an error of the provider', onRefresh(() => refusal(500, 'server_error'))],
    ['temporarily_unavailable', 'a busy provider', onRefresh(() => refusal(503, 'temporarily_unavailable'))],
    ['token_error', 'an error of its own making', onRefresh(() => refusal(403, 'mfa_required'))],
    ['invalid_client', 'a client that is unknown', onRefresh(() => refusal(401, 'invalid_client'))],
    ['network_captive', 'the page of a captive portal', onRefresh(() => new Response('<h1>Pay</h1>', { status: 200 }))],
    ['network_captive', 'its redirect', onRefresh(() => new Response(null, { status: 302 }))],
    ['network_captive', 'HTTP 511', onRefresh(() => new Response('<h1>Pay</h1>', { status: 511 }))],
    ['id_token_subject_mismatch', 'another person', { claims: (json) => ({ ...json, sub: 'auth0|eve' }) }],
    ['id_token_issuer_mismatch', 'another issuer', { claims: (json) => ({ ...json, iss: 'https://evil/' }) }],
  ])('fails with %s for %s, and the session stays', async (code, _what, misbehave) => {
    const setting = await setUp()
    const id = await setting.logIn()
    const before = setting.record(id)
    setting.tenant.misbehave = misbehave
    const refresh = setting.sessions.refresh(id)
    await expect(passing(setting.world.clock, refresh)).rejects.toMatchObject({ code })
    expect(setting.sessions.views()).toMatchObject([{ id, status: 'active', canRefresh: true, failure: { code } }])
    expect(setting.record(id)).toEqual(before)
    expect(setting.index.value[0]).not.toHaveProperty('ended')
    expect(stages(setting.world.events).at(-1)).toBe('refresh_failed')
  })

  test.each<[string, string, Misbehaviour]>([
    ['token_type_mismatch', 'a token of another type', { tokens: (json) => ({ ...json, token_type: 'DPoP' }) }],
    ['id_token_signature_invalid', 'a forged ID token', { signature: 'foreign key' }],
    ['id_token_expired', 'a clock that is off', { claims: (json) => ({ ...json, exp: Date.now() / 1_000 - 90 }) }],
    ['keys_unavailable', 'keys that cannot be got', { jwks: () => ({ keys: 7 }) as never, header: unknownKey }],
  ])('that fails with %s for %s keeps of the answer the next refresh token alone', async (code, _what, misbehave) => {
    const setting = await setUp()
    const id = await setting.logIn()
    const before = setting.record(id)
    setting.tenant.misbehave = misbehave
    await expect(setting.sessions.refresh(id)).rejects.toMatchObject({ code })
    const { refreshToken } = setting.record(id)
    expect(setting.record(id)).toEqual({ ...before, refreshToken })
    expect(refreshToken).not.toBe(before.refreshToken)
    expect(steps(setting.world.events, 'refresh_token_kept')).toHaveLength(1)
    setting.tenant.misbehave = {}
    await setting.sessions.refresh(id)
    expect(setting.sessions.views()).toMatchObject([{ status: 'active' }])
  })

  test('never sends a refresh token again that was answered with one for somebody else', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    setting.tenant.misbehave = { claims: (json) => ({ ...json, sub: 'auth0|eve' }) }
    const failure = { code: 'id_token_subject_mismatch' }
    await expect(setting.sessions.refresh(id)).rejects.toMatchObject(failure)
    setting.tenant.misbehave = {}
    await expect(setting.sessions.refresh(id)).rejects.toMatchObject(failure)
    expect(refreshes(setting)).toHaveLength(1)
  })

  test('that takes too long fails with network_timeout, and the session stays', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    setting.tenant.misbehave = onRefresh(() => gate<Response>().passed)
    const refresh = setting.sessions.refresh(id)
    await until(() => refreshes(setting).length === 1)
    setting.world.clock.advance(20_000)
    await expect(refresh).rejects.toMatchObject({ code: 'network_timeout' })
    expect(setting.sessions.views()).toMatchObject([{ status: 'active', failure: { code: 'network_timeout' } }])
  })

  test('ends the session when the provider has ended it, and says so after a restart too', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    setting.tenant.endGrants()
    await expect(setting.sessions.refresh(id)).rejects.toMatchObject({ code: 'session_ended' })
    expect(setting.sessions.views()).toMatchObject([{ status: 'ended', failure: { code: 'session_ended' } }])
    expect(refreshes(setting)).toHaveLength(1)
    const again = setting.create()
    await again.load()
    expect(again.views()).toMatchObject([{ status: 'ended', failure: { code: 'session_ended' } }])
    expect(stages(setting.world.events).at(-1)).toBe('session_ended')
    const asked = refreshes(setting).length
    await expect(setting.sessions.refresh(id)).rejects.toMatchObject({ code: 'session_ended' })
    expect(refreshes(setting)).toHaveLength(asked)
  })

  test('tries a newer token that the keychain holds, once, before it ends the session', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const old = setting.world.stores.keychain.items.get(id) ?? ''
    await setting.sessions.refresh(id)
    const newer = setting.world.stores.keychain.items.get(id) ?? ''
    setting.world.stores.keychain.items.set(id, old)
    setting.tenant.misbehave = {
      answer: (_path, form) => {
        if (form.get('refresh_token') !== JSON.parse(old).refreshToken) return undefined
        setting.world.stores.keychain.items.set(id, newer)
        return refusal(403, 'invalid_grant')
      },
    }
    await setting.sessions.refresh(id)
    expect(refreshes(setting)).toHaveLength(3)
    expect(setting.sessions.views()).toMatchObject([{ status: 'active' }])
  })

  test('ends the session when the newer token is refused as well', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    let asked = 0
    setting.tenant.misbehave = onRefresh(() => {
      asked += 1
      const record = { ...setting.record(id), refreshToken: `rt-newer-${asked}` }
      setting.world.stores.keychain.items.set(id, JSON.stringify(record))
      return refusal(403, 'invalid_grant')
    })
    await expect(setting.sessions.refresh(id)).rejects.toMatchObject({ code: 'session_ended' })
    expect(asked).toBe(2)
    expect(setting.sessions.views()).toMatchObject([{ status: 'ended' }])
  })

  test('fails with refresh_token_missing where the provider gave none', async () => {
    const setting = await setUp({ scope: 'openid' })
    const id = await setting.logIn()
    await expect(setting.sessions.refresh(id)).rejects.toMatchObject({ code: 'refresh_token_missing' })
    expect(setting.sessions.views()).toMatchObject([{ canRefresh: false, status: 'active' }])
    setting.sessions.keepFresh()
    setting.world.clock.advance(3_600_000)
    await settle()
    expect(refreshes(setting)).toHaveLength(0)
  })

  test.each(['keychain_locked', 'keychain_timeout', 'keychain_crashed'] as const)(
    'fails with %s before it asks the provider, and works when the keychain does',
    async (code) => {
      const setting = await setUp()
      const id = await setting.logIn()
      setting.world.stores.keychain.before = () => {
        throw new LoginError(code)
      }
      await expect(setting.sessions.refresh(id)).rejects.toMatchObject({ code })
      expect(setting.sessions.views()).toMatchObject([{ status: 'unreadable', failure: { code } }])
      expect(refreshes(setting)).toHaveLength(0)
      setting.world.stores.keychain.before = () => {}
      await setting.sessions.refresh(id)
      expect(setting.sessions.views()).toMatchObject([{ status: 'active' }])
      expect(setting.sessions.views()[0]).not.toHaveProperty('failure')
    },
  )

  test('tells a locked keychain, which finds nothing, from a record that is gone', async () => {
    const { world, logIn, sessions } = await setUp()
    const id = await logIn()
    world.stores.keychain.items.clear()
    await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'record_damaged' })
    world.stores.keychain.before = (operation) => {
      if (operation === 'probe') throw new LoginError('keychain_locked')
    }
    await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'keychain_locked' })
  })

  test('works although the index cannot be written, which is told', async () => {
    const { world, index, logIn, sessions } = await setUp()
    const id = await logIn()
    index.before = () => {
      throw new LoginError('storage_failed')
    }
    world.clock.advance(3_600_000)
    await sessions.refresh(id)
    expect(sessions.views()).toMatchObject([{ status: 'active', failure: { code: 'storage_failed' } }])
  })

  test('of a session that is not there fails with session_unknown', async () => {
    const { sessions } = await setUp()
    await expect(sessions.refresh('session-9')).rejects.toMatchObject({ code: 'session_unknown' })
  })
})

describe('add', () => {
  test('takes the place of an older session of the same person', async () => {
    const setting = await setUp()
    const older = await setting.logIn()
    const newer = await setting.logIn()
    expect(setting.sessions.views().map(({ id }) => id)).toEqual([newer])
    expect([...setting.world.stores.keychain.items.keys()]).toEqual([newer])
    expect(setting.index.value.map(({ id }) => id)).toEqual([newer])
    expect(older).not.toBe(newer)
  })

  test('does not wait for the older one to go: a Cancel from then on takes nothing back', async () => {
    const setting = await setUp()
    const older = await setting.logIn()
    const held = gate()
    setting.world.stores.keychain.before = (operation) => (operation === 'delete' ? held.passed : undefined)
    const newer = await setting.logIn()
    expect(setting.sessions.views().map(({ id }) => id)).toContain(newer)
    expect(setting.record(newer)).toMatchObject({ id: newer })
    held.open()
    await until(() => !setting.world.stores.keychain.items.has(older))
  })

  test('leaves one of two who signed in as the same person at the same time', async () => {
    const { sessions, world } = await setUp()
    const held = gate()
    world.stores.keychain.before = (operation) => (operation === 'set' ? held.passed : undefined)
    const added = ['s1', 's2'].map((id) => sessions.add({ ...exampleRecord(), id }, 'keychain'))
    await settle()
    held.open()
    await Promise.all(added)
    await until(() => world.stores.keychain.items.size === 1)
    expect(sessions.views().map(({ id }) => id)).toEqual([...world.stores.keychain.items.keys()])
  })

  test('does so from one storage to the other', async () => {
    const { world, logIn, sessions } = await setUp()
    await logIn('keychain')
    const id = await logIn('memory')
    expect(sessions.views()).toMatchObject([{ id, storage: 'memory' }])
    expect(world.stores.keychain.items.size).toBe(0)
  })

  test('leaves the new session alive where a revocation ends all that the person has', async () => {
    const { tenant, logIn, sessions } = await setUp()
    tenant.misbehave = { oneGrantPerPerson: true }
    await logIn()
    const id = await logIn()
    await sessions.refresh(id)
    expect(sessions.views()).toMatchObject([{ id, status: 'active' }])
  })

  test('leaves the sessions of other people and other profiles', async () => {
    const { sessions } = await setUp()
    await sessions.add(exampleRecord({ id: 'a' }), 'keychain')
    await sessions.add(exampleRecord({ id: 'b', subject: 'auth0|grace' }), 'keychain')
    await sessions.add(exampleRecord({ id: 'c', profileId: 'profile-2' }), 'keychain')
    expect(sessions.views().map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(sessions.hasProfile('profile-2')).toBe(true)
    expect(sessions.hasProfile('profile-3')).toBe(false)
  })

  test('keeps an older session when the new one cannot be saved', async () => {
    const { world, index, sessions } = await setUp()
    await sessions.add(exampleRecord({ id: 'older' }), 'keychain')
    world.stores.keychain.before = (operation) => {
      if (operation === 'set') throw new LoginError('keychain_failed')
    }
    await expect(sessions.add(exampleRecord({ id: 'newer' }), 'keychain')).rejects.toMatchObject({
      code: 'keychain_failed',
    })
    world.stores.keychain.before = () => {}
    index.before = (value) => {
      if (value.length > 1) throw new LoginError('storage_failed')
    }
    await expect(sessions.add(exampleRecord({ id: 'newer' }), 'keychain')).rejects.toMatchObject({
      code: 'storage_failed',
    })
    expect([...world.stores.keychain.items.keys()]).toEqual(['older'])
    expect(sessions.views().map(({ id }) => id)).toEqual(['older'])
  })

  test('is not undone when the older session cannot be deleted', async () => {
    const { world, sessions } = await setUp()
    await sessions.add(exampleRecord({ id: 'older' }), 'keychain')
    world.stores.keychain.before = (operation) => {
      if (operation === 'delete') throw new LoginError('keychain_failed')
    }
    await sessions.add(exampleRecord({ id: 'newer' }), 'keychain')
    expect(sessions.views().map(({ id }) => id)).toEqual(['older', 'newer'])
  })

  test('puts no token into index or views', async () => {
    const { tenant, index, logIn, sessions } = await setUp()
    await logIn()
    for (const issued of tenant.issued) expect(JSON.stringify([index.value, sessions.views()])).not.toContain(issued)
  })
})

describe('details', () => {
  test('shows what the keychain holds, without tokens', async () => {
    const { tenant, logIn, sessions } = await setUp({ audience: 'https://api.example.com' })
    const details = await sessions.details(await logIn())
    expect(details).toMatchObject({
      issuer: tenant.issuer,
      clientId: 'client-1',
      audiences: [{ name: 'https://api.example.com', missingScope: [], expiresAt: expect.any(Number) }],
      tokenType: 'bearer',
      claims: { sub: 'auth0|ada' },
    })
    expect(details.claims).not.toHaveProperty('nonce')
    for (const issued of tenant.issued) expect(JSON.stringify(details)).not.toContain(issued)
  })

  test('fails with the keychain, and for a session that is not there', async () => {
    const { world, logIn, sessions } = await setUp()
    const id = await logIn()
    world.stores.keychain.before = () => {
      throw new LoginError('keychain_locked')
    }
    await expect(sessions.details(id)).rejects.toMatchObject({ code: 'keychain_locked' })
    await expect(sessions.details('session-9')).rejects.toMatchObject({ code: 'session_unknown' })
  })
})

test('endAll marks the sessions of one profile as ended, for good', async () => {
  const { sessions, create } = await setUp()
  await sessions.add(exampleRecord({ id: 'a' }), 'keychain')
  await sessions.add(exampleRecord({ id: 'b', profileId: 'profile-2' }), 'keychain')
  await sessions.endAll('profile-1', 'session_ended')
  const again = create()
  await again.load()
  expect(again.views().map(({ id, status }) => [id, status])).toEqual([
    ['a', 'ended'],
    ['b', 'expired'],
  ])
})

test('a session with a DPoP key comes back from the keychain after a restart and can be refreshed', async () => {
  const setting = await setUp({ dpop: true })
  const id = await setting.logIn()
  const again = setting.create()
  await again.load()
  await again.refresh(id)
  expect(again.views()).toMatchObject([{ id, status: 'active' }])
})

function unknownKey(header: JwsHeader): JwsHeader {
  return { ...header, kid: 'key-9' }
}
