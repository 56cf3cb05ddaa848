import type { ReactNode } from 'react'
import type { AppState, SessionView } from '../../shared/app-state'
import { formats, text } from '../language'
import { Icon } from '../parts/icon'

interface Props {
  readonly session: SessionView
  readonly state: AppState
  readonly now: number
}

/** What protects the account, and how fresh it is. */
export function AccountFacts({ session, state, now }: Props) {
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
      <Fact name={text(session.refreshedAt === undefined ? 'account.signed_in_at' : 'account.refreshed')}>
        {past(session.refreshedAt ?? session.signedInAt, now)}
      </Fact>
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

/** The slow clock may lag behind the newest state: then it was just now, never "in 3 seconds". */
const past = (time: number, now: number) => (
  <>
    {now - time < 10_000 ? text('account.just_now') : formats.relative(time, now)}
    {gap}
    <When time={time} now={now} />
  </>
)

function expiry(session: SessionView, now: number): string {
  const { accessTokenExpiresAt: at, canRefresh, status } = session
  if (at === undefined) return text('account.access_token.unknown')
  const when = formats.relative(at, now)
  if (at > now) return text('account.access_token.expires', { when })
  return canRefresh && status === 'active'
    ? text('account.access_token.expired_renewable', { when })
    : text('account.access_token.expired', { when })
}
