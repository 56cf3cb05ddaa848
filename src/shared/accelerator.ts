/** What is known of a key press; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

interface Parts {
  /** Control; Command on macOS. */
  readonly command: boolean
  readonly shift: boolean
  readonly key: string
}

/** Takes an accelerator apart, as the table of verbs writes them. */
export function acceleratorParts(accelerator: string): Parts {
  const words = accelerator.split('+')
  return {
    command: words.includes('CommandOrControl'),
    shift: words.includes('Shift'),
    key: words.at(-1) ?? '',
  }
}

/** Whether a key press is meant by an accelerator, on whatever keyboard: signs count as they are printed. */
export function isPressed(accelerator: string, press: KeyPress, isMac: boolean): boolean {
  const { command, shift, key } = acceleratorParts(accelerator)
  const held = isMac ? press.metaKey : press.ctrlKey
  const other = isMac ? press.ctrlKey : press.metaKey
  if (press.altKey || other || held !== command) return false
  // On a French keyboard digits are written with Shift.
  if (/^\d$/.test(key)) return press.key === key || press.code === `Digit${key}`
  const isSign = key.length === 1 && !/[a-z]/i.test(key)
  if (!isSign && press.shiftKey !== shift) return false
  if (press.key.toLowerCase() === key.toLowerCase()) return true
  // A keyboard of another script, such as Arabic, has the letter nowhere else.
  return command && !/^[\x20-\x7e]$/.test(press.key) && !/\p{sc=Latin}/u.test(press.key) && press.code === codeOf(key)
}

/** Where a key is on the keyboard of the United States. */
const codeOf = (key: string): string => ({ ',': 'Comma', '.': 'Period' })[key] ?? `Key${key}`

/** Whether an accelerator would be in the way of somebody who types. */
export const isTyped = (accelerator: string): boolean => accelerator.length === 1

/** The names of the keys on a keyboard, to be shown beside each other. */
export function acceleratorKeys(accelerator: string, isMac: boolean, names: KeyNames): readonly string[] {
  const { command, shift, key } = acceleratorParts(accelerator)
  const sign = key === 'Plus' ? '+' : key
  return [...(command ? [isMac ? '⌘' : names.control] : []), ...(shift ? [isMac ? '⇧' : names.shift] : []), sign]
}

export interface KeyNames {
  readonly control: string
  readonly shift: string
}
