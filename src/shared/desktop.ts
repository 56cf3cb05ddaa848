import * as v from 'valibot'
import type { Verb } from './verbs'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What a person may choose of how Postern sits on their desktop. */
export const desktopChangeSchema = v.strictObject({
  theme: v.exactOptional(v.picklist(themes)),
  notifications: v.exactOptional(v.boolean()),
  tray: v.exactOptional(v.boolean()),
  staysInTray: v.exactOptional(v.boolean()),
  startsAtLogin: v.exactOptional(v.boolean()),
})

/** How Postern sits on the person's desktop. */
export interface DesktopView {
  readonly theme: Theme
  readonly notifications: boolean
  readonly tray: boolean
  /** Closing the window leaves Postern in the tray, where there is one. */
  readonly staysInTray: boolean
  /** Whether the desktop shows such items; absent until that is known. */
  readonly trayThere?: boolean
  /** What the system says; absent until that is known. */
  readonly startsAtLogin?: boolean
  /** Grows with each thing that the menu, the tray or a notification asks of the window, which takes it by a command. */
  readonly asked: number
}

/** What the menu, the tray or a notification asks of the window. */
export interface Asked {
  readonly verb: Verb
  /** The profile to sign in to, the account to sign out, or the item to show. */
  readonly id?: string
}

/** What a bug report needs to know. */
export interface About {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  /** The system and its version, such as `Linux 6.1.0 (x64)`. */
  readonly system: string
}
