import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import { useSignIn } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { keychainProblem } from './accounts-view'

/** Said before anyone signs in: what is wrong with the keychain, and the choice to go without it. */
export function KeychainProblem({ state }: { readonly state: AppState }) {
  const { sender, signIn, starting } = useSignIn()
  const present = keychainProblem(state)
  const checking = state.keychain.kind === 'checking'
  const [before, setBefore] = useState(present)
  if (present && present !== before) setBefore(present)

  // While it is checked again, what was wrong stays on screen, and the button keeps the keyboard.
  const problem = present ?? (checking ? before : undefined)
  if (!problem) return null
  const failure = sender.failure
  return (
    <FailureNotice kind="warning" failure={problem}>
      <p className="quiet">{text('keychain.memory.meaning')}</p>
      <div className="actions">
        <Button
          pending={checking || sender.pending === 'checkKeychain'}
          onClick={() => sender.send('checkKeychain', {})}
        >
          {text('keychain.check_again')}
        </Button>
        {state.profiles.length < 2 && (
          <Button pending={starting} onClick={() => signIn(state.profiles[0], { storage: 'memory' })}>
            {text('keychain.memory.sign_in')}
          </Button>
        )}
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={sender.dismiss} />}
    </FailureNotice>
  )
}
