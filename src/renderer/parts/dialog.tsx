import { createContext, type ReactNode, type RefObject, use, useEffect, useLayoutEffect, useRef } from 'react'

interface Props {
  readonly labelledBy: string
  readonly look: 'sheet' | 'question' | 'palette'
  /** Nothing is lost with it, so it closes when the menu or the tray asks for something else. */
  readonly passing?: true
  /** It has closed, by a button, by Escape or by `close()`. */
  readonly onClosed: () => void
  readonly children: (close: () => void) => ReactNode
}

/** What comes up meanwhile and does not wait for the dialog to close: behind it nobody could see, hear or reach it. */
export interface Urgent {
  readonly shown: ReactNode
  /** How many there are. */
  readonly count: number
}
export const UrgentContext = createContext<Urgent>({ shown: null, count: 0 })

/** The browser's own modal dialog: it holds the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ labelledBy, look, passing, onClosed, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const { shown, count } = use(UrgentContext)
  useShown(ref)
  useFocusKept(ref, count)
  return (
    <dialog
      ref={ref}
      className={`dialog dialog-${look}`}
      aria-labelledby={labelledBy}
      data-passing={passing}
      onClose={onClosed}
    >
      <div className="dialog-urgent">{shown}</div>
      {children(() => ref.current?.close())}
    </dialog>
  )
}

function useShown(ref: RefObject<HTMLDialogElement | null>) {
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open) return
    dialog.showModal()
    focusFirst(dialog)
  }, [ref])
}

/** A question that was answered takes the focus with it. */
function useFocusKept(ref: RefObject<HTMLDialogElement | null>, count: number) {
  const before = useRef(count)
  useLayoutEffect(() => {
    const fewer = count < before.current
    before.current = count
    if (fewer && ref.current?.open && document.activeElement === document.body) focusFirst(ref.current)
  }, [ref, count])
}

/** By itself the browser would choose the part that scrolls. Nobody opened the dialog for what came up meanwhile. */
function focusFirst(dialog: HTMLDialogElement): void {
  const own = (selector: string) =>
    [...dialog.querySelectorAll<HTMLElement>(selector)].find((each) => !each.closest('.dialog-urgent'))
  const first = own('input[type="radio"]:checked') ?? own('input, select, button')
  first?.focus()
}
export const closePassingDialog = (): void => document.querySelector<HTMLDialogElement>('dialog[data-passing]')?.close()
