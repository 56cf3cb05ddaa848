import { expect, test } from 'vitest'
import type { Settings } from '../shared/settings'
import { KeptSettings } from './kept-settings'
import { LoginError } from './login-error'
import { FakeValue } from './testing/fake-value'

async function setUp(kept: Settings = { defaultSubjects: {} }) {
  const file = new FakeValue<Settings>(kept)
  let changes = 0
  const settings = new KeptSettings(file, () => {
    changes += 1
  })
  await settings.load()
  return { file, settings, changes: () => changes }
}

test('are those of the file, and each change is written', async () => {
  const { file, settings, changes } = await setUp({ defaultSubjects: {}, caFile: '/ca.pem' })
  expect(settings.current.caFile).toBe('/ca.pem')
  await settings.change((before) => ({ ...before, defaultProfileId: 'a' }))
  expect(file.value).toEqual({ defaultSubjects: {}, caFile: '/ca.pem', defaultProfileId: 'a' })
  expect([settings.current, changes()]).toEqual([file.value, 2])
})

test('a change that changes nothing writes nothing', async () => {
  const { file, settings, changes } = await setUp()
  file.before = () => {
    throw new Error('written')
  }
  await settings.change((before) => before)
  expect(changes()).toBe(1)
})

test('stay as they are when the file cannot be written', async () => {
  const { file, settings } = await setUp()
  file.before = () => {
    throw new LoginError('storage_failed')
  }
  await expect(settings.change(() => ({ defaultSubjects: { a: 'b' } }))).rejects.toMatchObject({
    code: 'storage_failed',
  })
  expect(settings.current).toEqual({ defaultSubjects: {} })
})

test('say file_damaged when the file had to be set aside', async () => {
  const { file, settings } = await setUp()
  file.damaged = { keptAs: 'settings.json.damaged' }
  await expect(settings.load()).rejects.toMatchObject({ code: 'file_damaged' })
})
