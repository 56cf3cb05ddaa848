import { labFormats } from '../../shared/lab'
import { copyText } from '../clipboard'
import { useSender } from '../commands'
import { useCopied } from '../copied'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { text } from './language'

/** The last run in each form that it can leave the window in. */
export function LabExport() {
  const { send, failure, dismiss } = useSender()
  const [copied, setCopied] = useCopied()
  const copy = async (format: (typeof labFormats)[number]) => {
    const result = await send('exportLab', { format })
    if (result.ok) setCopied(copyText(result.value.text))
  }
  return (
    <fieldset className="lab-export">
      <legend>{text('lab.export')}</legend>
      <div className="actions">
        {labFormats.map((format) => (
          <Button key={format} icon="copy" onClick={() => void copy(format)}>
            {text(`lab.export.${format}`)}
          </Button>
        ))}
        <span role="status">{copied && text('lab.copied')}</span>
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </fieldset>
  )
}
