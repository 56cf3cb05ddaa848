import { expect, test } from 'vitest'
import { refreshes, setUp } from './testing/sessions-setting'

test('gives the ID token while it is good, and a new one after a refresh', async () => {
  const setting = await setUp()
  const id = await setting.logIn()
  const first = await setting.sessions.idToken(id)
  expect(first).toMatchObject({ value: setting.record(id).idToken })
  expect(refreshes(setting)).toHaveLength(0)

  setting.world.clock.advance(first.expiresAt - setting.world.clock.now() - 30_000)
  const second = await setting.sessions.idToken(id)
  expect(second.value).not.toBe(first.value)
})

test('asks once more alone where refreshes bring none', async () => {
  const setting = await setUp()
  const id = await setting.logIn()
  const { expiresAt } = await setting.sessions.idToken(id)
  setting.tenant.misbehave = {
    tokens: ({ id_token: _, ...rest }) => rest,
  }
  setting.world.clock.advance(expiresAt - setting.world.clock.now() + 1_000)
  const expired = { code: 'id_token_expired' }
  await expect(setting.sessions.idToken(id)).rejects.toMatchObject(expired)
  await expect(setting.sessions.idToken(id)).rejects.toMatchObject(expired)
  expect(refreshes(setting)).toHaveLength(1)
})
