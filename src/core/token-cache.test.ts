import { describe, expect, test } from 'vitest'
import { entryOf } from './session-entry'
import { exampleRecord } from './testing/example-record'
import { onRefresh, setUp } from './testing/sessions-setting'
import { TokenCache } from './token-cache'

const entry = () => entryOf(exampleRecord(), 1_000)
const times = { issuedAt: 0, expiresAt: 100_000 }

test('a token is found for what it was asked for with, while it is good for long enough', () => {
  const cache = new TokenCache<string>()
  const session = entry()
  cache.keep(session, 'api', 'at-1', times)
  expect(cache.find(session, 'api', 10_000, 1_000)).toBe('at-1')
  expect(cache.find(session, '', 10_000, 1_000)).toBeUndefined()
  expect(cache.find(session, 'api', 10_000, 95_000)).toBeUndefined()
})

test('one that has expired is not held any longer, whatever the clock does then', () => {
  const cache = new TokenCache<string>()
  const session = entry()
  cache.keep(session, '', 'at-1', times)
  expect(cache.find(session, '', 0, 100_000)).toBeUndefined()
  expect(cache.find(session, '', 0, 1_000)).toBeUndefined()
})

test('a new entry of the same session finds nothing of the older one', () => {
  const cache = new TokenCache<string>()
  cache.keep(entry(), '', 'at-1', times)
  expect(cache.find(entry(), '', 0, 1_000)).toBeUndefined()
})

test('of many that were asked for, the latest are kept', () => {
  const cache = new TokenCache<string>()
  const session = entry()
  for (let scope = 0; scope < 21; scope++) cache.keep(session, `${scope}`, `at-${scope}`, times)
  expect(cache.find(session, '0', 0, 1_000)).toBeUndefined()
  expect(cache.find(session, '1', 0, 1_000)).toBe('at-1')
  expect(cache.find(session, '20', 0, 1_000)).toBe('at-20')
})

describe('of a session', () => {
  async function asked() {
    const setting = await setUp()
    const id = await setting.logIn()
    const { value } = await setting.sessions.accessToken(id)
    setting.world.stores.keychain.calls.length = 0
    return { ...setting, id, value }
  }

  test('the second tool is answered without the keychain', async () => {
    const { sessions, world, id, value } = await asked()
    expect((await sessions.accessToken(id)).value).toBe(value)
    expect(world.stores.keychain.calls).toEqual([])
  })

  test('a refresh is seen at once', async () => {
    const { sessions, record, id, value } = await asked()
    await sessions.refresh(id)
    const next = await sessions.accessToken(id)
    expect(next.value).not.toBe(value)
    expect(next.value).toBe(record(id).accessTokens[0]?.value)
  })

  test('nothing is given once it has ended', async () => {
    const { sessions, tenant, id } = await asked()
    tenant.misbehave = onRefresh(() => Response.json({ error: 'invalid_grant' }, { status: 400 }))
    await sessions.refresh(id).catch(() => {})
    await expect(sessions.accessToken(id)).rejects.toMatchObject({ code: 'session_ended' })
  })

  test('nothing is given once it is signed out', async () => {
    const { sessions, id } = await asked()
    await sessions.logOut(id)
    await expect(sessions.accessToken(id)).rejects.toMatchObject({ code: 'session_unknown' })
  })

  test('one that is not good for as long as is wanted is refreshed', async () => {
    const { sessions, world, id, value } = await asked()
    world.clock.advance(3_599_000)
    expect((await sessions.accessToken(id)).value).not.toBe(value)
  })
})
