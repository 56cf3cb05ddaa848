import type { Arrow, AttemptReport } from '../../shared/attempt-report'
import { arrowTitle, duration } from '../../shared/inspector-words'
import { isMessage, type Message } from '../../shared/reason'
import { reasonText } from '../../shared/reason-text'
import { text } from './language'
import { Section } from './section'
import { SequenceDiagram } from './sequence-diagram'

/** Who said what to whom and how long it took, as a drawing and as a table. */
export function Timeline({ report: { arrows } }: { readonly report: AttemptReport }) {
  return (
    <Section title={text('inspector.timeline')}>
      <SequenceDiagram arrows={arrows} />
      <details>
        <summary>{text('inspector.timeline.table')}</summary>
        <TimelineTable arrows={arrows} />
      </details>
    </Section>
  )
}

function TimelineTable({ arrows }: { readonly arrows: readonly Arrow[] }) {
  const columns = ['at', 'from', 'to', 'what', 'took'] as const
  return (
    <table className="inspector-table timeline-table" aria-label={text('inspector.timeline')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`inspector.timeline.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {arrows.map((arrow, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an arrow is known by its place alone
          <tr key={index}>
            <td>{duration(text, arrow.at)}</td>
            <td>{text(`inspector.party.${arrow.from}`)}</td>
            <td>{text(`inspector.party.${arrow.to}`)}</td>
            <td>
              {arrowTitle(text, arrow)} {arrow.note && <Note note={arrow.note} />}{' '}
              {arrow.inferred && <span className="quiet">({text('inspector.timeline.inferred')})</span>}
              {arrow.failed && <span className="quiet">({text('inspector.timeline.failed')})</span>}
            </td>
            <td>{arrow.took === undefined ? '' : duration(text, arrow.took)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What somebody else said stands apart from what we say. */
const Note = ({ note }: { readonly note: string | Message }) =>
  isMessage(note) ? <span>{reasonText(note, text)}</span> : <code>{note}</code>
