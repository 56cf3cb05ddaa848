import { type SubmitEvent, useEffect, useId, useState } from 'react'
import type { AppState, LogOutKind, LogOutResult, SessionView } from '../../shared/app-state'
import { useWindowActions } from '../actions'
import { type Sender, useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { isKeychainCode, logOutItem, logOutKindsFor } from './accounts-view'

/** What came of a log out, and whose it was. */
export interface SignedOut {
  readonly account: string
  readonly result: LogOutResult
}

interface Props {
  readonly session: SessionView
  readonly state: AppState
  readonly onSignedOut: (signedOut: SignedOut) => void
  readonly onClosed: () => void
}

/** The question how to sign out: on this computer, also at the provider, or also in the browser. */
export function SignOutDialog({ session, state, onSignedOut, onClosed }: Props) {
  const title = useId()
  return (
    <Dialog labelledBy={title} look="question" onClosed={onClosed}>
      {(close) => (
        <>
          <h2 id={title} className="dialog-title">
            {text('sign_out.title', { account: session.label })}
          </h2>
          <SignOutForm session={session} state={state} onSignedOut={onSignedOut} close={close} />
        </>
      )}
    </Dialog>
  )
}

function SignOutForm({ session, state, onSignedOut, close }: Omit<Props, 'onClosed'> & { readonly close: () => void }) {
  const sender = useSender()
  const { goTo } = useWindowActions()
  const profile = state.profiles.find(({ id }) => id === session.profileId)
  const [how, setHow] = useState<LogOutKind>('revoke')

  // It is signed out as soon as the account is gone; what the provider says may take longer.
  const gone = !state.sessions.some(({ id }) => id === session.id)
  useEffect(() => {
    if (gone) close()
  }, [gone, close])

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (sender.pending) return
    const result = await sender.send('logOut', { sessionId: session.id, how })
    if (!result.ok) return
    onSignedOut({ account: session.label, result: result.value })
    if (result.value.logOutId !== undefined) goTo(logOutItem(result.value.logOutId))
  }
  const provider = profile ? profileName(profile) : text('provider.practice')
  return (
    <form onSubmit={(event) => void submit(event)}>
      <fieldset className="kinds">
        <legend className="hidden">{text('sign_out.how')}</legend>
        {logOutKindsFor(profile).map((kind) => (
          <label className="kind" key={kind}>
            <input type="radio" name="how" value={kind} checked={kind === how} onChange={() => setHow(kind)} />
            <span>
              {text(`sign_out.${kind}`)}
              <small className="help">{text(`sign_out.${kind}.about`, { provider })}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {sender.failure && <Refusal session={session} state={state} sender={sender} />}
      <div className="actions">
        <span className="spring" />
        <Button onClick={close}>{text('form.cancel')}</Button>
        <Button look="primary" submits pending={sender.pending === 'logOut'}>
          {text('sign_out.submit')}
        </Button>
      </div>
    </form>
  )
}

/** Where the keychain is in the way, the account can at least leave the list. */
function Refusal({ session, state, sender }: Pick<Props, 'session' | 'state'> & { readonly sender: Sender }) {
  const { send, pending, failure, dismiss } = sender
  if (!failure) return null
  return (
    <FailureNotice alert failure={failure} onDismiss={dismiss}>
      {isKeychainCode(failure.code) && (
        <>
          <p>{text('sign_out.remove.meaning', { keychain: state.keychainName })}</p>
          <div className="actions">
            <Button
              look="danger"
              pending={pending === 'forgetSession'}
              onClick={() => void send('forgetSession', { sessionId: session.id })}
            >
              {text('sign_out.remove')}
            </Button>
          </div>
        </>
      )}
    </FailureNotice>
  )
}
