import { useId } from 'react'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'

/** The way to the log. */
export function LogSetting() {
  const title = useId()
  const { send, failure, dismiss } = useSender()
  return (
    <section className="setting" aria-labelledby={title}>
      <h3 id={title}>{text('settings.log')}</h3>
      <p className="help">{text('settings.log.help')}</p>
      <div className="actions">
        <Button icon="log" onClick={() => void send('showLog', {})}>
          {text('app.open_log')}
        </Button>
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </section>
  )
}
