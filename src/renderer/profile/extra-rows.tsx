import { useId } from 'react'
import { text } from '../language'
import { Button } from '../parts/button'
import type { ExtraRow } from './form-values'

interface Props {
  readonly rows: readonly ExtraRow[]
  readonly problem: string | undefined
  readonly onChange: (rows: readonly ExtraRow[]) => void
}

/** Further parameters of the authorization request, a row each. */
export function ExtraRows({ rows, problem, onChange }: Props) {
  const id = useId()
  const change = (key: number, part: Partial<ExtraRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <fieldset className="extra" aria-describedby={problem ? `${id}-problem ${id}-help` : `${id}-help`}>
      <legend>{text('form.extra')}</legend>
      <p className="help" id={`${id}-help`}>
        {text('form.extra.help')}
      </p>
      {rows.map((row, index) => {
        const number = index + 1
        return (
          <div className="extra-row" key={row.key}>
            <input
              type="text"
              maxLength={2_048}
              spellCheck={false}
              placeholder={text('form.extra.name')}
              aria-label={text('form.extra.name.of', { number })}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-problem` : undefined}
              value={row.name}
              onChange={(event) => change(row.key, { name: event.target.value })}
            />
            <input
              type="text"
              maxLength={2_048}
              spellCheck={false}
              placeholder={text('form.extra.value')}
              aria-label={text('form.extra.value.of', { number })}
              value={row.value}
              onChange={(event) => change(row.key, { value: event.target.value })}
            />
            <Button
              look="quiet"
              aria-label={text('form.extra.remove.of', { number })}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              {text('form.extra.remove')}
            </Button>
          </div>
        )
      })}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <Button
        icon="plus"
        onClick={() =>
          onChange([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, name: '', value: '' }])
        }
      >
        {text('form.extra.add')}
      </Button>
    </fieldset>
  )
}
