import { useEffect } from 'react'
import { defaultSchemeUri, type SchemeStatus } from '../../shared/scheme'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { bind, type FormBinding } from './form-binding'

interface Props {
  readonly form: FormBinding
  readonly scheme: SchemeStatus
}

/** The redirect by a scheme: its address, and whom the system gives it to. Nothing is registered without a click. */
export function SchemeFields({ form, scheme: { scheme, owner } }: Props) {
  const { send, pending, failure, dismiss } = useSender()
  useEffect(() => {
    void send('checkScheme', {})
  }, [send])
  const isOurs = owner.kind === 'ours'
  return (
    <>
      <TextField
        label={text('form.redirect_uri')}
        help={text('form.redirect_uri.help', { redirect: defaultSchemeUri(scheme), scheme })}
        inputMode="url"
        {...bind(form, 'redirectUri')}
      />
      <p role="status">{text(`scheme.owner.${owner.kind}`, { scheme, ...owner })}</p>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      <div className="actions">
        {isOurs ? (
          <Button pending={pending === 'unregisterScheme'} onClick={() => send('unregisterScheme', {})}>
            {text('scheme.unregister')}
          </Button>
        ) : (
          <Button pending={pending === 'registerScheme'} onClick={() => send('registerScheme', {})}>
            {text('scheme.register')}
          </Button>
        )}
      </div>
    </>
  )
}
