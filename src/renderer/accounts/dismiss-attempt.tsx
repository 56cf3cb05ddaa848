import type { AttemptView } from '../../shared/app-state'
import type { useSignIn } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'

interface Props {
  readonly attempt: AttemptView
  readonly provider: string
  readonly sender: ReturnType<typeof useSignIn>['sender']
}

/** Takes an attempt that has ended off the list. */
export function DismissAttempt({ attempt, provider, sender }: Props) {
  return (
    <Button
      look="quiet"
      aria-label={text('attempt.dismiss.of', { provider })}
      onClick={() => sender.send('dismissAttempt', { attemptId: attempt.id })}
    >
      {text('attempt.dismiss')}
    </Button>
  )
}
