import type { FakeClock } from './fake-clock'

/** A promise that the test settles. */
export interface Gate<T = void> {
  readonly passed: Promise<T>
  open(value: T): void
  fail(reason: unknown): void
}

export function gate<T = void>(): Gate<T> {
  let open: (value: T) => void = () => {}
  let fail: (reason: unknown) => void = () => {}
  const passed = new Promise<T>((resolve, reject) => {
    open = resolve
    fail = reject
  })
  return { passed, open, fail }
}

/** Waits for what other promises will bring about; gives up after ten seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** Lets time go by, a second at a time, for as long as `work` needs. */
export async function passing<T>(clock: FakeClock, work: Promise<T>): Promise<T> {
  let over = false
  const end = () => {
    over = true
  }
  work.then(end, end)
  for (;;) {
    await settle()
    if (over) return work
    clock.advance(1_000)
  }
}

/** Lets everything happen that needs no time. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))
