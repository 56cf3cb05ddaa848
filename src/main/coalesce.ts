import type { Clock } from '../core/ports'

/** Milliseconds between two states for the window: shorter than anyone can see. */
export const shortestPause = 50

/**
 * Many changes are one push: the first of a quiet time follows in the same turn of the event loop, the others of a burst
 * come together, at most one a `pause`.
 *
 * @param pause milliseconds
 */
export function coalesce(push: () => void, clock: Clock, pause = shortestPause): () => void {
  let planned = false
  let earliest = 0
  return () => {
    if (planned) return
    planned = true
    // No longer than that, though the clock may be set back meanwhile.
    const wait = Math.min(Math.max(0, earliest - clock.now()), pause)
    clock.after(wait, () => {
      planned = false
      earliest = clock.now() + pause
      push()
    })
  }
}
