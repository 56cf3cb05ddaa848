import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { LoginError } from '../core/login-error'
import { quote } from '../shared/reason'

/** What a second start tells the first. */
export interface SecondStart {
  /** A tool started it; no person waits for a window. */
  readonly background: boolean
  /** It has a display, and takes the place of one that has none. */
  readonly takesOver: boolean
}

interface Lock {
  request(data: SecondStart): boolean
}

export interface LockOptions {
  readonly lock: Lock
  /** Exists while the one that holds the lock can show no window. */
  readonly marker: string
  readonly background: boolean
  readonly takesOver?: boolean
  /** It is enough that the first one is told, and this start waits for no window. Absent: as `background`, unless it takes over. */
  readonly handsOver?: boolean
  readonly headless: boolean
  /** Milliseconds that one without a display gets to save what is under way, and to go. */
  readonly patience?: number
}

const lookEvery = 200

/**
 * Whether this start is the one that stays. One without a display gives way to a start that has one; any other stays, and
 * is told of the second start.
 */
export async function takeInstanceLock(options: LockOptions): Promise<boolean> {
  const { lock, marker, background, takesOver = false, headless, patience = 12_000 } = options
  const { handsOver = background && !takesOver } = options
  const end = Date.now() + patience
  while (!lock.request({ background, takesOver })) {
    if (handsOver || !existsSync(marker) || Date.now() > end) return false
    await delay(lookEvery)
  }
  if (headless) mark(marker)
  else rmSync(marker, { force: true })
  return true
}

function mark(marker: string): void {
  try {
    writeFileSync(marker, '', { mode: 0o600 })
  } catch (error) {
    throw new LoginError('storage_failed', quote(marker), { cause: error })
  }
}

/**
 * Whether this one is to show its window, or to give way, for a second start: a person wants one, or it takes the place of
 * one without a display. Told by another process, so not believed blindly.
 */
export function isCalledForward(data: unknown, headless: boolean): boolean {
  const second = data as Partial<SecondStart> | null | undefined
  return second?.background !== true || (headless && second.takesOver === true)
}
