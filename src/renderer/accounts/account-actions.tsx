import { useSignIn, useWindowActions } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import type { AccountProps } from './account-props'
import { defaultChoice, isKeychainCode, isSaidAbove } from './accounts-view'

/** What can be done for the account as it is now; the first is what it needs. */
export function AccountActions({ session, state }: AccountProps) {
  const { sender, signIn, starting } = useSignIn()
  const { signOut } = useWindowActions()
  const { send, pending } = sender
  const { id: sessionId, label: account, status } = session
  const profile = state.profiles.find(({ id }) => id === session.profileId)
  const memory = session.storage === 'memory' && state.keychain.kind !== 'ready'

  const needsSignIn = status === 'ended' || (status === 'expired' && !session.canRefresh)
  const needsKeychain = status === 'unreadable' && session.failure !== undefined && isKeychainCode(session.failure.code)
  return (
    <>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
      <div className="actions">
        {(needsSignIn || (status === 'unreadable' && !needsKeychain)) && (
          <Button
            look="primary"
            aria-label={text('account.sign_in_again.of', { account })}
            pending={starting}
            onClick={() => signIn(profile, { storage: memory ? 'memory' : 'keychain' })}
          >
            {text('account.sign_in_again')}
          </Button>
        )}
        {needsKeychain && (
          <Button
            look={isSaidAbove(session, state) ? 'plain' : 'primary'}
            aria-label={text('account.check_again.of', { account })}
            pending={pending === 'refreshSession'}
            onClick={() => send('refreshSession', { sessionId })}
          >
            {text('keychain.check_again')}
          </Button>
        )}
        {session.canRefresh && (status === 'active' || status === 'expired' || status === 'refreshing') && (
          <Button
            look={status === 'expired' ? 'primary' : 'plain'}
            aria-label={text('account.refresh.of', { account })}
            pending={pending === 'refreshSession' || status === 'refreshing'}
            onClick={() => send('refreshSession', { sessionId })}
          >
            {text('account.refresh')}
          </Button>
        )}
        {defaultChoice(session, state).choosable && (
          <Button
            look="quiet"
            aria-label={text('account.default.use.of', { account })}
            pending={pending === 'setDefault'}
            onClick={() => send('setDefault', { sessionId })}
          >
            {text('account.default.use')}
          </Button>
        )}
        <Button aria-label={text('account.sign_out.of', { account })} onClick={() => signOut(session)}>
          {text('account.sign_out')}
        </Button>
      </div>
    </>
  )
}
