import { useState } from 'react'
import type { RedirectInspection } from '../../shared/lab'
import { useSender } from '../commands'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { FindingList } from './check-list'
import { text } from './language'

/** Asks the system about the redirect of any app. */
export function InspectForm() {
  const { send, pending, failure, dismiss } = useSender()
  const [url, setUrl] = useState('')
  const [inspection, setInspection] = useState<RedirectInspection>()
  const inspect = async () => {
    setInspection(undefined)
    const result = await send('inspectRedirect', { url })
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
        <Button submits pending={pending !== undefined}>
          {text('lab.inspect.action')}
        </Button>
      </form>
      <div role="status">{inspection && <FindingList findings={inspection.findings} />}</div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </section>
  )
}
