import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import { useWindowActions } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { AccountCard } from './account-card'
import { isFirstStart, shownAttempts } from './accounts-view'
import { AttemptPanel } from './attempt-panel'
import { FindField } from './find-field'
import { FirstStart } from './first-start'
import { InvitationNotice } from './invitation-notice'
import { KeychainProblem } from './keychain-problem'
import { LogOutPanel } from './log-out-panel'
import { foundAccounts, isLong } from './long-list'
import { Paged } from './paged'
import { PendingRevocations } from './pending-revocations'
import { ProviderList } from './provider-list'
import type { SignedOut } from './sign-out-dialog'
import { SignedOutNotice } from './signed-out-notice'
import { StartProblems } from './start-problems'

interface Props {
  readonly state: AppState
  /** The last account that was signed out, until its message is dismissed. */
  readonly signedOut?: SignedOut | undefined
  readonly onDismissSignedOut?: () => void
}

export function AccountsPlace({ state, signedOut, onDismissSignedOut = () => {} }: Props) {
  const { addProvider } = useWindowActions()
  const [typed, setTyped] = useState('')
  if (isFirstStart(state)) {
    return (
      <>
        <InvitationNotice state={state} />
        <FirstStart state={state} />
      </>
    )
  }

  const accounts = foundAccounts(state, typed)
  const attempts = shownAttempts(state)
  return (
    <>
      <header className="place-head">
        <h1 tabIndex={-1}>{text('accounts.title')}</h1>
        <Button icon="plus" aria-keyshortcuts="Control+N Meta+N" onClick={addProvider}>
          {text('accounts.add_provider')}
        </Button>
      </header>
      <InvitationNotice state={state} />
      <StartProblems state={state} />
      <KeychainProblem state={state} />
      {signedOut && <SignedOutNotice signedOut={signedOut} onDismiss={onDismissSignedOut} />}
      <PendingRevocations state={state} />
      {state.logOuts.map((logOut) => (
        <LogOutPanel key={logOut.id} logOut={logOut} />
      ))}
      {attempts.map((attempt) => (
        <AttemptPanel key={attempt.id} attempt={attempt} state={state} />
      ))}
      {isLong(state) && <FindField typed={typed} found={accounts.length} onTyped={setTyped} />}
      <Paged key={typed} items={accounts}>
        {(shown) => shown.map((session) => <AccountCard key={session.id} session={session} state={state} />)}
      </Paged>
      {state.sessions.length === 0 && attempts.length === 0 && (
        <div className="empty">
          <p>{text('accounts.none')}</p>
          <p className="quiet">{text('accounts.none.next')}</p>
        </div>
      )}
      {state.profiles.length > 0 && <ProviderList state={state} typed={typed} />}
    </>
  )
}
