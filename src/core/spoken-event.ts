import type { AttemptReport } from '../shared/attempt-report'
import type { JournalEvent } from '../shared/journal-event'
import type { Message } from '../shared/reason'
import { reasonText } from '../shared/reason-text'
import type { Text } from '../shared/text/text'

/** The same event with its reason as a sentence, for a file or a program. */
export const spokenEvent = (event: JournalEvent, text: Text): JournalEvent =>
  event.kind === 'stage' || event.reason === undefined ? event : { ...event, reason: reasonText(event.reason, text) }

/** The same report with each reason as a sentence. */
export function spokenReport(report: AttemptReport, text: Text): AttemptReport {
  const said = (reason: string | Message) => reasonText(reason, text)
  return {
    ...report,
    arrows: report.arrows.map((arrow) => (arrow.note === undefined ? arrow : { ...arrow, note: said(arrow.note) })),
    checks: report.checks.map((check) =>
      check.reason === undefined ? check : { ...check, reason: said(check.reason) },
    ),
    events: report.events.map((event) => spokenEvent(event, text)),
  }
}
