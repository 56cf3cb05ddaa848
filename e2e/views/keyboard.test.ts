import { expect } from '@playwright/test'
import { type LogOutKind, logOutKinds } from '../../src/shared/app-state'
import { Keyboard } from './keyboard'
import { recordings, summaries } from './recordings'
import { type Stage, test as scene } from './stage'
import { attempt, logOut, profile, session, signedIn, signingIn, state } from './states'
import type { Answer } from './view'
import { views } from './views'

const test = scene.extend<{ readonly keyboard: Keyboard }>({
  keyboard: ({ stage }, use) => use(new Keyboard(stage.window)),
})

const button = ({ window }: Stage, name: string | RegExp) => window.getByRole('button', { name }).first()
const asked = async (stage: Stage, name: string, parameters: object = {}) =>
  expect.poll(() => stage.calls()).toContainEqual([name, parameters])
const begun: Answer = { command: 'logIn', value: { attemptId: 'a1' } }

test('a provider is added', async ({ stage, keyboard }) => {
  const added = profile({ id: 'new', name: 'New' })
  await stage.show({ name: '', state: state(), answers: [{ command: 'addProfile', value: { profile: added } }] })
  await keyboard.press(button(stage, 'Add provider'))
  await expect(stage.window.getByRole('dialog')).toBeVisible()
  await keyboard.type(stage.window.getByRole('textbox', { name: 'Domain' }), 'new.eu.auth0.com')
  await keyboard.type(stage.window.getByLabel('Client ID'), 'abc')
  await keyboard.press(stage.window.getByRole('dialog').getByRole('button', { name: /Add|Save/ }))
  await expect.poll(async () => (await stage.calls()).map(([name]) => name)).toContain('addProfile')
  await stage.push(state({ profiles: [profile(), added] }))
  await expect(stage.window.getByRole('heading', { name: 'New' })).toBeFocused()
})

test('a sign-in is begun, cancelled and dismissed', async ({ stage, keyboard }) => {
  await stage.show({ name: '', state: state(), answers: [begun] })
  await keyboard.press(button(stage, 'Sign in to Acme'))
  await asked(stage, 'logIn', { profileId: 'acme' })
  await stage.push(signingIn({}))
  await expect(stage.window.getByRole('heading', { name: 'Signing in to Acme' })).toBeFocused()
  await keyboard.press(button(stage, 'Copy link to sign in to Acme'))
  await asked(stage, 'copyLink', { attemptId: 'a1' })
  await keyboard.press(button(stage, 'Cancel signing in to Acme'))
  await asked(stage, 'cancelAttempt', { attemptId: 'a1' })
  await stage.push(signingIn({ stage: 'cancelled' }))
  await keyboard.keepsFocus()
  await keyboard.press(button(stage, /Dismiss/))
  await asked(stage, 'dismissAttempt', { attemptId: 'a1' })
  await stage.push(state())
  await keyboard.keepsFocus()
  await expect(stage.window.getByRole('heading', { name: 'Acme' })).toBeFocused()
})

test('another way is taken, an address is pasted, and the account comes', async ({ stage, keyboard }) => {
  const answers: Answer[] = [
    { command: 'switchAttempt', value: { attemptId: 'a2' } },
    { command: 'pasteRedirect', value: { accepted: true, attemptId: 'a2' } },
  ]
  await stage.show({ name: '', state: signingIn({}), answers })
  await keyboard.press(stage.window.locator('summary', { hasText: 'Use another way' }))
  await keyboard.press(button(stage, 'Sign in to Acme by pasting the address'))
  await asked(stage, 'switchAttempt', { attemptId: 'a1', redirect: 'paste' })
  await stage.push(signingIn({ id: 'a2', redirect: 'paste' }))
  await keyboard.keepsFocus()
  await keyboard.type(stage.window.getByRole('textbox', { name: /Paste the address/ }), 'http://127.0.0.1/callback?x')
  await stage.window.keyboard.press('Enter')
  await asked(stage, 'pasteRedirect', { attemptId: 'a2', address: 'http://127.0.0.1/callback?x' })
  const done = attempt({ id: 'a2', stage: 'signed_in', sessionId: 's1' })
  await stage.push(signedIn({}, { attempts: [done] }))
  await expect(stage.window.getByRole('heading', { name: 'Ada Lovelace' })).toBeFocused()
})

