import type { SessionStatus } from '../../shared/app-state'
import { formats, text } from '../language'
import { Icon, type IconName } from '../parts/icon'
import { Notice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { useNow } from '../tick'
import { AccountActions } from './account-actions'
import { AccountDetails } from './account-details'
import { AccountFacts } from './account-facts'
import { AccountFailure } from './account-failure'
import type { AccountProps } from './account-props'
import { defaultChoice, initials, isJustSignedIn, isSaidAbove, sessionItem } from './accounts-view'

export function AccountCard({ session, state }: AccountProps) {
  const now = useNow('slow')
  const profile = state.profiles.find(({ id }) => id === session.profileId)
  const provider = profile ? profileName(profile) : text('provider.practice')
  const item = sessionItem(session.id)
  const saidAbove = isSaidAbove(session, state)
  const { byDefault } = defaultChoice(session, state)
  const broken = session.status === 'ended' || session.status === 'unreadable'
  return (
    <article className="card account" data-item={item} aria-labelledby={item}>
      <header className="account-head">
        <span className="avatar" aria-hidden="true">
          {initials(session.label)}
        </span>
        <div className="account-who">
          <h2 id={item} tabIndex={-1}>
            {session.label}
          </h2>
          <p className="dotted">
            {[session.email !== session.label && session.email, session.organization, provider]
              .filter((part) => typeof part === 'string')
              .map((part) => (
                <span key={part}>{part}</span>
              ))}
          </p>
        </div>
        {byDefault && <span className="badge">{text('account.default')}</span>}
        <Status status={session.status} />
      </header>
      {isJustSignedIn(session, now) && <Notice kind="good" title={text('account.just_signed_in')} />}
      {session.failure && saidAbove && <p className="quiet">{session.failure.message}</p>}
      {session.failure && !saidAbove && (
        <AccountFailure session={session} failure={session.failure} kind={broken ? 'error' : 'warning'} now={now} />
      )}
      <AccountFacts session={session} state={state} now={now} />
      {!session.canRefresh && !broken && <p className="quiet">{text('account.cannot_refresh')}</p>}
      {session.missingScope && !broken && (
        <p className="quiet">{text('account.missing_scope', { scope: formats.list(session.missingScope) })}</p>
      )}
      <AccountActions session={session} state={state} />
      {session.status !== 'unreadable' && <AccountDetails session={session} />}
    </article>
  )
}

const statusIcons = {
  active: 'check',
  refreshing: 'refresh',
  expired: 'clock',
  ended: 'cross',
  unreadable: 'warning',
} as const satisfies Record<SessionStatus, IconName>

function Status({ status }: { readonly status: SessionStatus }) {
  return (
    <span className="status" data-status={status}>
      <Icon name={statusIcons[status]} />
      {text(`account.status.${status}`)}
    </span>
  )
}
