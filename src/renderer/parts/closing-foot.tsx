import { text } from '../language'
import { Button } from './button'

/** The end of a dialog that has nothing to save. */
export function ClosingFoot({ close }: { readonly close: () => void }) {
  return (
    <footer className="form-foot">
      <div className="actions">
        <span className="spring" />
        <Button onClick={close}>{text('dialog.close')}</Button>
      </div>
    </footer>
  )
}
