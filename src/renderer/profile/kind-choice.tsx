import { text } from '../language'
import type { FormKind } from './form-values'

const kinds: readonly FormKind[] = ['auth0', 'oidc']

export function KindChoice({
  value,
  onChange,
}: {
  readonly value: FormKind
  readonly onChange: (kind: FormKind) => void
}) {
  return (
    <fieldset className="kinds">
      <legend>{text('form.kind')}</legend>
      {kinds.map((kind) => (
        <label className="kind" key={kind}>
          <input type="radio" name="kind" value={kind} checked={kind === value} onChange={() => onChange(kind)} />
          <span>
            {text(`form.kind.${kind}`)}
            <small className="help">{text(`form.kind.${kind}.about`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
