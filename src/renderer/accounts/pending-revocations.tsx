import type { AppState, RevocationView } from '../../shared/app-state'
import { useSender } from '../commands'
import { formats, text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice, Notice } from '../parts/notice'
import { useNow } from '../tick'
import { isKeychainCode } from './accounts-view'

/** Providers that are still to be told of a sign-out: a line each, and nothing that a person must do. */
export function PendingRevocations({ state }: { readonly state: AppState }) {
  return state.revocations.map((revocation) => <Pending key={revocation.sessionId} revocation={revocation} />)
}

function Pending({ revocation }: { readonly revocation: RevocationView }) {
  const { send, pending, failure, dismiss } = useSender()
  const now = useNow('slow')
  const { sessionId, provider, account } = revocation
  return (
    <Notice kind="info" title={text('revocation.pending', { provider, account })}>
      <p>{nextTry(revocation, now)}</p>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      <div className="actions">
        <Button
          look="quiet"
          aria-label={text('revocation.forget.of', { provider, account })}
          pending={pending !== undefined}
          onClick={() => send('forgetRevocation', { sessionId })}
        >
          {text('revocation.forget')}
        </Button>
      </div>
    </Notice>
  )
}

function nextTry({ retryAt, failure }: RevocationView, now: number): string {
  if (retryAt !== undefined) return text('revocation.retry', { when: formats.absolute(retryAt, now) })
  return failure && isKeychainCode(failure.code)
    ? text('revocation.keychain', { message: failure.message })
    : text('revocation.now')
}
