import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import { useSignIn } from '../actions'
import { formats, text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice, Notice } from '../parts/notice'
import { useNow } from '../tick'
import { keychainProblem } from './accounts-view'

/** Said before anyone signs in: what is wrong with the keychain, and the choice to go without it. */
export function KeychainProblem({ state }: { readonly state: AppState }) {
  const { sender, signIn, starting } = useSignIn()
  const { keychain, keychainName, profiles } = state
  const held = state.heldLinks.at(-1)
  const present = keychainProblem(state) ?? held?.failure
  const [before, setBefore] = useState(present)
  if (present && present !== before) setBefore(present)

  if (keychain.kind === 'prompting') {
    return (
      <Notice kind="info" alert title={text('keychain.short.prompting', { keychain: keychainName })}>
        <HeldSignIn held={held} />
      </Notice>
    )
  }
  // While it is checked again, what was wrong stays on screen, and the button keeps the keyboard.
  const checking = keychain.kind === 'checking'
  const problem = present ?? (checking ? before : undefined)
  if (!problem) return null
  return (
    <FailureNotice kind="warning" failure={problem} alert={held !== undefined}>
      <HeldSignIn held={held} />
      <p className="quiet">{text('keychain.memory.meaning')}</p>
      <div className="actions">
        <Button
          pending={checking || sender.pending === 'checkKeychain'}
          onClick={() => sender.send('checkKeychain', {})}
        >
          {text('keychain.check_again')}
        </Button>
        {profiles.length < 2 && (
          <Button pending={starting} onClick={() => signIn(profiles[0], { storage: 'memory' })}>
            {text('keychain.memory.sign_in')}
          </Button>
        )}
      </div>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
    </FailureNotice>
  )
}

/** The answer has come, and what was kept of its sign-in lies in the keychain. */
function HeldSignIn({ held }: { readonly held: AppState['heldLinks'][number] | undefined }) {
  const now = useNow('slow')
  return held && <p>{text('keychain.held', { when: formats.absolute(held.until, now) })}</p>
}
