import { describe, expect, test } from 'vitest'
import { LoginError } from './login-error'
import { checks, stages } from './testing/collecting-journal'
import { gate, settle, until } from './testing/gate'
import type { Misbehaviour } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { onRefresh, onRevocation, refreshes, revoked, setUp } from './testing/sessions-setting'

const asked = (revoked: string) => ({ revoked, browser: 'not_asked' })
const took = asked('yes')

describe('a log out that also revokes', () => {
  test('keeps nothing here but the refresh token until the provider has taken it back', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const { refreshToken, issuer, clientId } = setting.record(id)
    let left: unknown
    setting.tenant.misbehave = {
      answer: (path) => {
        const { items } = setting.world.stores.keychain
        if (path === '/oauth/revoke')
          left = [setting.sessions.views(), [...items].map(([name, item]) => [name, JSON.parse(item)])]
        return undefined
      },
    }
    expect(await setting.sessions.logOut(id)).toEqual(took)
    expect(left).toEqual([[], [[id, { refreshToken, issuer, clientId }]]])
    expect(revoked(setting)).toEqual([refreshToken])
    expect([setting.world.stores.keychain.items.size, setting.index.value, setting.sessions.views()]).toEqual([
      0,
      [],
      [],
    ])
    expect(stages(setting.world.events).at(-1)).toBe('signed_out')
    expect(checks(setting.world.events).at(-1)).toBe('revoked pass')
  })

  test.each<[string, Misbehaviour, string]>([
    ['has no endpoint for it', { metadata: ({ revocation_endpoint: _, ...json }) => json }, 'not_offered'],
    ['has no endpoint any more', onRevocation(() => new Response('', { status: 404 })), 'not_offered'],
    ['refuses', onRevocation(() => refusal(400, 'unsupported_token_type')), 'no'],
    ['does not know the client', onRevocation(() => refusal(401, 'invalid_client')), 'no'],
  ])('deletes the session and the token although the provider %s', async (_how, misbehave, outcome) => {
    const setting = await setUp()
    setting.tenant.misbehave = misbehave
    const id = await setting.logIn()
    expect(await setting.sessions.logOut(id)).toEqual(asked(outcome))
    const { world, index, sessions } = setting
    expect([world.stores.keychain.items.size, index.value, sessions.views()]).toEqual([0, [], []])
    expect(sessions.revocations.views()).toEqual([])
  })

  test('asks nothing of the provider where there is no refresh token', async () => {
    const setting = await setUp({ scope: 'openid' })
    expect(await setting.sessions.logOut(await setting.logIn())).toEqual(asked('not_asked'))
    expect(revoked(setting)).toEqual([])
  })

  test('takes away a session whose record is damaged or gone', async () => {
    const { world, index, logIn, sessions } = await setUp()
    const id = await logIn()
    world.stores.keychain.items.set(id, 'damaged')
    expect(await sessions.logOut(id)).toEqual(asked('not_asked'))
    const other = await logIn()
    world.stores.keychain.items.clear()
    expect(await sessions.logOut(other)).toEqual(asked('not_asked'))
    expect([world.stores.keychain.items.size, index.value, sessions.views()]).toEqual([0, [], []])
  })

  test('fails while the keychain is locked, and the session stays', async () => {
    const { world, index, logIn, sessions } = await setUp()
    const id = await logIn()
    world.stores.keychain.before = () => {
      throw new LoginError('keychain_locked')
    }
    await expect(sessions.logOut(id)).rejects.toMatchObject({ code: 'keychain_locked' })
    world.stores.keychain.before = (operation) => {
      if (operation !== 'get') throw new LoginError('keychain_locked')
    }
    await expect(sessions.logOut(id)).rejects.toMatchObject({ code: 'keychain_locked' })
    expect(sessions.views()).toMatchObject([{ id }])
    expect(index.value).toMatchObject([{ id }])
    expect(index.value[0]).not.toHaveProperty('revocation')
    world.stores.keychain.before = () => {}
    expect(await sessions.logOut(id)).toEqual(took)
  })

  test('leaves no token that nobody knows of where the last delete fails', async () => {
    const { world, index, logIn, sessions } = await setUp()
    const id = await logIn()
    world.stores.keychain.before = (operation) => {
      if (operation === 'delete') throw new LoginError('keychain_locked')
    }
    expect(await sessions.logOut(id)).toEqual(took)
    expect([sessions.views(), sessions.revocations.views()]).toEqual([[], []])
    expect(index.value).toMatchObject([{ id, unfinished: true }])
    world.stores.keychain.before = () => {}
    sessions.keychainReady()
    await until(() => index.value.length === 0)
    expect(world.stores.keychain.items.size).toBe(0)
  })

  test('happens once, however many ask at the same time', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const answers = await Promise.all([setting.sessions.logOut(id), setting.sessions.logOut(id)])
    expect(answers).toEqual([took, took])
    expect(revoked(setting)).toHaveLength(1)
    await expect(setting.sessions.logOut(id)).rejects.toMatchObject({ code: 'session_unknown' })
  })

  test('ends a refresh that is under way, and is not undone by it', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const answer = gate<Response>()
    setting.tenant.misbehave = onRefresh(() => answer.passed)
    const refresh = setting.sessions.refresh(id).catch((error: unknown) => error)
    await until(() => refreshes(setting).length === 1)
    expect(await setting.sessions.logOut(id)).toEqual(took)
    expect(await refresh).toMatchObject({ code: 'session_unknown' })
    answer.open(new Response('{}'))
    await settle()
    expect(setting.world.stores.keychain.items.size).toBe(0)
    expect(setting.sessions.views()).toEqual([])
    expect(setting.index.value).toEqual([])
  })

  test('that fails leaves a session that is refreshed ahead of time as before', async () => {
    const setting = await setUp()
    setting.sessions.keepFresh()
    const id = await setting.logIn()
    setting.tenant.misbehave = onRefresh(() => new Promise<Response>(() => {}))
    const refresh = setting.sessions.refresh(id).catch(() => {})
    await until(() => refreshes(setting).length === 1)
    setting.index.before = () => {
      throw new LoginError('storage_failed')
    }
    await expect(setting.sessions.logOut(id)).rejects.toMatchObject({ code: 'storage_failed' })
    await refresh
    expect(setting.sessions.views()).toMatchObject([{ id, status: 'active' }])
    expect(setting.sessions.views()[0]?.failure).toBeUndefined()
    setting.index.before = () => {}
    setting.tenant.misbehave = {}
    setting.world.clock.advance(3_600_000)
    await until(() => refreshes(setting).length === 2)
  })

  test('waits for rotated tokens that are just being saved, and revokes the newest', async () => {
    const setting = await setUp()
    const id = await setting.logIn()
    const saving = gate()
    setting.world.stores.keychain.calls.length = 0
    setting.world.stores.keychain.before = (operation) => (operation === 'set' ? saving.passed : undefined)
    const refresh = setting.sessions.refresh(id)
    await until(() => setting.world.stores.keychain.calls.at(-1) === 'set')
    const logOut = setting.sessions.logOut(id)
    saving.open()
    await refresh
    expect(await logOut).toEqual(took)
    expect(revoked(setting)).toEqual([setting.tenant.issued.findLast((issued) => issued.startsWith('rt-'))])
    expect(setting.world.stores.keychain.items.size).toBe(0)
  })

  test('revokes the rotated token that the keychain would not take, from memory', async () => {
    const setting = await setUp()
    const { world, sessions } = setting
    const id = await setting.logIn()
    world.stores.keychain.before = (operation) => {
      if (operation === 'set') throw new LoginError('keychain_failed')
    }
    await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'keychain_failed' })
    expect(await sessions.logOut(id)).toEqual(took)
    expect(revoked(setting)).toEqual([setting.tenant.issued.findLast((issued) => issued.startsWith('rt-'))])
  })

  test('lets no refresh begin meanwhile', async () => {
    const { world, logIn, sessions } = await setUp()
    const id = await logIn()
    const deleting = gate()
    world.stores.keychain.before = (operation) => (operation === 'delete' ? deleting.passed : undefined)
    const logOut = sessions.logOut(id)
    await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'session_unknown' })
    deleting.open()
    await logOut
  })
})

