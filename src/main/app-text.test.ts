import { expect, test } from 'vitest'
import { toFailure } from '../core/failure'
import { LoginError } from '../core/login-error'
import { because, quote } from '../shared/reason'
import { loadMessages } from '../shared/text/catalogue'
import { AppLocale } from './app-locale'
import { createAppText } from './app-text'

const german = await loadMessages('de')
const arabic = await loadMessages('ar')

test('says everything in the language it begins with, and at once in the one that is chosen', async () => {
  const said: string[] = []
  const { text, choose, onChange } = await createAppText(new AppLocale('de', () => ['en-GB']))
  onChange(() => said.push(text('files.ca')))
  expect(text('files.ca')).toBe(german['files.ca'])
  await choose('ar')
  expect(said).toEqual([arabic['files.ca']])
})

test('of two that are chosen at once, the later one is spoken', async () => {
  const locale = new AppLocale('en', () => [])
  const { text, choose } = await createAppText(locale)
  await Promise.all([choose('de'), choose('ar')])
  expect([locale.chosen, text('files.ca')]).toEqual(['ar', arabic['files.ca']])
})

test('a failure that is kept is said in the language of the moment', async () => {
  const { text, choose } = await createAppText(new AppLocale('en', () => []))
  const kept = [
    toFailure(new LoginError('redirect_malformed', because('reason.holds', { name: 'token' })), text),
    toFailure(new LoginError('network_timeout', quote<string>('as it came')), text),
    toFailure(new LoginError('tls_failed', quote<string>('ERR_X'), { tls: 'self_signed' }), text),
  ]
  await choose('de')
  expect(structuredClone(kept)).toEqual([
    {
      code: 'redirect_malformed',
      message: german['failure.redirect_malformed.message'],
      remedy: german['failure.redirect_malformed.remedy'],
      detail: '„token“ steht darin',
      why: { id: 'reason.holds', values: { name: 'token' } },
    },
    {
      code: 'network_timeout',
      message: german['failure.network_timeout.message'],
      remedy: german['failure.network_timeout.remedy'],
      detail: 'as it came',
    },
    {
      code: 'tls_failed',
      tls: 'self_signed',
      message: german['failure.tls_failed.message'],
      remedy: german['tls.self_signed.remedy'],
      detail: `${german['tls.self_signed']} (ERR_X)`,
      why: 'ERR_X',
    },
  ])
})
