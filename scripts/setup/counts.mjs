import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {string} file that vitest's JSON reporter wrote
 * @returns {Counts}
 */
export function vitestCounts(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults
  const brokenFiles = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/**
 * @param {string} file that Playwright's JSON reporter wrote
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * A runner that crashed, wrote no report or found no test has failed.
 *
 * @param {number} exitCode
 * @param {() => Counts} read
 * @returns {Counts}
 */
export function trustedCounts(exitCode, read) {
  try {
    const { passed, failed, skipped } = read()
    const isSuspect = exitCode !== 0 || passed === 0
    return { passed, failed: isSuspect ? Math.max(failed, 1) : failed, skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
