import { useSignIn } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { attemptItem } from './accounts-view'
import type { AttemptProps } from './attempt-props'
import { DismissAttempt } from './dismiss-attempt'

/** The person's own wish needs no more than a line. */
export function AttemptCancelled({ attempt, state, provider }: AttemptProps) {
  const { sender, signIn, starting } = useSignIn()
  const profile = state.profiles.find(({ id }) => id === attempt.profileId)
  const item = attemptItem(attempt.id)
  return (
    <section className="card attempt attempt-cancelled" data-item={item} aria-labelledby={item}>
      <h2 id={item} tabIndex={-1} className="plain-heading">
        {text('attempt.cancelled', { provider })}
      </h2>
      <div className="actions">
        <Button
          aria-label={text('attempt.try_again.of', { provider })}
          pending={starting}
          onClick={() => signIn(profile, { storage: attempt.storage, optionsOf: attempt.id })}
        >
          {text('attempt.try_again')}
        </Button>
        <DismissAttempt attempt={attempt} provider={provider} sender={sender} />
      </div>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
    </section>
  )
}
