import { untilAborted } from '../core/attempt-control'
import { LoginError } from '../core/login-error'
import type { CheckResult, Finding } from '../shared/lab'
import type { Check, LabContext } from './check'

/** Milliseconds for a check that names no other limit. */
const usualLimit = 15_000

/** Milliseconds that a check which is given up may take to put away what it holds, such as a browser. */
const tidyLimit = 5_000

/**
 * Runs one check to its end, its time limit or Cancel. Never rejects: what it throws is a finding of its own. Where Cancel
 * came before, it is not begun.
 *
 * @param cancel aborted by the person
 * @param changed is given the result so far, at each finding
 */
export async function runCheck(
  check: Check,
  context: Omit<LabContext, 'signal'>,
  cancel: AbortSignal,
  changed: (result: CheckResult) => void,
): Promise<CheckResult> {
  const limit = check.limit ?? usualLimit
  const late = new AbortController()
  const stop = context.clock.after(limit, () => late.abort())
  const signal = AbortSignal.any([cancel, late.signal])
  const begun = context.clock.now()
  const findings: Finding[] = []
  const result = (status: CheckResult['status']): CheckResult => ({
    id: check.id,
    status,
    milliseconds: Math.round(context.clock.now() - begun),
    findings: [...findings],
  })
  const run = check.run({ ...context, signal })[Symbol.asyncIterator]()
  try {
    cancel.throwIfAborted()
    for (;;) {
      changed(result('running'))
      const next = await untilAborted(signal, run.next())
      if (next.done) break
      findings.push(next.value)
    }
  } catch (error) {
    findings.push(broken(error, limit, cancel, late.signal))
    await tidied(run, context)
  } finally {
    stop()
  }
  const last = result(cancel.aborted ? 'cancelled' : 'done')
  changed(last)
  return last
}

/** Until the check has put away what it holds; one that hangs must not hold the next one up. */
async function tidied(run: AsyncIterator<Finding>, { clock }: Pick<LabContext, 'clock'>): Promise<void> {
  let callOff = () => {}
  const late = new Promise<void>((resolve) => {
    callOff = clock.after(tidyLimit, resolve)
  })
  await Promise.race([run.return?.()?.catch(() => {}), late])
  callOff()
}

function broken(error: unknown, limit: number, cancel: AbortSignal, late: AbortSignal): Finding {
  if (cancel.aborted) return { level: 'note', what: 'lab.finding.cancelled' }
  if (late.aborted) return { level: 'problem', what: 'lab.finding.time_out', values: { seconds: limit / 1_000 } }
  // The name alone: a message may hold what was sent.
  const reason = error instanceof LoginError ? error.code : error instanceof Error ? error.name : 'unknown'
  return { level: 'problem', what: 'lab.finding.threw', values: { reason } }
}
