import type { SessionView } from '../../shared/app-state'
import { type Failure, isPassing } from '../../shared/failures'
import { useWindowActions } from '../actions'
import { formats, text } from '../language'
import { Button } from '../parts/button'
import { FailureDetail, FailureNotice, Notice } from '../parts/notice'
import { isMendedInSettings } from './accounts-view'

interface Props {
  readonly session: SessionView
  readonly failure: Failure
  readonly kind: 'warning' | 'error'
  readonly now: number
}

/** What is the matter with the account, and the way to what mends it. What passes by itself is said calmly: there is nothing that a person must do. */
export function AccountFailure({ session: { retryAt }, failure, kind, now }: Props) {
  const { openSettings } = useWindowActions()
  const remedy = isMendedInSettings(failure.code) && (
    <div className="actions">
      <Button onClick={openSettings}>{text('attempt.open_settings')}</Button>
    </div>
  )
  if (retryAt === undefined) {
    return (
      <FailureNotice kind={kind} failure={failure}>
        {remedy}
      </FailureNotice>
    )
  }
  const when = formats.absolute(retryAt, now)
  if (!isPassing(failure.code)) {
    return (
      <FailureNotice kind={kind} failure={failure}>
        <p>{text('account.retry.at', { when })}</p>
        {remedy}
      </FailureNotice>
    )
  }
  const offline = failure.code === 'network_unreachable'
  return (
    <Notice kind="info" title={offline ? text('account.retry.offline') : failure.message}>
      {failure.code === 'network_captive' && <p>{failure.remedy}</p>}
      <p>{text('account.retry.stays', { when })}</p>
      {remedy}
      <FailureDetail failure={failure} />
    </Notice>
  )
}
