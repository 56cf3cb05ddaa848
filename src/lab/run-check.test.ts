import { expect, test } from 'vitest'
import { LoginError } from '../core/login-error'
import { FakeClock } from '../core/testing/fake-clock'
import type { CheckResult, Finding } from '../shared/lab'
import { quote } from '../shared/reason'
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

/** Lets the time pass in which a check may put away what it holds. */
async function letItHang(clock: FakeClock): Promise<void> {
  await expect.poll(() => clock.next).toBe(clock.now() + 5_000)
  clock.advance(5_000)
}

test('a check that is cancelled has put away what it holds before the next one begins', async () => {
  const done: string[] = []
  let endBrowser = () => {}
  const browserEnds = new Promise<void>((resolve) => {
    endBrowser = resolve
  })
  const { result, seen, cancel } = start(async function* ({ signal }) {
    try {
      yield good
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    } finally {
      await browserEnds
      done.push('the browser has ended')
    }
  })
  await expect.poll(() => seen.length).toBe(2)
  cancel.abort()
  void result.then(() => done.push('next'))
  await new Promise(setImmediate)
  endBrowser()
  await result
  expect(done).toEqual(['the browser has ended', 'next'])
})

test('after Cancel a check is not even begun', async () => {
  let begun = false
  const cancel = new AbortController()
  cancel.abort()
  // biome-ignore lint/correctness/useYield: it must not come so far
  const run: Check['run'] = async function* () {
    begun = true
  }
  const { signal: _, ...context } = labContext()
  const { status } = await runCheck(
    { id: 'browser', title: 'lab.check.browser', run },
    context,
    cancel.signal,
    () => {},
  )
  expect([status, begun]).toEqual(['cancelled', false])
})

test('each finding is shown as it comes', async () => {
  const { result, seen } = start(async function* () {
    yield good
    yield good
  })
  expect(await result).toMatchObject({ status: 'done', findings: [good, good] })
  expect(seen.map(({ findings }) => findings.length)).toEqual([0, 1, 2, 2])
})

test.each([
  [new TypeError(quote<string>('with a secret in it')), 'TypeError'],
  [new LoginError('internal_error', quote<string>('with a secret in it')), 'internal_error'],
  [quote<string>('with a secret in it'), 'unknown'],
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
  await letItHang(clock)
  expect((await result).findings).toEqual([
    good,
    { level: 'problem', what: 'lab.finding.time_out', values: { seconds: 15 } },
  ])
  expect(clock.pending).toBe(0)
})

test('Cancel ends it, and one that hangs does not hold the next one up', async () => {
  const { result, seen, cancel, clock } = start(hangs)
  await expect.poll(() => seen.length).toBe(2)
  cancel.abort()
  await letItHang(clock)
  expect(await result).toMatchObject({ status: 'cancelled', findings: [good, { what: 'lab.finding.cancelled' }] })
})
