import { join } from 'node:path'
import { AttemptRecords } from '../core/attempt-records'
import { Journal } from '../core/journal'
import { LoginError } from '../core/login-error'
import { revocationGivenUp } from '../core/pending-revocations'
import { spokenEvent } from '../core/spoken-event'
import { createJsonFile } from '../node/json-file'
import { createLogFile } from '../node/log-file'
import type { JournalEvent } from '../shared/journal-event'
import { attemptEventsSchema } from '../shared/journal-event-schema'
import { quote } from '../shared/reason'
import { english } from '../shared/text/english'
import { systemClock as clock } from './system-clock'

export interface AppJournalParts {
  readonly home: string
  /** Tells each event to the tools that watch. */
  watch(event: JournalEvent): void
  /** A provider was never told of a log out: no state shows that. */
  revocationGivenUp(): void
  /** Gets `storage_failed` once, when the log file cannot be written. */
  report(error: LoginError): void
  changed(): void
}

/** The journal of this app, and where its events go: the inspector's records, the log file, and who watches. */
export function createAppJournal(parts: AppJournalParts) {
  const { home, changed } = parts
  const logFile = join(home, 'log', 'postern.jsonl')
  const log = createLogFile(logFile, {
    onFailure: () => parts.report(new LoginError('storage_failed', quote(logFile))),
  })
  const recordsFile = createJsonFile(join(home, 'attempts.json'), attemptEventsSchema, { attempts: [], sessions: [] })
  const records = new AttemptRecords(recordsFile, clock, changed)
  const journal = new Journal((event) => {
    records.sink(event)
    const spoken = spokenEvent(event, english)
    log.sink(spoken)
    parts.watch(spoken)
    if (event.kind === 'stage' && event.name === revocationGivenUp) parts.revocationGivenUp()
  }, clock.now)
  return { journal, records, log, logFile }
}
