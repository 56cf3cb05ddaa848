import type { ReactNode } from 'react'
import type { Failure } from '../../shared/failures'
import { text } from '../language'
import { Icon, type IconName } from './icon'

const icons = { info: 'info', good: 'check', warning: 'warning', error: 'warning' } as const satisfies Record<
  string,
  IconName
>

interface NoticeProps {
  readonly kind: keyof typeof icons
  readonly title: string
  /** Says itself to a screen reader as soon as it appears. */
  readonly alert?: boolean
  readonly onDismiss?: (() => void) | undefined
  readonly children?: ReactNode
}

/** Something to know, in its place on the page and for as long as it matters. */
export function Notice({ kind, title, alert = false, onDismiss, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role={alert ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      <div className="notice-text">
        <p className="notice-title">{title}</p>
        {children}
      </div>
      {onDismiss && (
        <button type="button" className="icon-button" aria-label={text('notice.dismiss')} onClick={onDismiss}>
          <Icon name="cross" />
        </button>
      )}
    </div>
  )
}

interface FailureNoticeProps extends Omit<NoticeProps, 'kind' | 'title'> {
  readonly failure: Failure
  readonly kind?: 'warning' | 'error'
}

/** A failure with its remedy and, as children, what carries the remedy out. */
export function FailureNotice({ failure, kind = 'error', children, ...rest }: FailureNoticeProps) {
  return (
    <Notice kind={kind} title={failure.message} {...rest}>
      <p>{failure.remedy}</p>
      {children}
      <FailureDetail failure={failure} />
    </Notice>
  )
}

/** For the person who helps: what was said, word for word, and the code to look up. */
export function FailureDetail({ failure }: { readonly failure: Failure }) {
  return (
    <dl className="failure-detail">
      {failure.detail && (
        <div>
          <dt>{text('attempt.failed.said')}</dt>
          <dd dir="auto">{failure.detail}</dd>
        </div>
      )}
      <div>
        <dt>{text('attempt.failed.code')}</dt>
        <dd>
          <code>{failure.code}</code>
        </dd>
      </div>
    </dl>
  )
}
