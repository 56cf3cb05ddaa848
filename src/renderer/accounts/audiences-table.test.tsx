import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AudiencesTable } from './audiences-table'

test('each audience stands with its scope, what was left out, and its expiry', () => {
  const audiences = [
    { scope: ['openid'], missingScope: [] },
    { name: 'https://api.example.com', scope: ['read'], missingScope: ['write'], expiresAt: Date.UTC(2030, 0, 1) },
  ]
  const shown = renderToStaticMarkup(<AudiencesTable audiences={audiences} account="Ada Lovelace" />)
  for (const part of ['provider’s default', 'https://api.example.com', 'Left out: write', '2030-01-01T00:00:00.000Z'])
    expect(shown).toContain(part)
  expect(shown.match(/Left out/g)).toHaveLength(1)
})
