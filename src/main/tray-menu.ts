import type { AppState } from '../shared/app-state'
import type { Text } from '../shared/text/text'
import { longestMenu, plain, signInEntry } from './menu-bar'
import { type MenuEntry, separator } from './menu-entry'

/** The menu of the item in the tray: how it stands, and the usual verbs. */
export function trayMenu(state: AppState, text: Text, says: string): readonly MenuEntry[] {
  const several = signInEntry({ state, text })
  return [
    { label: plain(says), enabled: false },
    separator,
    { label: text('tray.open'), does: 'open' },
    ...(several.length > 0 ? several : [{ label: text('verb.sign_in'), asks: { verb: 'sign_in' } } as const]),
    ...signOutEntry(state, text),
    { label: text('verb.open_settings'), asks: { verb: 'open_settings' } },
    separator,
    { label: text('menu.quit'), does: 'quit' },
  ]
}

function signOutEntry({ sessions }: AppState, text: Text): readonly MenuEntry[] {
  if (sessions.length === 0) return []
  if (sessions.length > longestMenu) return [{ label: text('verb.sign_out'), asks: { verb: 'sign_out' } }]
  const entries = sessions.map(({ id, label }) => ({
    label: plain(label),
    asks: { verb: 'sign_out', id } as const,
  }))
  return [{ label: text('tray.sign_out'), entries }]
}
