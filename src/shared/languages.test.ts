import { expect, test } from 'vitest'
import { directionOf, type LanguageChoice, spokenLanguage } from './languages'

test.each<[LanguageChoice, string[], string, string]>([
  ['system', ['de-AT', 'en'], 'de', 'de-AT'],
  ['system', ['nl', 'fr-CA', 'en'], 'fr', 'fr-CA'],
  ['system', ['en-GB', 'de'], 'en', 'en-GB'],
  ['system', ['zh-Hans-SG'], 'zh-CN', 'zh-Hans-SG'],
  ['system', ['zh-CN'], 'zh-CN', 'zh-CN'],
  ['system', ['zh'], 'zh-CN', 'zh'],
  ['system', ['zh-TW', 'ja'], 'ja', 'ja'],
  ['system', ['zh-Hant'], 'en', 'en'],
  ['system', ['zh-HK'], 'en', 'en'],
  ['system', ['eno', 'C', '', 'de_DE'], 'en', 'en'],
  ['system', [], 'en', 'en'],
  ['ar', ['en-GB', 'ar-EG'], 'ar', 'ar-EG'],
  ['ar', ['en-GB'], 'ar', 'ar'],
  ['en', ['de', 'en-GB'], 'en', 'en-GB'],
])('%s for a person who prefers %j: %s as in %s', (choice, preferred, language, locale) => {
  expect(spokenLanguage(choice, preferred)).toEqual({ language, locale })
})

test.each([
  ['rtl', 'ar'],
  ['rtl', 'ar-EG'],
  ['ltr', 'de-AT'],
  ['ltr', 'zh-CN'],
  ['ltr', 'nonsense'],
])('%s: %s', (direction, locale) => {
  expect(directionOf(locale)).toBe(direction)
})
