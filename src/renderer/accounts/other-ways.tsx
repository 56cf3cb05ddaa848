import type { AttemptView } from '../../shared/app-state'
import { useWindowActions } from '../actions'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { waysBack } from '../profile/way-back-field'
import { attemptItem } from './accounts-view'

interface Props {
  readonly attempt: AttemptView
  readonly provider: string
  /** Shown at once, so that each is one click away. */
  readonly open?: boolean
}

/** The same sign-in once more, by another way back. */
export function OtherWays({ attempt, provider, open = false }: Props) {
  const sender = useSender()
  const { goTo } = useWindowActions()
  const take = async (redirect: (typeof waysBack)[number]) => {
    const result = await sender.send('switchAttempt', { attemptId: attempt.id, redirect })
    if (result.ok) goTo(attemptItem(result.value.attemptId))
  }
  return (
    <details className="ways" open={open}>
      <summary aria-label={text('ways.of', { provider })}>{text('ways')}</summary>
      <ul>
        {waysBack
          .filter((way) => way !== attempt.redirect)
          .map((way) => (
            <li key={way}>
              <Button
                aria-label={text(`ways.${way}.of`, { provider })}
                pending={sender.pending !== undefined}
                onClick={() => void take(way)}
              >
                {text(`ways.${way}`)}
              </Button>
              <span className="help">{text(`ways.${way}.help`)}</span>
            </li>
          ))}
      </ul>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
    </details>
  )
}
