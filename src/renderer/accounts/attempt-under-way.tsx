import { type Sender, useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice, Notice } from '../parts/notice'
import { attemptItem } from './accounts-view'
import type { AttemptProps } from './attempt-props'
import { stageText } from './attempt-stage'
import { CopyLink } from './copy-link'
import { Countdown } from './countdown'
import { DeviceCode } from './device-code'
import { OtherWays } from './other-ways'
import { PasteForm } from './paste-form'
import { Stepper } from './stepper'

export function AttemptUnderWay({ attempt, provider }: AttemptProps) {
  const sender = useSender()
  const item = attemptItem(attempt.id)
  const about = { attemptId: attempt.id }
  const waiting = attempt.stage === 'waiting'
  const doubtful = attempt.causes !== undefined && attempt.causes.length > 0
  const elsewhere = attempt.redirect === 'device' || attempt.redirect === 'paste'

  return (
    <section className="card attempt" data-item={item} aria-labelledby={item}>
      <header className="attempt-head">
        <h2 id={item} tabIndex={-1}>
          {text('attempt.title', { provider })}
        </h2>
        <Countdown deadline={attempt.deadline} />
      </header>
      <p className="attempt-stage">{stageText(attempt)}</p>
      <Stepper attempt={attempt} provider={provider} />
      {waiting && attempt.device && <DeviceCode device={attempt.device} provider={provider} />}
      {waiting && attempt.redirect === 'paste' && <PasteForm attempt={attempt} provider={provider} />}
      {attempt.storage === 'memory' && <p className="quiet">{text('attempt.memory')}</p>}
      {attempt.browserFailure && waiting && <FailureNotice kind="warning" failure={attempt.browserFailure} />}
      {attempt.strays > 0 && <Notice kind="info" title={text('attempt.strays', { count: attempt.strays })} />}
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
      <div className="actions">
        {waiting && (
          <>
            <Button
              look={elsewhere ? 'plain' : 'primary'}
              aria-label={text(elsewhere ? 'attempt.open_here.of' : 'attempt.open_again.of', { provider })}
              pending={sender.pending === 'openBrowserAgain'}
              onClick={() => sender.send('openBrowserAgain', about)}
            >
              {text(elsewhere ? 'attempt.open_here' : 'attempt.open_again')}
            </Button>
            <CopyLink attemptId={attempt.id} provider={provider} send={sender.send} />
          </>
        )}
        <span className="spring" />
        <Button
          aria-label={text('attempt.cancel.of', { provider })}
          pending={sender.pending === 'cancelAttempt'}
          onClick={() => sender.send('cancelAttempt', about)}
        >
          {text('attempt.cancel')}
        </Button>
      </div>
      {waiting && !attempt.silent && <OtherWays attempt={attempt} provider={provider} open={doubtful} />}
      {waiting && !elsewhere && <Causes attempt={attempt} sender={sender} />}
    </section>
  )
}

interface CausesProps {
  readonly attempt: AttemptProps['attempt']
  readonly sender: Sender
}

/** What was seen of the way back, and what is likely: it opens by itself where something was seen. */
function Causes({ attempt, sender }: CausesProps) {
  const { causes = [], redirectUri: redirect = '' } = attempt
  if (causes.length === 0) return null
  const schemeLost = causes.some((cause) => cause.startsWith('scheme_') && cause !== 'scheme_prompt')
  return (
    <>
      <details className="hints" open={schemeLost}>
        <summary>{text('attempt.hints')}</summary>
        <ul>
          {causes.map((cause) => (
            <li key={cause}>{text(`attempt.cause.${cause}`, { redirect })}</li>
          ))}
        </ul>
      </details>
      {schemeLost && (
        <div className="actions">
          <Button pending={sender.pending === 'registerScheme'} onClick={() => sender.send('registerScheme', {})}>
            {text('attempt.register_scheme')}
          </Button>
        </div>
      )}
    </>
  )
}
