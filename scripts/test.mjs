/** `npm test`: sets up what is missing, then runs every check and every test. Its last line is the sum. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { playwrightCounts, trustedCounts, vitestCounts } from './setup/counts.mjs'
import { root } from './setup/places.mjs'
import { prepareAllTests, prepareDependencies } from './setup/prepare.mjs'
import { npm } from './setup/run.mjs'
import { runScript, SetupError, say } from './setup/say.mjs'

/** @typedef {{ name: string, passed: number, failed: number, skipped?: number, note?: string, seconds?: number }} Result */

const timeLimit = 15 * 60_000
const reports = join(root, 'out', 'test')
const unitReport = join(reports, 'unit.json')
const e2eReport = join(reports, 'e2e.json')

await runScript(async () => {
  const results = (await failedSetUp()) ?? (await runSteps())
  printTable(results)
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((n, result) => n + (result[key] ?? 0), 0)
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : ''
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
  return sum('failed') === 0 ? 0 : 1
})

/** @returns {Promise<Result[] | undefined>} */
async function failedSetUp() {
  try {
    await (process.platform === 'linux' ? prepareAllTests() : prepareDependencies())
    return undefined
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(`\n${error.message}`)
    return [{ name: 'set-up', passed: 0, failed: 1 }]
  }
}

async function runSteps() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const results = [
    await check('lint and format', 'lint'),
    await check('types', 'types'),
    await check('layers', 'layers'),
    await unitTests(),
    await check('build', 'build'),
  ]
  const isBuilt = results.at(-1)?.failed === 0
  return [...results, await endToEndTests(isBuilt)]
}

/**
 * @param {string} name
 * @param {string} script of package.json
 * @returns {Promise<Result>}
 */
async function check(name, script) {
  return timed(name, async () =>
    (await runNpm(name, [script])) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  )
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  return timed('unit tests', async () => {
    const code = await runNpm('unit tests', ['unit', '--', ...reporters])
    return trustedCounts(code, () => vitestCounts(unitReport))
  })
}

/**
 * @param {boolean} isBuilt
 * @returns {Promise<Result>}
 */
async function endToEndTests(isBuilt) {
  const name = 'end-to-end tests'
  if (process.platform !== 'linux') return { name, passed: 0, failed: 0, skipped: 1, note: 'they need Linux' }
  if (!isBuilt) return { name, passed: 0, failed: 1, note: 'not run without the build' }
  return timed(name, async () => {
    const code = await runNpm(name, ['e2e', '--', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport })
    return trustedCounts(code, () => playwrightCounts(e2eReport))
  })
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function runNpm(name, args, env = {}) {
  console.log(`\n── ${name} ──`)
  return npm(['run', '--silent', ...args], { env, timeout: timeLimit, output: 'stdout' })
}

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, skipped?: number }>} step
 * @returns {Promise<Result>}
 */
async function timed(name, step) {
  const start = performance.now()
  const counts = await step()
  return { name, ...counts, seconds: (performance.now() - start) / 1000 }
}

/** @param {Result[]} results */
function printTable(results) {
  console.log(`\n${'step'.padEnd(18)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`)
  for (const { name, passed, failed, skipped, seconds, note } of results) {
    const numbers = `${String(passed).padStart(8)}${String(failed).padStart(8)}${(seconds?.toFixed(1) ?? '').padStart(9)}`
    const more = note ?? (skipped ? `${skipped} skipped, with the reason above` : '')
    console.log(`${name.padEnd(18)}${numbers}  ${more}`.trimEnd())
  }
}
