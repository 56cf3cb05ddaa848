import { describe, expect, test } from 'vitest'
import { type LoginOptions, loginOptionProblems, readInvitation } from './login-options'

describe('readInvitation', () => {
  test('reads an invitation link, with spaces around it', () => {
    const link = ' https://app.example.com/join?invitation=inv-1&organization=org_1&organization_name=Acme%20Inc \n'
    expect(readInvitation(link)).toEqual({ invitation: 'inv-1', organization: 'org_1' })
  })

  test.each([
    '',
    'hello',
    'https://app.example.com',
    'https://a/?invitation=1',
    'https://a/?invitation=&organization=o',
    'https://a/?invitation=1&organization=o&organization=p',
    'https://a/?invitation=1&invitation=2&organization=o',
  ])('finds none in “%s”', (link) => {
    expect(readInvitation(link)).toBeUndefined()
  })
})

test.each<[LoginOptions, object]>([
  [{}, {}],
  [{ invitation: '', organization: '', prompt: '', maxAge: null }, {}],
  [{ invitation: 'https://a/?invitation=1&organization=o', prompt: 'login consent', maxAge: 0 }, {}],
  [{ invitation: 'hello' }, { invitation: 'invitation_invalid' }],
  [{ prompt: 'none login' }, { prompt: 'prompt_invalid' }],
  [{ prompt: 'Log in!' }, { prompt: 'prompt_invalid' }],
  [{ maxAge: -1 }, { maxAge: 'max_age_invalid' }],
  [{ maxAge: 1.5 }, { maxAge: 'max_age_invalid' }],
  [{ loginHint: 'x'.repeat(2_049) }, { loginHint: 'too_long' }],
])('what is wrong with %j is %j', (options, problems) => {
  expect(loginOptionProblems(options)).toEqual(problems)
})
