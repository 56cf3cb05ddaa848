import { expect, test } from 'vitest'
import { chooseSession } from './session-choice'
import { exampleProfile } from './testing/example-profile'

const profiles = [
  exampleProfile({ id: 'practice', name: 'Practice', kind: 'practice' }),
  exampleProfile({ id: 'p1', name: 'Work' }),
  exampleProfile({ id: 'p2', name: 'Twice' }),
  exampleProfile({ id: 'p3', name: 'twice' }),
  exampleProfile({ id: 'p4', name: 'Nobody' }),
]
const sessions = [
  { id: 's2', profileId: 'p1', signedInAt: 2 },
  { id: 's1', profileId: 'p1', signedInAt: 1 },
  { id: 's3', profileId: 'practice', signedInAt: 3 },
  { id: 's4', profileId: 'p3', signedInAt: 4 },
]

test.each([
  ['nothing: the first profile that is no practice provider', undefined, 's1'],
  ['a name in another case', 'wORK', 's1'],
  ['an id', 'practice', 's3'],
  ['the id of one of two with the same name', 'p3', 's4'],
])('%s', (_what, name, expected) => {
  expect(chooseSession(profiles, sessions, name).id).toBe(expected)
})

test.each([
  ['profile_unknown', 'elsewhere'],
  ['profile_ambiguous', 'Twice'],
  ['session_unknown', 'Nobody'],
])('%s', (code, name) => {
  expect(() => chooseSession(profiles, sessions, name)).toThrow(expect.objectContaining({ code }))
})

test('the practice provider is meant where there is no other', () => {
  expect(chooseSession(profiles.slice(0, 1), sessions).id).toBe('s3')
})
