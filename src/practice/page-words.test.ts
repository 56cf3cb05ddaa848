import { expect, test } from 'vitest'
import { languageNames } from '../shared/languages'
import { loadMessages } from '../shared/text/catalogue'
import { authorizationRequest } from './bare-client'
import type { RunningPracticeProvider } from './server'
import { temporaryProvider } from './temporary-provider'

/** The page that a browser with these languages sees first. */
async function signInPage(provider: RunningPracticeProvider, accept: string, parameters = {}): Promise<string> {
  const { url } = authorizationRequest(provider, parameters)
  const headers = { 'accept-language': accept }
  const redirect = await fetch(url, { redirect: 'manual', headers })
  const cookie = redirect.headers.getSetCookie().map((set) => set.split(';')[0])
  const page = new URL(redirect.headers.get('location') ?? '', url)
  return (await fetch(page, { headers: { ...headers, cookie: cookie.join('; ') } })).text()
}

test.each(languageNames)('run by an app that speaks %s, its pages speak it, too', async (language) => {
  const messages = await loadMessages(language)
  const page = await signInPage(await temporaryProvider({ locale: language }), 'it')
  expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
  expect(page).toContain(`<h1>${messages['practice.login.title']}</h1>`)
  expect(page).toContain(messages['practice.not_real'])
})

test.each([
  ['de-AT', 'it, de-AT;q=0.8, en;q=0.5'],
  ['en', 'it'],
  ['en', '*'],
])('run by itself, its pages speak %s to a browser that prefers %s', async (locale, accept) => {
  expect(await signInPage(await temporaryProvider(), accept)).toContain(`<html lang="${locale}" dir="ltr">`)
})

test('an app that changes its language changes that of the pages', async () => {
  const provider = await temporaryProvider({ locale: 'en' })
  provider.speak('ar')
  expect(await signInPage(provider, 'en')).toContain('<html lang="ar" dir="rtl">')
})

test('a request that asks for a language gets it, where it is spoken', async () => {
  const provider = await temporaryProvider({ locale: 'de' })
  expect(await signInPage(provider, 'en', { ui_locales: 'it fr-CA' })).toContain('<html lang="fr-CA" dir="ltr">')
  expect(await signInPage(provider, 'en', { ui_locales: 'it "><x' })).toContain('<html lang="de" dir="ltr">')
})

test('a page of the provider itself, and one for nothing, speak the language as well', async () => {
  const messages = await loadMessages('ja')
  const { issuer } = await temporaryProvider({ locale: 'ja' })
  expect(await (await fetch(issuer)).text()).toContain(messages['practice.home.title'])
  const nothing = await fetch(`${issuer}nothing`, { headers: { accept: 'text/html' } })
  expect(await nothing.text()).toContain(messages['practice.error.not_found'])
})
