import { describe, expect, test } from 'vitest'
import { KeptSettings } from '../core/kept-settings'
import { LoginError } from '../core/login-error'
import { Profiles } from '../core/profiles'
import { exampleProfile } from '../core/testing/example-profile'
import { FakeValue } from '../core/testing/fake-value'
import type { SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import type { Settings } from '../shared/settings'
import { createSettingsHandlers } from './settings-handlers'

async function setUp(over: { kept?: Settings; chosen?: string; damaged?: boolean } = {}) {
  const file = new FakeValue<Settings>(over.kept ?? { defaultSubjects: {} })
  const settings = new KeptSettings(file, () => {})
  const profiles = new Profiles(new FakeValue<readonly Profile[]>([exampleProfile({ id: 'p' })]), () => {})
  await Promise.all([settings.load(), profiles.load()])
  const done: string[] = []
  const handlers = createSettingsHandlers({
    settings,
    profiles,
    sessions: {
      views: () => [{ id: 's', profileId: 'p', subject: 'ada' } as SessionView],
      wake: (reason) => done.push(`wake ${reason}`),
    },
    files: { choosePem: async () => over.chosen },
    network: { reload: () => done.push('reload') },
    checkCaFile: async () => {
      if (over.damaged) throw new LoginError('ca_file_invalid')
    },
    speak: async (language) => void done.push(`speak ${language}`),
  })
  return { file, handlers, done }
}

describe('setDefault', () => {
  test('a profile, or the account of a profile, is written down', async () => {
    const { file, handlers } = await setUp()
    await handlers.setDefault({ profileId: 'p' })
    await handlers.setDefault({ sessionId: 's' })
    expect(file.value).toEqual({ defaultProfileId: 'p', defaultSubjects: { p: 'ada' } })
  })

  test('one that is not there is refused', async () => {
    const { file, handlers } = await setUp()
    await expect(handlers.setDefault({ profileId: 'x' })).rejects.toMatchObject({ code: 'profile_unknown' })
    await expect(handlers.setDefault({ sessionId: 'x' })).rejects.toMatchObject({ code: 'session_unknown' })
    expect(file.value).toEqual({ defaultSubjects: {} })
  })
})

describe('the CA file', () => {
  test('is set when it is good, and what has failed is tried again through it', async () => {
    const { file, handlers, done } = await setUp({ chosen: '/ca.pem' })
    expect(await handlers.chooseCaFile({})).toEqual({ chosen: true })
    expect([file.value.caFile, done]).toEqual(['/ca.pem', ['reload', 'wake online']])
  })

  test('is left as it was when none is chosen, or a bad one', async () => {
    const kept = { defaultSubjects: {}, caFile: '/old.pem' }
    const none = await setUp({ kept })
    expect(await none.handlers.chooseCaFile({})).toEqual({ chosen: false })
    const bad = await setUp({ kept, chosen: '/new.pem', damaged: true })
    await expect(bad.handlers.chooseCaFile({})).rejects.toMatchObject({ code: 'ca_file_invalid' })
    expect([none.file.value, bad.file.value, bad.done]).toEqual([kept, kept, []])
  })

  test('is taken out again', async () => {
    const { file, handlers, done } = await setUp({ kept: { defaultSubjects: {}, caFile: '/old.pem' } })
    await handlers.clearCaFile({})
    expect(file.value).toEqual({ defaultSubjects: {} })
    expect(done).toEqual(['reload', 'wake online'])
  })
})

test('a language is written down and spoken', async () => {
  const { file, handlers, done } = await setUp()
  await handlers.setLanguage({ language: 'de' })
  expect([file.value.language, done]).toEqual(['de', ['speak de']])
})
