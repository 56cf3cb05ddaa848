import { type AttemptOutcome, attemptOutcomes } from '../shared/app-state'
import type {
  AttemptReport,
  AttemptSummary,
  RefreshEntry,
  ReportedCheck,
  ReportedValue,
} from '../shared/attempt-report'
import { isFailureCode } from '../shared/failures'
import { isFaultName } from '../shared/faults'
import type { CheckEvent, JournalEvent, JournalValue, StageEvent, StepEvent } from '../shared/journal-event'
import { knownChecks } from '../shared/known-checks'
import { isKnownParameter, knownParameters } from '../shared/known-parameters'
import { arrowsOf } from './attempt-timeline'

const isStep = (event: JournalEvent): event is StepEvent => event.kind === 'step'
const isCheck = (event: JournalEvent): event is CheckEvent => event.kind === 'check'
const isEnd = (event: JournalEvent): event is StageEvent & { readonly name: AttemptOutcome } =>
  event.kind === 'stage' && attemptOutcomes.some((each) => each === event.name)

/**
 * The line of an attempt in a list.
 *
 * @param isOwn the attempt belongs to this run of Postern, so one without an end is still under way
 */
export function summaryOf(events: readonly JournalEvent[], isOwn: boolean): AttemptSummary {
  const [first] = events
  const asked = dataOf(events, 'login_asked')
  const fault = dataOf(events, 'fault_chosen')['fault']
  const end = events.find(isEnd)
  const outcome = end?.name ?? (isOwn ? undefined : 'interrupted')
  const session = dataOf(events, 'session_saved')['session']
  return {
    id: first?.attemptId ?? '',
    profileId: word(asked['profile']),
    issuer: word(asked['issuer']),
    startedAt: first?.at ?? 0,
    ...(end ? { endedAt: end.at } : {}),
    ...(outcome ? { outcome } : {}),
    ...(end?.code && isFailureCode(end.code) ? { code: end.code } : {}),
    ...(isFaultName(fault) ? { fault } : {}),
    ...(typeof session === 'string' ? { sessionId: session } : {}),
  }
}

/** All that is known of an attempt, from its events and from those of the session that it led to. */
export function reportOf(
  events: readonly JournalEvent[],
  sessionEvents: readonly JournalEvent[],
  isOwn: boolean,
): AttemptReport {
  const { authorization_endpoint: endpoint, code_verifier: _, ...sent } = requestOf(events)
  return {
    ...summaryOf(events, isOwn),
    arrows: arrowsOf(events),
    checks: checksOf(events, sessionEvents),
    ...(typeof endpoint === 'string' ? { endpoint } : {}),
    parameters: valuesOf(sent).map((parameter) =>
      isKnownParameter(parameter.name) ? { ...parameter, source: knownParameters[parameter.name] } : parameter,
    ),
    redirect: valuesOf(dataOf(events, 'redirect_received')),
    tokens: valuesOf(dataOf(events, 'tokens_received')),
    idTokenHeader: valuesOf(dataOf(events, 'id_token_header')),
    idTokenClaims: valuesOf(dataOf(events, 'id_token_claims')),
    proof: valuesOf(dataOf(events, 'dpop_proof')),
    refreshes: refreshesOf(sessionEvents),
    events,
  }
}

/** What was pushed holds all of the request; what the browser got then is a reference. */
function requestOf(events: readonly JournalEvent[]) {
  const pushed = dataOf(events, 'pushed_request')
  const sent = dataOf(events, 'authorization_request')
  return { ...pushed, ...sent }
}

type Data = { readonly [name: string]: JournalValue }

/** Of the last step of that name. */
const dataOf = (events: readonly JournalEvent[], name: string): Data =>
  events.findLast((event): event is StepEvent => isStep(event) && event.name === name)?.data ?? {}

const valuesOf = (data: Data): ReportedValue[] => Object.entries(data).map(([name, value]) => ({ name, value }))

const word = (value: JournalValue | undefined) => (typeof value === 'string' ? value : '')

/**
 * Each check once, as it went the last time, in the order of a login; those that were not made are `open`.
 *
 * A redirect that was turned away does not outweigh the right one that came after it.
 */
function checksOf(events: readonly JournalEvent[], sessionEvents: readonly JournalEvent[]): ReportedCheck[] {
  const rotations = sessionEvents.filter((event) => event.kind === 'check' && event.name === 'rotation')
  const made = new Map([...events, ...rotations].filter(isCheck).map((check) => [check.name, check]))
  const checks = Object.entries(knownChecks).map(([name, source]): ReportedCheck => {
    const check = made.get(name)
    made.delete(name)
    return check ? reported(check) : { name, result: 'open', source }
  })
  return [...checks, ...[...made.values()].map(reported)]
}

const reported = ({ name, result, source, reason }: CheckEvent): ReportedCheck => ({
  name,
  result,
  source,
  ...(reason === undefined ? {} : { reason }),
})

function refreshesOf(events: readonly JournalEvent[]): RefreshEntry[] {
  const refreshes: RefreshEntry[] = []
  for (const event of events) {
    if (event.kind === 'stage' && event.name === 'refreshing') {
      refreshes.push({ at: event.at })
      continue
    }
    const last = refreshes.at(-1)
    if (!last || last.outcome) continue
    if (event.kind === 'check' && event.name === 'rotation')
      refreshes.splice(-1, 1, { ...last, rotated: event.result === 'pass' })
    if (event.kind !== 'stage') continue
    const { name: outcome, at, code } = event
    if (isRefreshOutcome(outcome))
      refreshes.splice(-1, 1, { ...last, outcome, took: at - last.at, ...(code === undefined ? {} : { code }) })
  }
  return refreshes
}

const isRefreshOutcome = (name: string): name is NonNullable<RefreshEntry['outcome']> =>
  name === 'refreshed' || name === 'refresh_failed' || name === 'session_ended'
