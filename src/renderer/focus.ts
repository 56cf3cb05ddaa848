import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { AppState } from '../shared/app-state'
import { successor } from './accounts/accounts-view'

/**
 * Keeps the keyboard in a sensible place while items come and go.
 *
 * An item is an element with `data-item`; its heading carries the same name as its `id`. When what had the focus is
 * gone, the focus goes to the item's heading, else to its successor's, else to the heading of the page.
 *
 * @returns `goTo`, which moves the focus to an item, or waits for it to appear
 */
export function useFocusKeeper(page: RefObject<HTMLElement | null>, state: AppState | undefined) {
  const keeper = useRef<Keeper>(undefined)

  useLayoutEffect(() => {
    keeper.current = page.current ? keepFocus(page.current) : undefined
    return () => keeper.current?.stop()
  }, [page])
  // Before the page is next looked at, for what is gone from it is judged by the newest state.
  useLayoutEffect(() => keeper.current?.see(state), [state])

  return useCallback((item: string) => keeper.current?.goTo(item), [])
}

interface Keeper {
  see(state: AppState | undefined): void
  goTo(item: string): void
  stop(): void
}

function keepFocus(page: HTMLElement): Keeper {
  let state: AppState | undefined
  /** The state before, which still knows what has just gone. */
  let before: AppState | undefined
  let wanted: string | undefined
  /** The item that holds the focus, or held it when it was lost; empty for a part of the page that is no item. */
  let last: string | undefined

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    last = target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? ''
    wanted = undefined
  }
  const forget = ({ target, relatedTarget }: FocusEvent) => {
    // Left by a click beside everything: the focus is nowhere by choice, and nothing is to be put right.
    setTimeout(() => {
      const left = target instanceof Node && target.isConnected && document.activeElement === document.body
      if (relatedTarget === null && left && document.hasFocus()) last = undefined
    })
  }
  const repair = () => {
    if (wanted !== undefined) {
      focusItem(wanted)
      return
    }
    if (last === undefined || document.activeElement !== document.body) return
    const next = (state && successor(last, state)) ?? (before && successor(last, before))
    if (focusItem(last) || (next !== undefined && focusItem(next))) return
    page.querySelector<HTMLElement>('h1')?.focus()
  }
  // A dialog gives the focus back to what opened it, which may be gone; it is seen only when the dialog is gone, too.
  const closed = () => setTimeout(repair)

  const observer = new MutationObserver(repair)
  observer.observe(page, { childList: true, subtree: true })
  page.addEventListener('focusin', remember)
  page.addEventListener('focusout', forget)
  document.addEventListener('close', closed, true)
  return {
    see: (next) => {
      before = state
      state = next
    },
    goTo: (item) => {
      if (!focusItem(item)) wanted = item
    },
    stop: () => {
      observer.disconnect()
      page.removeEventListener('focusin', remember)
      page.removeEventListener('focusout', forget)
      document.removeEventListener('close', closed, true)
    },
  }
}

function focusItem(item: string): boolean {
  const element = document.getElementById(item)
  element?.focus()
  return element !== null
}

/** Moves to the first field that was refused, in the order of the form, out of the fold if it lies there. */
export function focusFirstProblem(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  const fold = field?.closest('details')
  if (fold) fold.open = true
  field?.focus()
}