test('details are opened, an account is refreshed and made the default', async ({ stage, keyboard }) => {
  const two = [session(), session({ id: 's2', label: 'Grace Hopper' })]
  const details = views.find(({ name }) => name === 'account-details')
  await stage.show({ name: '', state: state({ sessions: two }), answers: details?.answers ?? [] })
  await keyboard.press(stage.window.locator('summary', { hasText: 'Details' }).first())
  await expect(stage.window.getByText('read:reports')).toBeVisible()
  await keyboard.press(button(stage, 'Refresh Grace Hopper'))
  await asked(stage, 'refreshSession', { sessionId: 's2' })
  await keyboard.press(button(stage, 'Use Grace Hopper by default'))
  await asked(stage, 'setDefault', { sessionId: 's2' })
  await stage.push(state({ sessions: two, defaults: { sessions: { acme: 's2' } } }))
  await keyboard.keepsFocus()
})

for (const how of logOutKinds) {
  test(`an account is signed out: ${how}`, async ({ stage, keyboard }) => {
    const started =
      how === 'everywhere' ? ({ browser: 'started', logOutId: 'l1' } as const) : { browser: 'not_asked' as const }
    const answers: Answer[] = [{ command: 'logOut', value: { revoked: 'yes', ...started } }]
    await stage.show({ name: '', state: signedIn(), answers })
    await keyboard.press(button(stage, 'Sign out Ada Lovelace'))
    await expect(stage.window.getByRole('dialog')).toBeVisible()
    await stage.window.keyboard.press('Escape')
    await expect(button(stage, 'Sign out Ada Lovelace')).toBeFocused()
    await keyboard.press(button(stage, 'Sign out Ada Lovelace'))
    await expect(stage.window.getByRole('radio', { checked: true })).toBeFocused()
    const arrows = { local: 'ArrowUp', revoke: undefined, everywhere: 'ArrowDown' } as const satisfies Record<
      LogOutKind,
      string | undefined
    >
    if (arrows[how]) await stage.window.keyboard.press(arrows[how])
    await stage.window.keyboard.press('Enter')
    await asked(stage, 'logOut', { sessionId: 's1', how })
    await stage.push(state({ logOuts: how === 'everywhere' ? [logOut()] : [] }))
    await expect(stage.window.getByRole('dialog')).toBeHidden()
    await keyboard.keepsFocus()
  })
}

test('a form that was refused has the keyboard in its first wrong field, and each dialog gives it back', async ({
  stage,
  keyboard,
}) => {
  const refused = views.find(({ name }) => name === 'form-errors')
  await stage.show({ name: '', state: state(), answers: refused?.answers ?? [] })
  await keyboard.press(button(stage, 'Add provider'))
  await expect(stage.window.getByRole('dialog')).toBeVisible()
  await keyboard.reach(stage.window.getByLabel('Client ID'))
  await stage.window.keyboard.press('Enter')
  await expect(stage.window.getByRole('textbox', { name: 'Domain' })).toBeFocused()
  for (const name of [
    'Add provider',
    'Edit Acme',
    'Remove Acme',
    'Sign in with options to Acme',
    'Provider report of Acme',
  ]) {
    await stage.window.keyboard.press('Escape')
    await expect(stage.window.getByRole('dialog')).toBeHidden()
    await keyboard.press(button(stage, name))
    await expect(stage.window.getByRole('dialog')).toBeVisible()
    await stage.window.keyboard.press('Escape')
    await expect(button(stage, name)).toBeFocused()
  }
})

