import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import { useWindowActions } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { Notice } from '../parts/notice'
import { AccountCard } from './account-card'
import { isFirstStart, shownAttempts } from './accounts-view'
import { AttemptPanel } from './attempt-panel'
import { FindField } from './find-field'
import { FirstStart } from './first-start'
import { KeychainProblem } from './keychain-problem'
import { foundAccounts, isLong } from './long-list'
import { Paged } from './paged'
import { ProviderList } from './provider-list'
import { StartProblems } from './start-problems'

export function AccountsPlace({ state }: { readonly state: AppState }) {
  const { addProvider } = useWindowActions()
  const [notRevoked, setNotRevoked] = useState<string>()
  const [typed, setTyped] = useState('')
  if (isFirstStart(state)) return <FirstStart state={state} />

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
      <StartProblems state={state} />
      <KeychainProblem state={state} />
      {notRevoked !== undefined && (
        <Notice
          kind="info"
          alert
          title={text('account.not_revoked', { account: notRevoked })}
          onDismiss={() => setNotRevoked(undefined)}
        >
          <p>{text('account.not_revoked.next')}</p>
        </Notice>
      )}
      {attempts.map((attempt) => (
        <AttemptPanel key={attempt.id} attempt={attempt} state={state} />
      ))}
      {isLong(state) && <FindField typed={typed} found={accounts.length} onTyped={setTyped} />}
      <Paged key={typed} items={accounts}>
        {(shown) =>
          shown.map((session) => (
            <AccountCard key={session.id} session={session} state={state} onNotRevoked={setNotRevoked} />
          ))
        }
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
