import { recordedLogin } from '../../src/core/testing/recorded-login'
import type { AttemptReport, ListedAttempt } from '../../src/shared/attempt-report'
import { now } from './states'

/** A sign-in that went well with everything in it, one that was refused, and one that waits for the browser. */
export const recordings = await Promise.all([
  record('a1', { traits: { sendsIssuer: true }, changes: { dpop: true }, refreshes: 2 }),
  record('a2', { misbehave: { claims: (claims) => ({ ...claims, nonce: 'of-another-request' }) } }),
])

export const summaries: readonly ListedAttempt[] = recordings.map(
  ({ id, profileId, issuer, startedAt, endedAt, outcome, code }) => ({
    id,
    profileId,
    issuer,
    startedAt,
    revision: 1,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(outcome ? { outcome } : {}),
    ...(code ? { code } : {}),
  }),
)

/** What the inspector gets of a real login, with what differs in every run made the same: times, ports and what a hash is of. */
async function record(id: string, recording: Parameters<typeof recordedLogin>[0]): Promise<AttemptReport> {
  const started = Date.now()
  const { report } = await recordedLogin(recording)
  const plain = JSON.stringify({ ...report, id, sessionId: `s-${id}` }, (key, value: unknown) => {
    if (key === 'sha256') return '1f3a0000'
    // A hash in full, such as a `code_challenge`.
    if (typeof value === 'string' && /^[\w-]{43}$/.test(value)) return 'hash'.padEnd(value.length, '-0')
    if (typeof value !== 'number') return value
    if (Math.abs(value - started) < 86_400_000) return now - 3_600_000
    return Math.abs(value - started / 1_000) < 86_400 ? Math.floor(now / 1_000) : value
  })
  const ofThisRun = new RegExp(report.id.replaceAll(/\W/g, '.'), 'g')
  const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
  return JSON.parse(plain.replaceAll(ofThisRun, id).replaceAll(ids, `s-${id}`)) as AttemptReport
}