test('settings: a default is chosen, profiles are imported and exported', async ({ stage, keyboard }) => {
  const profiles = [profile(), profile({ id: 'globex', name: 'Globex' })]
  const answers: Answer[] = [
    { command: 'importProfilesFromFile', value: { profiles: [{ name: 'New', outcome: 'added', profileId: 'new' }] } },
    { command: 'exportProfilesToFile', value: { count: 2 } },
  ]
  await stage.show({ name: '', state: state({ profiles, defaults: { profileId: 'acme', sessions: {} } }), answers })
  await keyboard.press(button(stage, 'Settings'))
  await expect(stage.window.getByRole('dialog')).toBeVisible()
  await keyboard.type(stage.window.getByLabel('Default provider'), 'Glo')
  await asked(stage, 'setDefault', { profileId: 'globex' })
  await keyboard.press(button(stage, 'Import…'))
  await expect(stage.window.getByText(/New/).last()).toBeVisible()
  await keyboard.press(button(stage, 'Export…'))
  await asked(stage, 'exportProfilesToFile')
  await stage.window.keyboard.press('Escape')
  await expect(button(stage, 'Settings')).toBeFocused()
})

test('inspector: an attempt is chosen, compared and exported, and a fault is practised', async ({
  stage,
  keyboard,
}) => {
  const { window } = stage
  const answers: Answer[] = [
    { command: 'listAttempts', value: summaries },
    ...recordings.map((value): Answer => ({ command: 'getAttempt', of: { attemptId: value.id }, value })),
    { command: 'exportAttempt', value: { fileName: 'a.md', text: '# A' } },
    { command: 'logInWithPractice', value: { attemptId: 'a2' } },
  ]
  await stage.show({ name: '', state: state({ profiles: [profile({ id: 'profile-1' })] }), answers })
  await keyboard.press(window.getByRole('link', { name: 'Inspector' }))
  await keyboard.press(window.locator('.attempt-line').nth(1))
  await expect(window.locator('[data-check="nonce"]')).toContainText('Failed')
  await keyboard.press(window.getByLabel('Compare with'), 'ArrowDown')
  await expect(window.getByRole('table', { name: 'Side by side' })).toBeVisible()
  await keyboard.press(button(stage, /Copy as Markdown/))
  await asked(stage, 'exportAttempt', { attemptId: 'a2', format: 'markdown' })
  await keyboard.press(window.locator('summary', { hasText: 'Practise with a fault' }))
  await keyboard.press(window.getByLabel('Fault'), 'ArrowDown')
  await keyboard.press(button(stage, 'Sign in with this fault'))
  await expect.poll(async () => (await stage.calls()).map(([name]) => name)).toContain('logInWithPractice')
})

test('lab: it is run and cancelled, a redirect is looked at, and what came of it is copied', async ({
  stage,
  keyboard,
}) => {
  const { window } = stage
  const [running, after, inspected] = ['lab-running', 'lab-after', 'lab-inspected'].map((name) =>
    views.find((view) => view.name === name),
  )
  const answers: Answer[] = [...(inspected?.answers ?? []), { command: 'exportLab', value: { text: '# Lab' } }]
  await stage.show({ name: '', state: state(), answers })
  await keyboard.press(window.getByRole('link', { name: 'Lab' }))
  await keyboard.press(button(stage, 'Run the checks'))
  await asked(stage, 'runLab')
  if (running) await stage.push(running.state)
  await keyboard.keepsFocus()
  await keyboard.press(button(stage, 'Cancel'))
  await asked(stage, 'cancelLab')
  if (after) await stage.push(after.state)
  await keyboard.keepsFocus()
  await keyboard.press(button(stage, 'Markdown'))
  await asked(stage, 'exportLab', { format: 'markdown' })
  await keyboard.type(window.getByLabel('Redirect URI'), 'nobody-has-this:/callback')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Nothing opens links of nobody-has-this.')).toBeVisible()
  await keyboard.keepsFocus()
})
