import { acceleratorKeys } from '../../shared/accelerator'
import { text as windowText } from '../language'
import { isMac } from '../platform'
import { text } from './language'

/** The keys of an accelerator as they stand on the keyboard. */
export function Keys({ accelerator }: { readonly accelerator: string }) {
  const names = { control: windowText('app.control'), shift: text('shortcuts.shift') }
  const keys = acceleratorKeys(accelerator, isMac, names)
  return (
    <span className="keys">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
