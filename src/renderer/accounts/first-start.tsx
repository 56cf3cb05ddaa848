import type { AppState } from '../../shared/app-state'
import { useSignIn, useWindowActions } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { KeychainProblem } from './keychain-problem'
import { StartProblems } from './start-problems'

/** What Postern does, and the two ways to begin. */
export function FirstStart({ state }: { readonly state: AppState }) {
  const { sender, signIn, starting } = useSignIn()
  const { addProvider } = useWindowActions()
  return (
    <div className="first-start">
      <h1 tabIndex={-1}>{text('first.title')}</h1>
      <p className="lead">
        {text('first.what')} {text('first.keeps', { keychain: state.keychainName })}
      </p>
      <StartProblems state={state} />
      <KeychainProblem state={state} />
      <div className="ways">
        <section className="card way" aria-labelledby="way-practice">
          <h2 id="way-practice">{text('first.practice.title')}</h2>
          <p>{text('first.practice.about')}</p>
          <Button
            look="primary"
            pending={starting || state.practice.kind === 'starting'}
            aria-describedby="way-practice"
            onClick={() => signIn(undefined)}
          >
            {text('first.practice.action')}
          </Button>
        </section>
        <section className="card way" aria-labelledby="way-own">
          <h2 id="way-own">{text('first.own.title')}</h2>
          <p>{text('first.own.about')}</p>
          <Button aria-keyshortcuts="Control+N Meta+N" onClick={addProvider}>
            {text('first.own.action')}
          </Button>
        </section>
      </div>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
    </div>
  )
}
