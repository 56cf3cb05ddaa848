/**
 * Puts text on the clipboard, from within a click or a key press.
 *
 * Not `navigator.clipboard`: the window denies every permission, and that one needs one.
 */
export function copyText(value: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', value)
  }
  document.addEventListener('copy', fill, { once: true })
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return copied
}
