import { expect, test } from 'vitest'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { withOptions } from './login-options'
import { exampleProfile } from './testing/example-profile'

const link = 'https://app.example.com/?invitation=inv-1&organization=org_2'

test.each<[string, Partial<Profile>, LoginOptions, object]>([
  ['adds what the profile does not say', {}, { loginHint: ' ada ', maxAge: 0 }, { loginHint: 'ada', maxAge: 0 }],
  [
    'replaces what it says',
    { prompt: 'none', maxAge: 5 },
    { prompt: 'login', maxAge: 0 },
    { prompt: 'login', maxAge: 0 },
  ],
  [
    'takes away what is empty',
    { prompt: 'none', maxAge: 5, loginHint: 'ada' },
    { prompt: '', maxAge: null },
    { loginHint: 'ada' },
  ],
  [
    'lays further parameters over those of the profile',
    { extra: { a: '1', b: '2' } },
    { extra: { b: '3' } },
    { extra: { a: '1', b: '3' } },
  ],
  ['takes no program into the request', {}, { browser: 'firefox' }, {}],
  ['leaves the rest', { connection: 'github', dpop: true }, {}, { connection: 'github', dpop: true }],
  ['takes both parts of an invitation', {}, { invitation: link }, { invitation: 'inv-1', organization: 'org_2' }],
  [
    'lets the organization of an invitation win',
    { organization: 'org_1' },
    { invitation: link, organization: 'org_3' },
    { invitation: 'inv-1', organization: 'org_2' },
  ],
  [
    'asks for no form, and for nothing silent, where the browser is elsewhere',
    { responseMode: 'form_post', prompt: 'none' },
    { redirect: 'paste' },
    { redirect: { ...exampleProfile().redirect, kind: 'paste' } },
  ],
  [
    'leaves both where it is here',
    { responseMode: 'form_post', prompt: 'none', redirect: { ...exampleProfile().redirect, kind: 'device' } },
    { redirect: 'loopback' },
    { responseMode: 'form_post', prompt: 'none' },
  ],
])('%s', (_what, profile, options, expected) => {
  const before = exampleProfile(profile)
  const copy = structuredClone(before)
  expect(withOptions(before, options)).toEqual({ ...exampleProfile(), ...expected })
  expect(before).toEqual(copy)
})

test.each(['state', 'code_challenge_method', 'id_token_hint', 'a b'])('refuses the further parameter “%s”', (name) => {
  expect(() => withOptions(exampleProfile(), { extra: { [name]: 'x' } })).toThrow(
    expect.objectContaining({ code: 'invalid_arguments' }),
  )
})

test('refuses what is no invitation', () => {
  expect(() => withOptions(exampleProfile(), { invitation: 'hello' })).toThrow(
    expect.objectContaining({ code: 'invalid_arguments' }),
  )
})
