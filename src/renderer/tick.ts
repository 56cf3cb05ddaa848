import { useSyncExternalStore } from 'react'

interface Tick {
  subscribe(listener: () => void): () => void
  read(): number
}

/** A clock that moves every `seconds`, and only while someone looks at it. */
function createTick(seconds: number): Tick {
  const listeners = new Set<() => void>()
  let now = Date.now()
  let timer: ReturnType<typeof setInterval> | undefined

  const move = () => {
    now = Date.now()
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) {
        move()
        timer = setInterval(move, seconds * 1_000)
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) clearInterval(timer)
      }
    },
    read: () => now,
  }
}

const ticks = { second: createTick(1), slow: createTick(10) } as const

/** The time in milliseconds since the epoch, moving on each `second`, or slowly (each ten) for what changes by the minute. */
export function useNow(pace: keyof typeof ticks): number {
  const { subscribe, read } = ticks[pace]
  return useSyncExternalStore(subscribe, read, read)
}
