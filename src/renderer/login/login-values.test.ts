import { expect, test } from 'vitest'
import type { Profile } from '../../shared/profile'
import { profile } from '../accounts/fixtures'
import { isMoreOpen, type LoginValues, optionsOf, valuesOf } from './login-values'

const answer = (typed: Partial<LoginValues>, part: Partial<Profile> = {}) => {
  const acme = profile(part)
  return optionsOf({ ...valuesOf(acme), ...typed }, acme)
}

test.each<[Partial<LoginValues>, Partial<Profile>, object]>([
  [{}, {}, {}],
  [{}, { organization: 'org_1', maxAge: 0, prompt: 'login' }, {}],
  [{ loginHint: ' ada ' }, {}, { loginHint: 'ada' }],
  [{ prompt: '' }, { prompt: 'none' }, { prompt: '' }],
  [{ maxAge: '' }, { maxAge: 60 }, { maxAge: null }],
  [{ maxAge: '0' }, {}, { maxAge: 0 }],
  [
    { invitation: 'https://a/?invitation=1&organization=o' },
    {},
    { invitation: 'https://a/?invitation=1&organization=o' },
  ],
  [{ screenHint: 'signup', uiLocales: 'fr' }, { uiLocales: 'en' }, { screenHint: 'signup', uiLocales: 'fr' }],
])('typed %j over %j sends %j', (typed, part, options) => {
  expect(answer(typed, part)).toEqual({ options })
})

test.each<[Partial<LoginValues>, object]>([
  [{ invitation: 'hello' }, { invitation: 'invitation_invalid' }],
  [{ prompt: 'none login' }, { prompt: 'prompt_invalid' }],
  [{ maxAge: '1.5' }, { maxAge: 'max_age_invalid' }],
  [{ maxAge: 'soon' }, { maxAge: 'max_age_invalid' }],
])('refuses %j', (typed, problems) => {
  expect(answer(typed)).toEqual({ problems })
})

test('opens the fold when the profile has something in it', () => {
  expect(isMoreOpen(valuesOf(profile({ organization: 'org_1' })))).toBe(false)
  expect(isMoreOpen(valuesOf(profile({ maxAge: 0 })))).toBe(true)
})

test('an invitation that a link has brought is filled in, and sent as if it were typed', () => {
  const acme = profile({ organization: 'org_1' })
  const brought = valuesOf(acme, 'dev.postern.app:/invite?invitation=t&organization=org_2')
  expect(optionsOf(brought, acme)).toEqual({ options: { invitation: brought.invitation } })
})
