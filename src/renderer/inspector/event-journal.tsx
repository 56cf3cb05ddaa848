import { useState } from 'react'
import { duration } from '../../shared/inspector-words'
import type { JournalEvent } from '../../shared/journal-event'
import { valueText } from '../../shared/journal-text'
import type { Message } from '../../shared/reason'
import { reasonText } from '../../shared/reason-text'
import { text } from './language'

/** Events that are laid out together; a block that is not on screen costs the browser nothing (`content-visibility`). */
export const blockSize = 50

interface Props {
  readonly events: readonly JournalEvent[]
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** The journal as it is: every event of the attempt, also those that have no place above. */
export function EventJournal({ events, startedAt }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="card inspector-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {text('inspector.events')}
        <span className="quiet">{text('inspector.events.count', { count: events.length })}</span>
      </summary>
      {open && <EventBlocks events={events} startedAt={startedAt} />}
    </details>
  )
}

export function EventBlocks({ events, startedAt }: Props) {
  const blocks = Array.from({ length: Math.ceil(events.length / blockSize) }, (_, index) => index * blockSize)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="events" tabIndex={0} aria-label={text('inspector.events')}>
      {blocks.map((from) => (
        <ol key={from} className="event-block" start={from + 1}>
          {events.slice(from, from + blockSize).map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: events are only ever added at the end
            <li key={from + index}>
              <code>{eventLine(event, startedAt)}</code>
            </li>
          ))}
        </ol>
      ))}
    </section>
  )
}

const said = (reason: string | Message | undefined) => reason && reasonText(reason, text)

/** `+12 ms state pass RFC 6749 §10.12`: one event in one line. */
export function eventLine(event: JournalEvent, startedAt: number): string {
  const after = `+${duration(text, event.at - startedAt)}`
  switch (event.kind) {
    case 'stage':
      return [after, event.name, event.code].filter(Boolean).join(' ')
    case 'check':
      return [after, event.name, event.result, event.source, said(event.reason)].filter(Boolean).join(' ')
    case 'step': {
      const data = Object.entries(event.data ?? {}).map(([name, value]) => `${name}=${valueText(value, text)}`)
      return [after, `${event.from}→${event.to}`, event.name, ...data, said(event.reason)].filter(Boolean).join(' ')
    }
  }
}
