import { call } from './app'
import { approve, beginLogin, expect, keptItems, test } from './scene'

test.use({ providerOptions: ['--dpop-nonce'] })

test('tokens are bound to a key in the keychain, through the sign-in and a refresh', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  await call(app, 'addProfile', {
    kind: 'oidc',
    name: 'Test provider',
    issuer: provider.issuer,
    clientId: provider.clientId,
    dpop: true,
  })
  const kept = async () => {
    const [item] = await keptItems(session)
    return JSON.parse(item?.secret ?? '{}')
  }
  await approve(await beginLogin(app, systemBrowser))
  const card = app.window.getByRole('article', { name: /Ada Lovelace/ })
  await expect(card).toBeVisible()
  const first = await kept()
  expect(first).toMatchObject({ tokenType: 'dpop', dpopKey: { kty: 'EC', crv: 'P-256', d: /./ } })

  await app.window.getByRole('button', { name: 'Refresh Ada Lovelace' }).click()
  await expect(card).toContainText('Last refreshed')
  const second = await kept()
  expect(second.refreshToken).not.toBe(first.refreshToken)
  expect(second.dpopKey).toEqual(first.dpopKey)

  await card.getByText('Details', { exact: true }).click()
  await expect(card.getByText('dpop', { exact: true })).toBeVisible()
  await expect(card.getByRole('table', { name: /What Ada Lovelace may do/ })).toContainText('openid')
})
