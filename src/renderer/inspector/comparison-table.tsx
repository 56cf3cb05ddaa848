import { type AttemptReport, keptAttempts } from '../../shared/attempt-report'
import { differences } from './comparison'
import { text } from './language'
import { Section } from './section'

/** Two attempts side by side: only what differs. */
export function Comparison({ one, other }: { readonly one: AttemptReport; readonly other: AttemptReport }) {
  const lines = differences(one, other)
  const absent = text('inspector.compare.absent')
  return (
    <Section title={text('inspector.compare.title')}>
      <p role="status">
        {lines.length === 0 ? text('inspector.compare.same') : text('inspector.compare.all', { count: lines.length })}
      </p>
      {lines.length > 0 && (
        <table className="inspector-table" aria-label={text('inspector.compare.title')}>
          <thead>
            <tr>
              <th scope="col">{text('inspector.compare.differs')}</th>
              <th scope="col">{text('inspector.compare.this')}</th>
              <th scope="col">{text('inspector.compare.other')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.part} ${line.name}`}>
                <th scope="row">
                  <span className="quiet">{line.part}</span> {line.name}
                </th>
                <td>{line.one ?? absent}</td>
                <td>{line.other ?? absent}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

/** In the place of a comparison whose other side newer sign-ins have pushed out. */
export const NoLongerKept = () => (
  <Section title={text('inspector.compare.title')}>
    <p className="quiet" role="status">
      {text('inspector.compare.gone', { count: keptAttempts })}
    </p>
  </Section>
)
