import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { playwrightCounts, trustedCounts, vitestCounts } from './counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'postern-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('vitest: a file that cannot be loaded counts as failed', () => {
  const numbers = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 3, numTodoTests: 4 }
  const broken = { status: 'failed', assertionResults: [] }
  const whole = { status: 'failed', assertionResults: [{}, {}, {}] }
  const file = report({ ...numbers, testResults: [broken, whole] })
  expect(vitestCounts(file)).toEqual({ passed: 2, failed: 2, skipped: 7 })
})

test('Playwright: a test that passed in the end has passed, an error outside of tests has failed', () => {
  const file = report({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 4 }, errors: [{}] })
  expect(playwrightCounts(file)).toEqual({ passed: 6, failed: 3, skipped: 4 })
})

test.each([
  ['as reported', 1, { passed: 3, failed: 2, skipped: 1 }, { passed: 3, failed: 2, skipped: 1 }],
  ['all passed', 0, { passed: 3, failed: 0, skipped: 0 }, { passed: 3, failed: 0, skipped: 0 }],
  ['all passed but the runner failed', 1, { passed: 3, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 0 }],
  ['no test at all', 0, { passed: 0, failed: 0, skipped: 2 }, { passed: 0, failed: 1, skipped: 2 }],
])('%s', (_, exitCode, reported, expected) => {
  expect(trustedCounts(exitCode, () => reported)).toEqual(expected)
})

test('a report that is missing or broken counts as one failure', () => {
  expect(trustedCounts(0, () => vitestCounts(join(folder, 'none.json')))).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
