import { expect, test } from 'vitest'
import { WindowLanguage } from './window-language'

const none = async () => ({ hello: 'nowhere' })
const translations = { de: none, es: none, fr: none, ja: none, 'zh-CN': none, ar: none }
const german = { ...translations, de: async () => ({ hello: 'Hallo' }) }

test('all parts change together, and then it is told', async () => {
  const language = new WindowLanguage()
  const [one, other] = [language.part({ hello: 'Hello' }, german), language.part({ hello: 'Hi' }, german)]
  const told: string[] = []
  language.subscribe(() => told.push(`${language.locale} ${one('hello')} ${other('hello')}`))
  await language.change('de-AT')
  await language.change('de-AT')
  await language.change('en')
  expect(told).toEqual(['de-AT Hallo Hallo', 'en Hello Hi'])
})

test('a part that comes later gets the words of the language that is spoken', async () => {
  const language = new WindowLanguage()
  await language.change('de')
  const text = language.part({ hello: 'Hello' }, german)
  await language.loaded()
  expect(text('hello')).toBe('Hallo')
})

test('the language that was chosen last is spoken, however long the one before takes', async () => {
  let arrive = (_words: { hello: string }) => {}
  const slow = () => new Promise<{ hello: string }>((resolve) => (arrive = resolve))
  const language = new WindowLanguage()
  const text = language.part({ hello: 'Hello' }, { ...german, ar: slow })
  const first = language.change('ar')
  await language.change('de')
  arrive({ hello: 'مرحبا' })
  await first
  expect([text('hello'), language.locale]).toEqual(['Hallo', 'de'])
})

test('nothing changes when a part cannot be loaded, and the next choice is tried', async () => {
  const language = new WindowLanguage()
  const text = language.part({ hello: 'Hello' }, { ...german, ar: () => Promise.reject(new Error('gone')) })
  await expect(language.change('ar')).rejects.toThrow('gone')
  expect([text('hello'), language.locale]).toEqual(['Hello', 'en'])
  await language.change('de')
  expect(text('hello')).toBe('Hallo')
})

test('numbers and plurals are those of the locale', async () => {
  const language = new WindowLanguage()
  const words = async () => ({ count: '{n, number}' })
  const text = language.part(
    { count: '{n, number}' },
    {
      de: words,
      es: words,
      fr: words,
      ja: words,
      'zh-CN': words,
      ar: words,
    },
  )
  await language.change('de-DE')
  expect(text('count', { n: 12_345.6 })).toBe('12.345,6')
})
