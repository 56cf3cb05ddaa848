import { text } from '../language'
import { TextField } from '../parts/field'

interface Props {
  readonly typed: string
  readonly found: number
  readonly onTyped: (typed: string) => void
}

/** Narrows a long list to what is typed, and says to everyone how many are left. */
export function FindField({ typed, found, onTyped }: Props) {
  return (
    <search className="find">
      <TextField
        label={text('list.find')}
        type="search"
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
      />
      <p className="quiet" role="status">
        {typed.trim() !== '' && text('list.found', { count: found })}
      </p>
    </search>
  )
}