test('a log out on this computer alone tells nobody', async () => {
  const setting = await setUp()
  const { sessions, world, index, tenant } = setting
  const id = await setting.logIn()
  const before = tenant.received.length
  expect(await sessions.logOut(id, 'local')).toEqual(asked('not_asked'))
  expect([world.stores.keychain.items.size, index.value, sessions.views()]).toEqual([0, [], []])
  expect(tenant.received).toHaveLength(before)
  expect(world.browser.opened).toHaveLength(1)
})

test('the sign-out here does not wait for a provider that says nothing', async () => {
  const setting = await setUp()
  const id = await setting.logIn()
  const answer = gate<Response>()
  setting.tenant.misbehave = { answer: () => answer.passed }
  setting.world.clock.advance(11 * 60_000)
  const logOut = setting.sessions.logOut(id, 'everywhere')
  await until(() => setting.sessions.views().length === 0)
  expect(setting.index.value).toMatchObject([{ id, revocation: { provider: 'Example' } }])
  answer.open(new Response('', { status: 503 }))
  expect(await logOut).toMatchObject({ revoked: 'pending', browser: 'started' })
})

test('an index that cannot be written leaves the session as it was', async () => {
  const { sessions, index, logIn, record } = await setUp()
  const id = await logIn()
  index.before = () => {
    throw new LoginError('storage_failed')
  }
  await expect(sessions.logOut(id)).rejects.toMatchObject({ code: 'storage_failed' })
  expect(sessions.views()).toMatchObject([{ id }])
  expect(record(id)).toMatchObject({ id })
  expect(sessions.revocations.views()).toEqual([])
})

