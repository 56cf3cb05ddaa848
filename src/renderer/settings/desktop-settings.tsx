import type { DesktopView } from '../../shared/desktop'
import { useSender } from '../commands'
import { text } from '../language'
import { CheckField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { isMac } from '../platform'

/** How Postern behaves on the desktop when nobody looks at its window. */
export function DesktopSettings({ desktop }: { readonly desktop: DesktopView }) {
  const { send, failure, dismiss } = useSender()
  const { startsAtLogin, notifications, tray, staysInTray, trayThere } = desktop
  return (
    <div className="setting">
      {startsAtLogin !== undefined && (
        <CheckField
          label={text('settings.login')}
          help={text('settings.login.help')}
          checked={startsAtLogin}
          onChange={() => void send('changeDesktop', { startsAtLogin: !startsAtLogin })}
        />
      )}
      <CheckField
        label={text('settings.notifications')}
        help={text('settings.notifications.help')}
        checked={notifications}
        onChange={() => void send('changeDesktop', { notifications: !notifications })}
      />
      {trayThere === false ? (
        <p className="quiet">{text('settings.tray.missing')}</p>
      ) : (
        <CheckField
          label={text(isMac ? 'settings.tray.mac' : 'settings.tray')}
          checked={tray}
          onChange={() => void send('changeDesktop', { tray: !tray })}
        />
      )}
      {/* On macOS closing a window never quits. */}
      {trayThere && tray && !isMac && (
        <CheckField
          label={text('settings.stays')}
          help={text('settings.stays.help')}
          checked={staysInTray}
          onChange={() => void send('changeDesktop', { staysInTray: !staysInTray })}
        />
      )}
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </div>
  )
}
