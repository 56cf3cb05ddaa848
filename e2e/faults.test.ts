import { ScriptedPerson } from '../src/practice/scripted-person'
import type { AttemptReport } from '../src/shared/attempt-report'
import { type FaultName, faultNames } from '../src/shared/faults'
import { type App, call } from './app'
import { expect, keptItems, test } from './scene'

/** How a sign-in with a fault ends, and what the inspector says of it. */
interface Refusal {
  readonly outcome: 'failed' | 'signed_in' | 'waiting'
  readonly code?: string
  /** The check that failed. */
  readonly check?: string
}

const refusals: Record<Exclude<FaultName, 'form_action'>, Refusal> = {
  no_answer: { outcome: 'waiting' },
  denial: { outcome: 'failed', code: 'access_denied' },
  wrong_state: { outcome: 'waiting', check: 'state' },
  wrong_issuer: { outcome: 'failed', code: 'response_issuer_mismatch', check: 'response_issuer' },
  missing_issuer: { outcome: 'failed', code: 'response_issuer_missing', check: 'response_issuer' },
  slow_tokens: { outcome: 'failed', code: 'network_timeout', check: 'token_response' },
  code_used_twice: { outcome: 'failed', code: 'invalid_grant', check: 'token_response' },
  unsigned: { outcome: 'failed', code: 'id_token_algorithm_refused', check: 'id_token_signature' },
  bad_signature: { outcome: 'failed', code: 'id_token_signature_invalid', check: 'id_token_signature' },
  wrong_audience: { outcome: 'failed', code: 'id_token_audience_mismatch', check: 'id_token_aud' },
  wrong_nonce: { outcome: 'failed', code: 'id_token_nonce_mismatch', check: 'nonce' },
  expired: { outcome: 'failed', code: 'id_token_expired', check: 'id_token_exp' },
  clock_skew: { outcome: 'failed', code: 'clock_skewed', check: 'id_token_exp' },
  refresh_token_reuse: { outcome: 'signed_in' },
}

test.describe('practice with a fault', () => {
  test.use({ appEnv: { BROWSER: 'true' } })

  test('each fault is refused, and the inspector says why', async ({ session, app }) => {
    test.slow()
    const person = new ScriptedPerson()
    for (const fault of faultNames) {
      if (fault === 'form_action') continue
      await test.step(fault, () => practise(app, person, fault))
    }
    expect(await keptItems(session)).toEqual([])
  })
})

async function practise(app: App, person: ScriptedPerson, fault: keyof typeof refusals): Promise<void> {
  const { outcome, code, check } = refusals[fault]
  const { attemptId } = await call(app, 'logInWithPractice', { fault, storage: 'memory' })
  const answered = answer(app, person, attemptId)
  if (fault === 'slow_tokens') {
    await expect.poll(() => stageOf(app, attemptId)).toBe('exchanging')
    await collectGarbage(app)
  }
  await answered
  const report = await settled(app, attemptId, outcome === 'waiting')
  expect(report.fault).toBe(fault)
  if (outcome !== 'waiting') expect(report.outcome).toBe(outcome)
  expect(report.code).toBe(code)
  const failed = report.checks.filter(({ result }) => result === 'fail').map(({ name }) => name)
  expect(failed).toEqual(expect.arrayContaining(check ? [check] : []))
  if (outcome === 'waiting') {
    expect((await call(app, 'getState', {})).attempts.at(-1)?.stage).toBe('waiting')
    await call(app, 'cancelAttempt', { attemptId })
  }
  if (fault === 'refresh_token_reuse') await refreshOnce(app, attemptId, report.sessionId ?? '')
}

const stageOf = async (app: App, attemptId: string) =>
  (await call(app, 'getState', {})).attempts.find(({ id }) => id === attemptId)?.stage

/** A time limit must hold whatever the app no longer remembers of a request. */
const collectGarbage = ({ electron }: App) =>
  electron.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    process.getBuiltinModule('node:vm').runInNewContext('gc')()
  })

/** The person signs in by the link that the window copies. */
async function answer(app: App, person: ScriptedPerson, attemptId: string): Promise<void> {
  await expect.poll(() => stageOf(app, attemptId)).toBe('waiting')
  await call(app, 'copyLink', { attemptId })
  const link = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  const redirect = await person.approve(link).catch(() => undefined)
  if (redirect) await fetch(redirect)
}

async function settled(app: App, attemptId: string, waits: boolean): Promise<AttemptReport> {
  if (!waits)
    await expect
      .poll(async () => (await call(app, 'getAttempt', { attemptId })).outcome, { timeout: 30_000 })
      .toBeDefined()
  return call(app, 'getAttempt', { attemptId })
}

async function refreshOnce(app: App, attemptId: string, sessionId: string): Promise<void> {
  await expect(call(app, 'refreshSession', { sessionId })).rejects.toThrow('session_ended')
  await expect
    .poll(async () => (await call(app, 'getAttempt', { attemptId })).refreshes)
    .toMatchObject([{ outcome: 'session_ended' }])
}

test('a page whose policy blocks the way back leaves Postern waiting', async ({ systemBrowser, app }) => {
  const opened = systemBrowser.nextPage()
  const { attemptId } = await call(app, 'logInWithPractice', { fault: 'form_action', storage: 'memory' })
  const page = await opened
  await page.getByRole('button', { name: /Ada Lovelace/ }).click()
  const blocked = page.waitForEvent('console', (message) => message.text().includes('form-action'))
  await page.getByRole('button', { name: 'Allow' }).click()
  await blocked
  const report = await call(app, 'getAttempt', { attemptId })
  expect([report.outcome, report.redirect]).toEqual([undefined, []])
  await call(app, 'cancelAttempt', { attemptId })
})
