import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Asked } from '../shared/desktop'
import { call } from './commands'
import { closePassingDialog } from './parts/dialog'
import type { Perform } from './verbs'

/**
 * Takes what the menu, the tray and notifications have asked, one after the other. While a dialog is open it waits; one that
 * holds nothing to be lost is closed for it.
 *
 * @param free no dialog is open
 */
export function useAsked(asked: number, perform: Perform, free: boolean): void {
  const isFree = useRef(free)
  isFree.current = free
  const seen = useRef(0)
  const taking = useRef(false)
  useEffect(() => {
    const isNew = asked !== seen.current
    seen.current = asked
    if (!free && isNew) closePassingDialog()
    if (!free || taking.current || asked === 0) return
    taking.current = true
    // At once, so that a dialog which one of them opens is known before the next is taken.
    const performNow: Perform = (verb, id) => flushSync(() => perform(verb, id))
    void takeAsked(nextAsked, performNow, () => isFree.current).finally(() => {
      taking.current = false
    })
  }, [asked, free, perform])
}

const nextAsked = async (): Promise<Asked | null> => {
  const next = await call('takeAsked', {})
  return next.ok ? next.value : null
}

/** Performs one after the other, until there is none, or one has opened a dialog: what is left waits in the main process. */
export async function takeAsked(
  take: () => Promise<Asked | null>,
  perform: Perform,
  isFree: () => boolean,
): Promise<void> {
  while (isFree()) {
    const next = await take()
    if (!next) return
    perform(next.verb, next.id)
  }
}