describe('a session that is taken off the list while the keychain is locked', () => {
  const locked = () => {
    throw new LoginError('keychain_locked')
  }

  test('is gone here, and what the keychain holds goes when it works again', async () => {
    const { sessions, world, index, logIn } = await setUp()
    const id = await logIn()
    world.stores.keychain.before = locked
    await expect(sessions.logOut(id)).rejects.toMatchObject({ code: 'keychain_locked' })
    await sessions.forget(id)
    expect(sessions.views()).toEqual([])
    expect(index.value).toMatchObject([{ id, unfinished: true }])
    expect([...world.stores.keychain.items.keys()]).toEqual([id])
    world.stores.keychain.before = () => {}
    sessions.keychainReady()
    await until(() => index.value.length === 0)
    expect(world.stores.keychain.items.size).toBe(0)
  })

  test('is deleted at the next start, if not before', async () => {
    const { sessions, world, index, logIn, create } = await setUp()
    const id = await logIn()
    await sessions.forget(id)
    const again = create()
    await again.load()
    expect(again.views()).toEqual([])
    again.keepFresh()
    await until(() => index.value.length === 0)
    expect(world.stores.keychain.items.size).toBe(0)
  })

  test('in memory is gone at once', async () => {
    const { sessions, world, logIn } = await setUp()
    const id = await logIn('memory')
    await sessions.forget(id)
    expect([sessions.views(), world.stores.memory.items.size]).toEqual([[], 0])
    await expect(sessions.forget(id)).rejects.toMatchObject({ code: 'session_unknown' })
  })

  test('takes nothing else with it: a save that is under way stays', async () => {
    const { sessions, world, logIn } = await setUp()
    const saving = gate()
    world.stores.keychain.before = (operation) => (operation === 'set' ? saving.passed : undefined)
    const logIns = logIn()
    await until(() => world.stores.keychain.calls.includes('set'))
    sessions.keychainReady()
    await settle()
    saving.open()
    const id = await logIns
    expect(sessions.views()).toMatchObject([{ id }])
    expect(world.stores.keychain.items.has(id)).toBe(true)
  })
})
