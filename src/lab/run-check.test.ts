import { expect, test } from 'vitest'
import { LoginError } from '../core/login-error'
import { FakeClock } from '../core/testing/fake-clock'
import type { CheckResult, Finding } from '../shared/lab'
import type { Check } from './check'
import { runCheck } from './run-check'
import { labContext } from './testing/lab-setting'

const good: Finding = { level: 'ok', what: 'lab.finding.not_here' }

function start(run: Check['run'], clock = new FakeClock()) {
  const cancel = new AbortController()
  const seen: CheckResult[] = []
  const check: Check = { id: 'browser', title: 'lab.check.browser', run }
  const { signal: _, ...context } = labContext({ clock })
  const result = runCheck(check, context, cancel.signal, (each) => seen.push(each))
  return { result, seen, cancel, clock }
}

const hangs: Check['run'] = async function* () {
  yield good
  await new Promise(() => {})
}

test('each finding is shown as it comes', async () => {
  const { result, seen } = start(async function* () {
    yield good
    yield good
  })
  expect(await result).toMatchObject({ status: 'done', findings: [good, good] })
  expect(seen.map(({ findings }) => findings.length)).toEqual([0, 1, 2, 2])
})

test.each([
  [new TypeError('with a secret in it'), 'TypeError'],
  [new LoginError('internal_error', 'with a secret in it'), 'internal_error'],
  ['with a secret in it', 'unknown'],
])('a check that throws becomes a finding, without the words of the error', async (error, reason) => {
  // biome-ignore lint/correctness/useYield: it throws before it finds anything
  const { result } = start(async function* () {
    throw error
  })
  expect((await result).findings).toEqual([{ level: 'problem', what: 'lab.finding.threw', values: { reason } }])
})

test('a check that hangs is given up at its limit, and what it has found stays', async () => {
  const { result, seen, clock } = start(hangs)
  await expect.poll(() => seen.length).toBe(2)
  clock.advance(15_000)
  expect((await result).findings).toEqual([
    good,
    { level: 'problem', what: 'lab.finding.time_out', values: { seconds: 15 } },
  ])
  expect(clock.pending).toBe(0)
})

test('Cancel ends it at once', async () => {
  const { result, cancel } = start(hangs)
  cancel.abort()
  expect(await result).toMatchObject({ status: 'cancelled', findings: [{ what: 'lab.finding.cancelled' }] })
})
