import mark from '../../resources/icon.svg'
import type { AppState } from '../shared/app-state'
import { useWindowActions } from './actions'
import { useSender } from './commands'
import { text } from './language'
import { Button } from './parts/button'
import { Icon, type IconName } from './parts/icon'
import { FailureNotice } from './parts/notice'
import type { Place } from './place'
import { isMac } from './platform'

const places = { accounts: 'person', inspector: 'timeline', lab: 'flask' } as const satisfies Record<Place, IconName>

const titles = { accounts: 'accounts.title', inspector: 'app.inspector', lab: 'app.lab' } as const

interface Props {
  readonly state: AppState | undefined
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

/** The places, and below them what is always good to know. index.html draws its outline before this runs. */
export function Sidebar({ state, place, onPlace }: Props) {
  const { send, failure, dismiss } = useSender()
  const { openSettings, openPalette } = useWindowActions()
  return (
    <header className="sidebar">
      <p className="brand">
        <img src={mark} alt="" width="28" height="28" />
        {text('app.name')}
      </p>
      <nav aria-label={text('app.places')}>
        <ul>
          {(Object.keys(places) as Place[]).map((each) => (
            <li key={each}>
              {/* biome-ignore lint/a11y/useValidAnchor: the fragment moves the keyboard to the place */}
              <a
                className="place-link"
                href="#place"
                aria-current={each === place ? 'page' : undefined}
                onClick={() => onPlace(each)}
              >
                <Icon name={places[each]} />
                {text(titles[each])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sidebar-foot">
        {state && <Keychain state={state} />}
        {state && (
          <Button
            look="quiet"
            icon="search"
            aria-keyshortcuts="Control+K Meta+K"
            aria-haspopup="dialog"
            onClick={() => openPalette()}
          >
            {text('app.commands')}
            <span className="key-hint" aria-hidden="true">
              {isMac ? '⌘K' : `${text('app.control')} K`}
            </span>
          </Button>
        )}
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
