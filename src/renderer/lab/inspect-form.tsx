import { useState } from 'react'
import type { RedirectInspection } from '../../shared/lab'
import { useSender } from '../commands'
import { Button } from '../parts/button'
import { CheckField, TextField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { FindingList } from './check-list'
import { text } from './language'

/** Asks the system about the redirect of any app. */
export function InspectForm() {
  const { send, pending, failure, dismiss } = useSender()
  const [url, setUrl] = useState('')
  const [sends, setSends] = useState(false)
  const [inspection, setInspection] = useState<RedirectInspection>()
  const inspect = async () => {
    setInspection(undefined)
    const result = await send('inspectRedirect', sends ? { url, send: true } : { url })
    if (result.ok) setInspection(result.value)
  }
  return (
    <section aria-labelledby="lab-inspect">
      <h2 id="lab-inspect">{text('lab.inspect')}</h2>
      <form
        className="lab-inspect"
        onSubmit={(event) => {
          event.preventDefault()
          void inspect()
        }}
      >
        <TextField
          label={text('lab.inspect.label')}
          help={text('lab.inspect.help')}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <CheckField
          label={text('lab.inspect.send')}
          help={text('lab.inspect.send.help')}
          checked={sends}
          onChange={(event) => setSends(event.target.checked)}
        />
        <Button submits pending={pending !== undefined}>
          {text('lab.inspect.action')}
        </Button>
      </form>
      <div role="status">{inspection && <FindingList findings={inspection.findings} />}</div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </section>
  )
}
