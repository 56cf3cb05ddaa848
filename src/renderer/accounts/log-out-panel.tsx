import { useState } from 'react'
import type { LogOutView } from '../../shared/app-state'
import { type Sender, useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureDetail, FailureNotice, Notice } from '../parts/notice'
import { logOutItem } from './accounts-view'
import { Countdown } from './countdown'

interface Props {
  readonly logOut: LogOutView
}

/** One sign-out in the browser, until it has ended and was dismissed. */
export function LogOutPanel({ logOut }: Props) {
  return logOut.open ? <UnderWay logOut={logOut} /> : <Ended logOut={logOut} />
}

function UnderWay({ logOut }: Props) {
  const sender = useSender()
  const { provider, account } = logOut
  const item = logOutItem(logOut.id)
  const about = { logOutId: logOut.id }
  return (
    <section className="card attempt" data-item={item} aria-labelledby={item}>
      <header className="attempt-head">
        <h2 id={item} tabIndex={-1}>
          {text('log_out.title', { provider })}
        </h2>
        <Countdown deadline={logOut.deadline} />
      </header>
      <p className="attempt-stage">{text('log_out.waiting', { account })}</p>
      {logOut.stage === 'unconfirmed' && <Notice kind="warning" alert title={text('log_out.unconfirmed')} />}
      {logOut.browserFailure && <FailureNotice kind="warning" failure={logOut.browserFailure} />}
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
      <div className="actions">
        <Button
          look="primary"
          aria-label={text('log_out.open_again.of', { provider })}
          pending={sender.pending === 'openLogOutAgain'}
          onClick={() => sender.send('openLogOutAgain', about)}
        >
          {text('log_out.open_again')}
        </Button>
        <CopyLink logOut={logOut} send={sender.send} />
        <span className="spring" />
        <Button
          aria-label={text('log_out.cancel.of', { provider })}
          pending={sender.pending === 'cancelLogOut'}
          onClick={() => sender.send('cancelLogOut', about)}
        >
          {text('log_out.cancel')}
        </Button>
      </div>
      <details className="hints">
        <summary>{text('log_out.hints')}</summary>
        <ul>
          <li>{text('log_out.hints.registered', { uri: logOut.returnUri ?? '' })}</li>
          <li>{text('log_out.hints.browser')}</li>
        </ul>
      </details>
    </section>
  )
}

/** The link goes from the owner to the clipboard; the window never sees it. */
function CopyLink({ logOut, send }: Props & { readonly send: Sender['send'] }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const result = await send('copyLogOutLink', { logOutId: logOut.id })
    setCopied(result.ok)
    setTimeout(() => setCopied(false), 4_000)
  }
  return (
    <>
      <Button
        aria-label={text('log_out.copy_link.of', { provider: logOut.provider })}
        icon={copied ? 'check' : 'copy'}
        onClick={() => void copy()}
      >
        {text('log_out.copy_link')}
      </Button>
      <span className="copied" role="status">
        {copied && text('log_out.copied')}
      </span>
    </>
  )
}

/** It needs no more than a line, and the failure where there is one. */
function Ended({ logOut }: Props) {
  const sender = useSender()
  const { account, provider, failure } = logOut
  const item = logOutItem(logOut.id)
  return (
    <section className="card attempt attempt-cancelled" data-item={item} aria-labelledby={item}>
      <h2 id={item} tabIndex={-1} className="plain-heading">
        {logOutEnd(logOut)}
      </h2>
      <div className="actions">
        <Button
          look="quiet"
          aria-label={text('log_out.dismiss.of', { account, provider })}
          onClick={() => sender.send('dismissLogOut', { logOutId: logOut.id })}
        >
          {text('log_out.dismiss')}
        </Button>
      </div>
      {failure && (
        <div className="attempt-failure">
          <p>{failure.message}</p>
          <FailureDetail failure={failure} />
        </div>
      )}
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
    </section>
  )
}

/** How a sign-out in the browser has ended, or stands, in a sentence. */
export function logOutEnd({ stage, open, account, provider }: LogOutView): string {
  if (stage === 'waiting') return text('log_out.waiting', { account })
  return open ? text('log_out.unconfirmed') : text(`log_out.ended.${stage}`, { account, provider })
}
