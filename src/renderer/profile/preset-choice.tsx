import { type PresetId, presetIds } from '../../shared/profile'
import { text } from '../language'

interface Props {
  readonly value: PresetId
  readonly onChange: (preset: PresetId) => void
}

export function PresetChoice({ value, onChange }: Props) {
  return (
    <fieldset className="kinds">
      <legend>{text('form.kind')}</legend>
      {presetIds.map((preset) => (
        <label className="kind" key={preset}>
          <input
            type="radio"
            name="preset"
            value={preset}
            checked={preset === value}
            onChange={() => onChange(preset)}
          />
          <span>
            {text(`preset.${preset}.label`)}
            <small className="help">{text(`preset.${preset}.about`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
