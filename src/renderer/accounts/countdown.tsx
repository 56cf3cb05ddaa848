import { countdown } from '../formats'
import { text } from '../language'
import { Icon } from '../parts/icon'
import { useNow } from '../tick'

/** The time that is left. A timer is silent to a screen reader unless it is asked. */
export function Countdown({ deadline }: { readonly deadline: number }) {
  const left = countdown(deadline, useNow('second'))
  return (
    <span className="countdown" role="timer" aria-label={text('attempt.countdown.spoken', left)}>
      <Icon name="clock" />
      <span aria-hidden="true">{text('attempt.countdown', left)}</span>
    </span>
  )
}
