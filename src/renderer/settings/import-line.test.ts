import { expect, test } from 'vitest'
import type { ImportedProfile } from '../../shared/profile-file'
import { failure } from '../accounts/fixtures'
import { text } from '../language'
import { importLine } from './import-line'

test.each<[ImportedProfile, string]>([
  [{ name: 'Work', outcome: 'added', profileId: 'p' }, 'Work: added.'],
  [{ name: 'Work', outcome: 'same', profileId: 'p' }, 'Work: is here already.'],
  [
    { name: 'Work', outcome: 'refused', problems: { clientId: 'required' } },
    'Work: not added. clientId: This is needed.',
  ],
  [
    { name: 'Work', outcome: 'failed', failure: failure('network_timeout') },
    'Work: not added. message of network_timeout remedy of network_timeout',
  ],
  [
    { name: 'Work', outcome: 'unknown_member', member: 'colour' },
    'Work: not added. “colour” does not belong in a profile, or has a wrong value.',
  ],
])('%j', (imported, line) => {
  expect(importLine(imported, text)).toBe(line)
})

test('a secret is told of by its name', () => {
  expect(importLine({ name: 'Work', outcome: 'secret_member', member: 'client_secret' }, text)).toContain(
    '“client_secret” would be a secret',
  )
})
