import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'

/** The way to the log. */
export function LogSetting() {
  const { send, failure, dismiss } = useSender()
  return (
    <div className="setting">
      <p className="help">{text('settings.log.help')}</p>
      <div className="actions">
        <Button icon="log" onClick={() => void send('showLog', {})}>
          {text('app.open_log')}
        </Button>
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </div>
  )
}
