import type { ReactNode } from 'react'
import type { AppState, SessionStatus, SessionView } from '../../shared/app-state'
import { useSignIn } from '../actions'
import { formats, text } from '../language'
import { Button } from '../parts/button'
import { Icon, type IconName } from '../parts/icon'
import { FailureNotice, Notice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { useNow } from '../tick'
import { AccountDetails } from './account-details'
import { initials, isJustSignedIn, isKeychainCode, sessionItem } from './accounts-view'

interface Props {
  readonly session: SessionView
  readonly state: AppState
  /** Signed out here, but the provider could not be told. */
  readonly onNotRevoked: (account: string) => void
}

export function AccountCard({ session, state, onNotRevoked }: Props) {
  const now = useNow('slow')
  const profile = state.profiles.find(({ id }) => id === session.profileId)
  const provider = profile ? profileName(profile) : text('provider.practice')
  const item = sessionItem(session.id)
  const saidAbove = state.keychain.kind === 'unavailable' && session.failure?.code === state.keychain.failure.code
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
          <p className="account-where">
            {[session.email !== session.label && session.email, session.organization, provider]
              .filter((part) => typeof part === 'string')
              .map((part) => (
                <span key={part}>{part}</span>
              ))}
          </p>
        </div>
        <Status status={session.status} />
      </header>
      {isJustSignedIn(session, now) && <Notice kind="good" title={text('account.just_signed_in')} />}
      {session.failure && !saidAbove && <FailureNotice kind={broken ? 'error' : 'warning'} failure={session.failure} />}
      <Facts session={session} state={state} now={now} />
      {!session.canRefresh && !broken && <p className="quiet">{text('account.cannot_refresh')}</p>}
      <AccountActions session={session} state={state} onNotRevoked={onNotRevoked} />
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

function Facts({
  session,
  state,
  now,
}: {
  readonly session: SessionView
  readonly state: AppState
  readonly now: number
}) {
  const memory = session.storage === 'memory'
  return (
    <dl className="facts">
      <Fact name={text('account.protected_by')}>
        <Icon name={memory ? 'memory' : 'lock'} />
        {memory ? text('storage.memory') : text('storage.keychain', { keychain: state.keychainName })}
      </Fact>
      {session.status !== 'ended' && session.status !== 'unreadable' && (
        <Fact name={text('account.access_token')}>
          {expiry(session, now)}
          {gap}
          <When time={session.accessTokenExpiresAt} now={now} />
        </Fact>
      )}
      <Fact name={text('account.refreshed')}>{refreshed(session, now)}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** An en space: wider than a space between words, and a line may break after it. */
const gap = '\u2002'

function When({ time, now }: { readonly time: number | undefined; readonly now: number }) {
  if (time === undefined) return null
  return (
    <time className="quiet" dateTime={new Date(time).toISOString()}>
      {formats.absolute(time, now)}
    </time>
  )
}

function refreshed({ refreshedAt: at, signedInAt }: SessionView, now: number): ReactNode {
  // The slow clock may lag behind the newest state: then it was just now, never "in 3 seconds".
  if (at === undefined) {
    return text('account.refreshed.never', { when: formats.relative(Math.min(signedInAt, now), now) })
  }
  return (
    <>
      {now - at < 10_000 ? text('account.just_now') : formats.relative(at, now)}
      {gap}
      <When time={at} now={now} />
    </>
  )
}

function expiry(session: SessionView, now: number): string {
  const { accessTokenExpiresAt: at, canRefresh, status } = session
  if (at === undefined) return text('account.access_token.unknown')
  const when = formats.relative(at, now)
  if (at > now) return text('account.access_token.expires', { when })
  return canRefresh && status === 'active'
    ? text('account.access_token.expired_renewable', { when })
    : text('account.access_token.expired', { when })
}

function AccountActions({ session, state, onNotRevoked }: Props) {
  const { sender, signIn, starting } = useSignIn()
  const { send, pending } = sender
  const { id: sessionId, label: account, status } = session
  const profile = state.profiles.find(({ id }) => id === session.profileId)
  const memory = session.storage === 'memory' && state.keychain.kind !== 'ready'

  const signOut = async () => {
    const result = await send('logOut', { sessionId })
    if (result.ok && !result.value.revoked) onNotRevoked(account)
  }
  const needsSignIn = status === 'ended' || (status === 'expired' && !session.canRefresh)
  const needsKeychain = status === 'unreadable' && session.failure !== undefined && isKeychainCode(session.failure.code)
  return (
    <>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
      <div className="actions">
        {(needsSignIn || (status === 'unreadable' && !needsKeychain)) && (
          <Button
            look="primary"
            aria-label={text('account.sign_in_again.of', { account })}
            pending={starting}
            onClick={() => signIn(profile, { storage: memory ? 'memory' : 'keychain' })}
          >
            {text('account.sign_in_again')}
          </Button>
        )}
        {needsKeychain && (
          <Button
            look="primary"
            aria-label={text('account.check_again.of', { account })}
            pending={pending === 'checkKeychain' || state.keychain.kind === 'checking'}
            onClick={() => send('checkKeychain', {})}
          >
            {text('keychain.check_again')}
          </Button>
        )}
        {session.canRefresh && (status === 'active' || status === 'expired' || status === 'refreshing') && (
          <Button
            look={status === 'expired' ? 'primary' : 'plain'}
            aria-label={text('account.refresh.of', { account })}
            pending={pending === 'refreshSession' || status === 'refreshing'}
            onClick={() => send('refreshSession', { sessionId })}
          >
            {text('account.refresh')}
          </Button>
        )}
        <Button
          aria-label={text('account.sign_out.of', { account })}
          pending={pending === 'logOut'}
          onClick={() => void signOut()}
        >
          {text('account.sign_out')}
        </Button>
      </div>
    </>
  )
}
