import type { ReportedValue } from '../../shared/attempt-report'
import { parameterPurpose } from '../../shared/inspector-words'
import type { JournalValue } from '../../shared/journal-event'
import { isFingerprint, valueText } from '../../shared/journal-text'
import { text } from './language'
import { SectionButton } from './section-button'

interface Props {
  readonly label: string
  readonly values: readonly ReportedValue[]
  /** What is said when there are none. */
  readonly none: string
}

export function ValueTable({ label, values, none }: Props) {
  if (values.length === 0) return <p className="quiet">{none}</p>
  return (
    <table className="inspector-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text('inspector.name')}</th>
          <th scope="col">{text('inspector.value')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <Value value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The authorization URL taken apart: what each parameter is for, and where that is defined. */
export function ParameterTable({ parameters }: { readonly parameters: readonly ReportedValue[] }) {
  if (parameters.length === 0) return <p className="quiet">{text('inspector.parameters.none')}</p>
  return (
    <table className="inspector-table" aria-label={text('inspector.parameters')}>
      <thead>
        <tr>
          <th scope="col">{text('inspector.name')}</th>
          <th scope="col">{text('inspector.value')}</th>
          <th scope="col">{text('inspector.purpose')}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, value, source }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <Value value={value} />
            </td>
            <td>
              {parameterPurpose(text, name)} {source && <SectionButton source={source} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Value({ value }: { readonly value: JournalValue }) {
  return <code className={isFingerprint(value) ? 'fingerprint' : undefined}>{valueText(value, text)}</code>
}
