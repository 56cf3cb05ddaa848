import mark from '../../resources/icon.svg'
import type { AppState } from '../shared/app-state'
import { useWindowActions } from './actions'
import { useSender } from './commands'
import { text } from './language'
import { Button } from './parts/button'
import { Icon } from './parts/icon'
import { FailureNotice } from './parts/notice'

const places = [
  { name: 'accounts', icon: 'person', title: 'accounts.title' },
  { name: 'lab', icon: 'flask', title: 'app.lab' },
] as const
export type Place = (typeof places)[number]['name']

interface Props {
  readonly state: AppState | undefined
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

/** The places, and below them what is always good to know. index.html draws its outline before this runs. */
export function Sidebar({ state, place, onPlace }: Props) {
  const { send, failure, dismiss } = useSender()
  const { openSettings } = useWindowActions()
  return (
    <header className="sidebar">
      <p className="brand">
        <img src={mark} alt="" width="28" height="28" />
        {text('app.name')}
      </p>
      <nav aria-label={text('app.places')}>
        <ul>
          {places.map(({ name, icon, title }) => (
            <li key={name}>
              <button
                type="button"
                className="place-link"
                aria-current={name === place ? 'page' : undefined}
                onClick={() => onPlace(name)}
              >
                <Icon name={icon} />
                {text(title)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sidebar-foot">
        {state && <Keychain state={state} />}
        {state && (
          <Button look="quiet" icon="settings" onClick={openSettings}>
            {text('settings.title')}
          </Button>
        )}
        <Button look="quiet" icon="log" onClick={() => send('showLog', {})}>
          {text('app.open_log')}
        </Button>
        {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
        {state && <p className="version">{text('app.version', { version: state.version })}</p>}
      </div>
    </header>
  )
}

function Keychain({ state: { keychain, keychainName } }: { readonly state: AppState }) {
  if (keychain.kind === 'unknown') return null
  return (
    <p className="keychain-line" data-kind={keychain.kind}>
      <Icon name={keychain.kind === 'unavailable' ? 'warning' : 'lock'} />
      {text(`keychain.short.${keychain.kind}`, { keychain: keychainName })}
    </p>
  )
}
