import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from 'react'

/** What waits for the person behind a dialog, in words: while it is open, neither eye nor screen reader gets there. */
export const BehindDialogContext = createContext<readonly string[]>([])

interface Props {
  readonly labelledBy: string
  readonly look: 'sheet' | 'question' | 'palette'
  /** Nothing is lost with it, so it closes when the menu or the tray asks for something else. */
  readonly passing?: true
  /** It has closed, by a button, by Escape or by `close()`. */
  readonly onClosed: () => void
  readonly children: (close: () => void) => ReactNode
}

/** The browser's own modal dialog: it holds the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ labelledBy, look, passing, onClosed, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const waiting = useContext(BehindDialogContext)
  useShown(ref)
  return (
    <dialog
      ref={ref}
      className={`dialog dialog-${look}`}
      aria-labelledby={labelledBy}
      data-passing={passing}
      onClose={onClosed}
    >
      {[...new Set(waiting)].map((words) => (
        <p key={words} role="alert" className="dialog-waiting">
          {words}
        </p>
      ))}
      {children(() => ref.current?.close())}
    </dialog>
  )
}

function useShown(ref: RefObject<HTMLDialogElement | null>) {
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open) return
    dialog.showModal()
    // By itself it would choose the part that scrolls.
    const first =
      dialog.querySelector<HTMLElement>('input[type="radio"]:checked') ??
      dialog.querySelector<HTMLElement>('input, select, button')
    first?.focus()
  }, [ref])
}

export const closePassingDialog = (): void => document.querySelector<HTMLDialogElement>('dialog[data-passing]')?.close()
