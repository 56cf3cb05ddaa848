import { type DesktopView, type Theme, themes } from '../../shared/desktop'
import { useSender } from '../commands'
import { text } from '../language'
import { ChoiceField } from '../parts/field'
import { FailureNotice } from '../parts/notice'

/** How the window looks. */
export function LookSettings({ desktop }: { readonly desktop: DesktopView }) {
  const { send, failure, dismiss } = useSender()
  return (
    <div className="setting">
      <ChoiceField
        label={text('settings.theme')}
        value={desktop.theme}
        onChange={(event) => void send('changeDesktop', { theme: event.target.value as Theme })}
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {text(`settings.theme.${theme}`)}
          </option>
        ))}
      </ChoiceField>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </div>
  )
}
