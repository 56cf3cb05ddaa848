import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { homeOf, startApp } from './app'
import { expectNoFindings } from './axe'
import type { Session } from './desktop'
import { expect, test } from './scene'

/** The files of a Postern that knows a thousand accounts at a hundred providers; none of them is due. */
function fill(session: Session): void {
  const home = homeOf(session)
  const profiles = Array.from({ length: 100 }, (_, index) => ({
    id: `p${index}`,
    name: `Tenant-${index}`,
    kind: 'oidc',
    issuer: `https://p${index}.example.com/`,
    clientId: 'many',
    scope: 'openid',
    redirect: { host: '127.0.0.1', ports: [], path: '/callback' },
  }))
  const sessions = Array.from({ length: 1_000 }, (_, index) => ({
    id: `s${index}`,
    profileId: `p${index % 100}`,
    subject: `subject-${index}`,
    label: index === 777 ? 'Zoë Zimmer' : `Person ${index}`,
    signedInAt: Date.now(),
    refreshedAt: Date.now(),
    accessTokenExpiresAt: Date.now() + 3_600_000,
    canRefresh: true,
  }))
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'profiles.json'), JSON.stringify(profiles))
  writeFileSync(join(home, 'sessions.json'), JSON.stringify(sessions))
}

test('one of a thousand accounts is found by the keyboard alone', async ({ session }) => {
  fill(session)
  const app = await startApp(session)
  const { window } = app
  const cards = window.getByRole('article')
  await expect(cards).toHaveCount(20)
  await expectNoFindings(window, 'many accounts')

  await window.getByRole('searchbox', { name: 'Find an account or a provider' }).press('Z')
  await window.keyboard.type('oe zim')
  await expect(cards).toHaveCount(1)
  await expect(cards).toContainText('Zoë Zimmer')
  await expect(window.getByText('1 account', { exact: true })).toBeVisible()

  await window.keyboard.press('ControlOrMeta+A')
  await window.keyboard.type('tenant-77')
  await expect(cards).toHaveCount(10)
  await window.keyboard.press('ControlOrMeta+A')
  await window.keyboard.press('Delete')
  await window.getByRole('button', { name: 'Show 20 more of 980' }).press('Enter')
  await expect(cards).toHaveCount(40)
  await app.close()
})
