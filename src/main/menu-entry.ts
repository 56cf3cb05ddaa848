import type { MenuItemConstructorOptions } from 'electron'
import type { Asked } from '../shared/desktop'
import { menuKeys, verbs } from '../shared/verbs'

/** A line of a menu, as data. */
export interface MenuEntry {
  /** By which it is found again; a verb's is its name. */
  readonly id?: string
  readonly label?: string
  /** What the system does by itself. */
  readonly role?: NonNullable<MenuItemConstructorOptions['role']>
  readonly separator?: true
  readonly accelerator?: string
  /** What it asks of the window. */
  readonly asks?: Asked
  /** What it does without a window. */
  readonly does?: 'open' | 'quit'
  readonly enabled?: boolean
  readonly visible?: boolean
  readonly entries?: readonly MenuEntry[]
}

/** What the entries of a menu lead to. */
export interface MenuActions {
  ask(asked: Asked): void
  open(): void
  quit(): void
}

export const separator: MenuEntry = { separator: true }

/** Makes Electron's form of it. Keys of verbs are only shown here: the page listens to them, and so each acts once. */
export function menuTemplate(entries: readonly MenuEntry[], actions: MenuActions): MenuItemConstructorOptions[] {
  return entries.map(({ separator, asks, does, entries: below, ...rest }) => {
    if (separator) return { type: 'separator' }
    if (below) return { ...rest, submenu: menuTemplate(below, actions) }
    if (asks) {
      const id = asks.id === undefined ? { id: asks.verb, accelerator: verbs[asks.verb][0] } : {}
      return { ...id, ...rest, registerAccelerator: false, click: () => actions.ask(asks) }
    }
    if (does) return { ...rest, registerAccelerator: false, click: () => actions[does]() }
    return { ...rest }
  })
}

/** The entries that make the page larger and smaller. */
export const zoomEntries = (label: {
  readonly in: string
  readonly out: string
  readonly reset: string
}): MenuEntry[] => [
  { id: 'reset_zoom', role: 'resetZoom', label: label.reset, accelerator: menuKeys.resetZoom },
  { id: 'zoom_in', role: 'zoomIn', label: label.in, accelerator: menuKeys.zoomIn },
  // The same key without Shift.
  { role: 'zoomIn', label: label.in, accelerator: 'CommandOrControl+=', visible: false },
  { id: 'zoom_out', role: 'zoomOut', label: label.out, accelerator: menuKeys.zoomOut },
]
