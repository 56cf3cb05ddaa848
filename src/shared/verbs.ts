/**
 * What a person can do by a key: the one table that the menus, the tray, the command palette and the list of shortcuts
 * are made of. Keys are written as Electron's accelerators; the first is shown, each of them works.
 */
export const verbs = {
  open_palette: ['CommandOrControl+K', 'CommandOrControl+Shift+P'],
  sign_in: ['CommandOrControl+L'],
  sign_out: ['CommandOrControl+Shift+L'],
  refresh: ['CommandOrControl+R'],
  cancel: ['CommandOrControl+.'],
  add_provider: ['CommandOrControl+N'],
  show_accounts: ['CommandOrControl+1'],
  show_inspector: ['CommandOrControl+2'],
  show_lab: ['CommandOrControl+3'],
  run_lab: ['CommandOrControl+Shift+R'],
  open_settings: ['CommandOrControl+,'],
  open_log: ['CommandOrControl+J'],
  show_shortcuts: ['F1', '?'],
  show_about: ['Shift+F1'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type Verb = keyof typeof verbs
export const verbNames = Object.keys(verbs) as [Verb, ...Verb[]]

/** What the menus do by themselves, wherever the keyboard is. */
export const menuKeys = {
  close: 'CommandOrControl+W',
  quit: 'CommandOrControl+Q',
  zoomIn: 'CommandOrControl+Plus',
  zoomOut: 'CommandOrControl+-',
  resetZoom: 'CommandOrControl+0',
} as const

export type MenuKey = keyof typeof menuKeys
