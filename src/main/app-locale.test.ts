import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppLocale, readLanguageChoice } from './app-locale'

const settings = join(mkdtempSync(join(tmpdir(), 'postern-locale-')), 'settings.json')

test.each([
  ['de', '{"language":"de","defaultSubjects":{}}'],
  ['system', '{"defaultSubjects":{}}'],
  ['system', '{"language":"tlh"}'],
  ['system', '{"language":"\\"><script>"}'],
  ['system', '{"langu'],
  ['system', 'null'],
])('%s is chosen in %s', (choice, content) => {
  writeFileSync(settings, content)
  expect(readLanguageChoice(settings)).toBe(choice)
})

test('the system’s where there are no settings yet', () => {
  expect(readLanguageChoice(`${settings}.none`)).toBe('system')
})

test('the system is asked again at each change', () => {
  let preferred = ['de-AT']
  const locale = new AppLocale('system', () => preferred)
  expect(locale.spoken).toEqual({ language: 'de', locale: 'de-AT' })
  locale.choose('ar')
  expect([locale.chosen, locale.spoken.locale]).toEqual(['ar', 'ar'])
  preferred = ['fr-CA']
  locale.choose('system')
  expect(locale.spoken).toEqual({ language: 'fr', locale: 'fr-CA' })
})
