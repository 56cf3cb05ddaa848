import type { AppState } from '../shared/app-state'
import { canDo } from '../shared/possible-verbs'
import type { Text } from '../shared/text/text'
import { menuKeys, type Verb } from '../shared/verbs'
import { type MenuEntry, separator, zoomEntries } from './menu-entry'

interface MenuBarParts {
  readonly state: AppState
  readonly text: Text
  readonly platform: NodeJS.Platform
}

/** The menu bar, with what the platform usually has in it. What cannot be used now is greyed out. */
export function menuBar(parts: MenuBarParts): readonly MenuEntry[] {
  const { text, platform } = parts
  const mac = platform === 'darwin'
  return [
    ...(mac ? [appMenu(parts)] : []),
    { label: text('menu.file'), entries: fileMenu(parts) },
    { label: text('menu.edit'), entries: editMenu(text) },
    { label: text('menu.view'), entries: viewMenu(parts) },
    { label: text('menu.window'), role: 'windowMenu', entries: windowMenu(text, mac) },
    {
      label: text('menu.help'),
      role: 'help',
      entries: [verb('show_shortcuts', parts), ...(mac ? [] : [separator, verb('show_about', parts)])],
    },
  ]
}

const verb = (name: Verb, { state, text }: MenuBarParts): MenuEntry => ({
  label: text(`verb.${name}`),
  asks: { verb: name },
  enabled: canDo(name, state),
})

function appMenu(parts: MenuBarParts): MenuEntry {
  const { text } = parts
  return {
    label: text('app.name'),
    entries: [
      verb('show_about', parts),
      separator,
      verb('open_settings', parts),
      separator,
      { role: 'services', label: text('menu.services') },
      separator,
      { role: 'hide', label: text('menu.hide') },
      { role: 'hideOthers', label: text('menu.hide_others') },
      { role: 'unhide', label: text('menu.show_all') },
      separator,
      quitEntry(text),
    ],
  }
}

function fileMenu(parts: MenuBarParts): readonly MenuEntry[] {
  const { text, platform } = parts
  return [
    verb('sign_in', parts),
    ...signInEntry(parts),
    verb('sign_out', parts),
    verb('refresh', parts),
    verb('cancel', parts),
    separator,
    verb('add_provider', parts),
    separator,
    verb('open_log', parts),
    ...(platform === 'darwin' ? [] : [verb('open_settings', parts)]),
    separator,
    platform === 'darwin' ? closeEntry(text) : quitEntry(text),
  ]
}

/** Lines of a menu that a person still looks through; beyond that the palette finds it. */
export const longestMenu = 20

/** Each provider by name, where there is more than one. */
export function signInEntry({ state: { profiles }, text }: Pick<MenuBarParts, 'state' | 'text'>): readonly MenuEntry[] {
  if (profiles.length < 2 || profiles.length > longestMenu) return []
  const entries = profiles.map(({ id, name, issuer }) => ({
    label: plain(name || issuer),
    asks: { verb: 'sign_in', id } as const,
  }))
  return [{ label: text('menu.sign_in'), entries }]
}

/** A name in a menu: an ampersand would underline the letter after it. */
export const plain = (name: string): string => name.replaceAll('&', '&&')

const editMenu = (text: Text): readonly MenuEntry[] => [
  { role: 'undo', label: text('menu.undo') },
  { role: 'redo', label: text('menu.redo') },
  separator,
  { role: 'cut', label: text('menu.cut') },
  { role: 'copy', label: text('menu.copy') },
  { role: 'paste', label: text('menu.paste') },
  { role: 'selectAll', label: text('menu.select_all') },
]

function viewMenu(parts: MenuBarParts): readonly MenuEntry[] {
  const { text } = parts
  return [
    verb('show_accounts', parts),
    verb('show_inspector', parts),
    verb('show_lab', parts),
    separator,
    verb('open_palette', parts),
    verb('run_lab', parts),
    separator,
    ...zoomEntries({ in: text('menu.zoom_in'), out: text('menu.zoom_out'), reset: text('menu.reset_zoom') }),
    separator,
    { role: 'togglefullscreen', label: text('menu.full_screen') },
  ]
}

const windowMenu = (text: Text, mac: boolean): readonly MenuEntry[] => [
  { role: 'minimize', label: text('menu.minimize') },
  ...(mac
    ? ([{ role: 'zoom', label: text('menu.zoom') }, separator, { role: 'front', label: text('menu.front') }] as const)
    : [closeEntry(text)]),
]

const closeEntry = (text: Text): MenuEntry => ({
  role: 'close',
  label: text('menu.close'),
  accelerator: menuKeys.close,
})

const quitEntry = (text: Text): MenuEntry => ({ role: 'quit', label: text('menu.quit'), accelerator: menuKeys.quit })
