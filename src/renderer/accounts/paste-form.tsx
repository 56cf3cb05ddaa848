import { type SubmitEvent, useRef, useState } from 'react'
import type { AttemptView } from '../../shared/app-state'
import type { Failure } from '../../shared/failures'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { FailureNotice, Notice } from '../parts/notice'

/**
 * Takes the address that a browser elsewhere ended on.
 *
 * It holds a code, so it stays in the field alone: no state keeps it, and it is gone from there when it was taken.
 */
export function PasteForm({ attempt, provider }: { readonly attempt: AttemptView; readonly provider: string }) {
  const sender = useSender()
  const field = useRef<HTMLInputElement>(null)
  const [elsewhere, setElsewhere] = useState(false)
  const redirect = attempt.redirectUri ?? ''
  const problem = sender.failure && problemOf(sender.failure, redirect)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const input = field.current
    if (!input || sender.pending) return
    const result = await sender.send('pasteRedirect', { attemptId: attempt.id, address: input.value })
    if (result.ok) {
      input.value = ''
      setElsewhere(result.value.attemptId !== attempt.id)
    }
    input.focus()
    input.select()
  }
  return (
    <form className="paste" noValidate onSubmit={(event) => void submit(event)}>
      <ol>
        <li>{text('paste.open')}</li>
        <li>{text('paste.sign_in', { redirect })}</li>
        <li>{text('paste.copy')}</li>
      </ol>
      <div className="paste-row">
        <TextField
          ref={field}
          label={text('paste.address')}
          aria-label={text('paste.address.of', { provider })}
          problem={problem}
          placeholder={`${redirect}?…`}
          inputMode="url"
          maxLength={32_768}
        />
        <Button look="primary" submits pending={sender.pending !== undefined}>
          {text('paste.submit')}
        </Button>
      </div>
      <p className="quiet">{text('paste.registered', { redirect })}</p>
      <p className="hidden" role="alert">
        {problem}
      </p>
      {sender.failure && problem === undefined && (
        <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />
      )}
      {elsewhere && <Notice kind="info" alert title={text('paste.other')} onDismiss={() => setElsewhere(false)} />}
    </form>
  )
}

/** What is wrong with the address, said of an address; `undefined` for any other failure. */
function problemOf({ code }: Failure, redirect: string): string | undefined {
  return code === 'redirect_malformed' || code === 'state_mismatch'
    ? text(`paste.problem.${code}`, { redirect })
    : undefined
}
