import type { SessionView } from '../../shared/app-state'
import { type Failure, isPassing } from '../../shared/failures'
import { formats, text } from '../language'
import { FailureDetail, FailureNotice, Notice } from '../parts/notice'

interface Props {
  readonly session: SessionView
  readonly failure: Failure
  readonly kind: 'warning' | 'error'
  readonly now: number
}

/** What is the matter with the account. What passes by itself is said calmly: there is nothing that a person must do. */
export function AccountFailure({ session: { retryAt }, failure, kind, now }: Props) {
  if (retryAt === undefined) return <FailureNotice kind={kind} failure={failure} />
  const when = formats.absolute(retryAt, now)
  if (!isPassing(failure.code)) {
    return (
      <FailureNotice kind={kind} failure={failure}>
        <p>{text('account.retry.at', { when })}</p>
      </FailureNotice>
    )
  }
  const offline = failure.code === 'network_unreachable'
  return (
    <Notice kind="info" title={offline ? text('account.retry.offline') : failure.message}>
      {failure.code === 'network_captive' && <p>{failure.remedy}</p>}
      <p>{text('account.retry.stays', { when })}</p>
      <FailureDetail failure={failure} />
    </Notice>
  )
}
