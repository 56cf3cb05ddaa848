import type { Arrow } from '../shared/attempt-report'
import type { JournalEvent, StepEvent } from '../shared/journal-event'

/** Steps that take something apart and are no message of their own. */
const parts: ReadonlySet<string> = new Set(['id_token_header', 'id_token_claims', 'id_token_unreadable', 'dpop_proof'])

/**
 * Who spoke to whom, and when, drawn from the steps of an attempt, in the order in which they began.
 *
 * One arrow is inferred: what person, browser and provider do between the opening of the browser and its answer, which
 * RFC 8252 keeps from the app.
 */
export function arrowsOf(events: readonly JournalEvent[]): Arrow[] {
  const start = events[0]?.at ?? 0
  const arrows: Arrow[] = []
  let opened: number | undefined
  for (const event of events) {
    if (event.kind === 'check') {
      if (event.result === 'fail') arrows.push(refusal(event.name, event.at - start, event.reason))
      continue
    }
    if (event.kind !== 'step' || parts.has(event.name)) continue
    if (event.name === 'redirect_received' && opened !== undefined) {
      arrows.push(...unseen(opened, event.at - start))
      opened = undefined
    }
    arrows.push(arrowOf(event, start))
    if (event.name === 'browser_opened') opened ??= event.at - start
  }
  return arrows.sort((a, b) => a.at - b.at)
}

function arrowOf({ name, from, to, at, took, data, reason }: StepEvent, start: number): Arrow {
  const note = reason ?? noteOf(data)
  const failed = name === 'browser_failed' || data?.['failed'] !== undefined
  return {
    name,
    from,
    // What is kept for this run only never leaves Postern.
    to: data?.['storage'] === 'memory' && to === 'keychain' ? 'postern' : to,
    at: Math.max(0, at - start - (took ?? 0)),
    ...(took === undefined ? {} : { took }),
    ...(note === undefined ? {} : { note }),
    ...(failed ? { failed } : {}),
  }
}

/** What a request was for; its status or its failure belongs to it. */
function noteOf(data: StepEvent['data']): string | undefined {
  const address = data?.['address']
  if (typeof address !== 'string') return undefined
  return [data?.['method'], new URL(address).pathname, data?.['status'] ?? data?.['failed']].join(' ')
}

const refusal = (name: string, at: number, reason: Arrow['note']): Arrow => ({
  name: `check:${name}`,
  from: 'postern',
  to: 'postern',
  at,
  failed: true,
  ...(reason === undefined ? {} : { note: reason }),
})

const unseen = (from: number, to: number): Arrow[] => [
  { name: 'signing_in', from: 'person', to: 'browser', at: from, took: to - from, inferred: true },
  { name: 'authorizing', from: 'browser', to: 'provider', at: from, took: to - from, inferred: true },
]
