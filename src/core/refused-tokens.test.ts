import { expect, test } from 'vitest'
import { RefusedTokens } from './refused-tokens'
import { refreshes, setUp } from './testing/sessions-setting'

test('a token that a server has refused is given to nobody again: the next one who asks gets a new one', async () => {
  const setting = await setUp()
  const { sessions } = setting
  const id = await setting.logIn()
  const { value } = await sessions.accessToken(id)
  sessions.refuseToken(value)
  const others = await Promise.all([1, 2, 3].map(() => sessions.accessToken(id)))
  expect(others.map((other) => other.value)).not.toContain(value)
  expect(refreshes(setting)).toHaveLength(1)
  expect((await sessions.accessToken(id)).value).toBe(others[0]?.value)
})

test('so is one for another scope, which goes without the login’s own', async () => {
  const setting = await setUp({ scope: 'openid offline_access read' })
  const { sessions } = setting
  const id = await setting.logIn()
  const [own, other] = [await sessions.accessToken(id), await sessions.accessToken(id, { scope: 'read' })]
  sessions.refuseToken(other.value)
  expect((await sessions.accessToken(id, { scope: 'read' })).value).not.toBe(other.value)
  expect((await sessions.accessToken(id)).value).toBe(own.value)
})

test('an ID token is renewed, and where the provider sends no other there is none', async () => {
  const setting = await setUp()
  const { sessions } = setting
  const id = await setting.logIn()
  const first = await sessions.idToken(id)
  sessions.refuseToken(first.value)
  const second = await sessions.idToken(id)
  expect(second.value).not.toBe(first.value)
  sessions.refuseToken(second.value)
  setting.tenant.misbehave = { tokens: ({ id_token: _, ...rest }) => rest }
  await expect(sessions.idToken(id)).rejects.toMatchObject({ code: 'interaction_required' })
})

test('where there can be no other, a person is needed, and the session stays', async () => {
  const setting = await setUp({ scope: 'openid' })
  const { sessions } = setting
  const id = await setting.logIn()
  expect(setting.record(id).refreshToken).toBeUndefined()
  sessions.refuseToken((await sessions.accessToken(id)).value)
  await expect(sessions.accessToken(id)).rejects.toMatchObject({ code: 'interaction_required' })
  expect(sessions.views()[0]?.status).toBe('active')
  expect(refreshes(setting)).toEqual([])
})

test('fifty are remembered, the newest', () => {
  const refused = new RefusedTokens()
  for (let i = 0; i < 60; i += 1) refused.add(`t${i}`)
  expect([refused.has('t9'), refused.has('t10'), refused.has('t59')]).toEqual([false, true, true])
})
