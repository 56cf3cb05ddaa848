import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isKnownCheck } from './shared/known-checks'
import { inspectorStepMessages } from './shared/text/en/inspector-steps'

/** Journal names that belong to no sign-in, or are no message between two of its parties. */
const elsewhere: ReadonlySet<string> = new Set([
  // Parts of a message
  'dpop_proof',
  'id_token_header',
  'id_token_claims',
  'id_token_unreadable',
  // A session's life
  'access_token_given',
  'access_token_refused',
  'refresh_token_kept',
  'retry_planned',
  'revocation_planned',
  'revoked',
  'session_deleted',
  'unfinished_session_deleted',
  'wake',
  // Signing out in the browser
  'end_session_request',
  'log_out_state',
  // What a tool is asked about
  'tool_asks',
  'tool_answered',
  'sign_in_needed',
  // Before an attempt is known
  'login_not_resumed',
])

/** The names in calls of `journal.step` and `journal.check`, written as they are. */
function namesIn(call: 'step' | 'check'): string[] {
  const files = readdirSync('src/core').filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const found = files.flatMap((name) => [
    ...readFileSync(join('src/core', name), 'utf8').matchAll(
      new RegExp(`ournal(?:\\([^)]*\\))?\\.${call}\\(\\s*'([a-z_]+)'`, 'g'),
    ),
  ])
  return [...new Set(found.map(([, name = '']) => name))].filter((name) => !elsewhere.has(name))
}

describe('the inspector has words', () => {
  test.each(namesIn('step'))('for the step %s', (name) => {
    expect(inspectorStepMessages).toHaveProperty([`step.${name}`])
  })

  test.each(namesIn('check'))('for the check %s', (name) => {
    expect(isKnownCheck(name)).toBe(true)
  })

  test('for as many as there are', () => {
    expect(namesIn('step').length).toBeGreaterThan(15)
    expect(namesIn('check').length).toBeGreaterThan(10)
  })
})
