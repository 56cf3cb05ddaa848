import { expect, test } from 'vitest'
import { KeptSettings } from '../core/kept-settings'
import { LoginError } from '../core/login-error'
import { FakeValue } from '../core/testing/fake-value'
import type { Settings } from '../shared/settings'
import { createDesktopHandlers } from './desktop-handlers'
import { StartAtLogin } from './start-at-login'

async function setUp(over: { refuses?: boolean; systemSays?: boolean } = {}) {
  const done: string[] = []
  const file = new FakeValue<Settings>({ defaultSubjects: { p: 'ada' } })
  const settings = new KeptSettings(file, () => {})
  await settings.load()
  let isOn = over.systemSays ?? false
  const startAtLogin = new StartAtLogin(
    {
      isOn: async () => isOn,
      set: async (on) => {
        if (over.refuses) throw new LoginError('start_at_login_failed')
        isOn = on
      },
    },
    () => done.push('changed'),
  )
  const handlers = createDesktopHandlers({
    settings,
    asks: { take: () => ({ verb: 'show_about' }) },
    startAtLogin,
    about: () => ({ version: '1', electron: '2', chromium: '3', node: '4', system: '5' }),
    setTheme: (theme) => done.push(`theme ${theme}`),
    showLicences: async () => void done.push('licences'),
  })
  return { done, file, handlers, startAtLogin }
}

test('each choice goes where it is kept, and nothing else is touched', async () => {
  const { done, file, handlers, startAtLogin } = await setUp()
  await handlers.changeDesktop({ theme: 'dark' })
  expect(file.value).toEqual({ defaultSubjects: { p: 'ada' } })
  await handlers.changeDesktop({ notifications: false, staysInTray: true })
  expect(file.value).toEqual({ defaultSubjects: { p: 'ada' }, notifications: false, staysInTray: true })
  await handlers.changeDesktop({ startsAtLogin: true })
  expect([startAtLogin.isOn, done]).toEqual([true, ['theme dark', 'changed']])
})

test('where the system refuses, that is said, and the window shows what the system says', async () => {
  const { handlers, startAtLogin } = await setUp({ refuses: true, systemSays: true })
  await expect(handlers.changeDesktop({ startsAtLogin: false })).rejects.toMatchObject({
    code: 'start_at_login_failed',
  })
  expect(startAtLogin.isOn).toBe(true)
})

test('what was asked is taken, and the licences are opened', async () => {
  const { done, handlers } = await setUp()
  expect(await handlers.takeAsked({})).toEqual({ verb: 'show_about' })
  await handlers.showLicences({})
  expect(done).toEqual(['licences'])
})
