import { useState } from 'react'
import { copyText } from '../clipboard'
import { useSender } from '../commands'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { text } from './language'

/** Takes the attempt along, as text that is fit for a public issue. */
export function ExportBar({ attemptId }: { readonly attemptId: string }) {
  const { send, pending, failure, dismiss } = useSender()
  const [done, setDone] = useState<'copied' | 'saved'>()
  const copy = async () => {
    const result = await send('exportAttempt', { attemptId, format: 'markdown' })
    if (result.ok && copyText(result.value.text)) setDone('copied')
  }
  const save = async (format: 'markdown' | 'json' | 'har') => {
    setDone(undefined)
    const result = await send('saveAttempt', { attemptId, format })
    if (result.ok && result.value.saved) setDone('saved')
  }
  return (
    <fieldset className="export">
      <legend>{text('inspector.export')}</legend>
      <p className="quiet">{text('inspector.export.about')}</p>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      <div className="actions">
        <Button icon="copy" pending={pending === 'exportAttempt'} onClick={copy}>
          {text('inspector.export.copy')}
        </Button>
        {(['markdown', 'json', 'har'] as const).map((format) => (
          <Button key={format} look="quiet" onClick={() => save(format)}>
            {text(`inspector.export.${format}`)}
          </Button>
        ))}
        <span role="status" className="copied">
          {done && text(`inspector.export.${done}`)}
        </span>
      </div>
    </fieldset>
  )
}
