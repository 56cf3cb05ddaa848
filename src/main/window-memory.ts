import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { LoginError } from '../core/login-error'
import type { Theme } from '../shared/desktop'
import { quote } from '../shared/reason'
import type { WindowPlace } from './window-place'

interface Remembered {
  readonly theme: Theme
  readonly place?: WindowPlace
}

/**
 * What must be known before the window is made: its place, and whether it is light or dark. One small file, read at once,
 * for nothing else may stand before the first paint.
 */
export class WindowMemory {
  readonly #path: string
  #remembered: Remembered

  constructor(path: string) {
    this.#path = path
    this.#remembered = read(path)
  }

  get theme(): Theme {
    return this.#remembered.theme
  }

  get place(): WindowPlace | undefined {
    return this.#remembered.place
  }

  /** @throws {LoginError} `storage_failed`; then it is as it was */
  keepTheme(theme: Theme): void {
    this.#keep({ ...this.#remembered, theme })
  }

  /** A place that cannot be written down is not worth a word. */
  keepPlace(place: WindowPlace): void {
    try {
      this.#keep({ ...this.#remembered, place })
    } catch {
      // The next window opens where the last one did.
    }
  }

  #keep(next: Remembered): void {
    const half = `${this.#path}.new`
    try {
      writeFileSync(half, `${JSON.stringify(next)}\n`, { mode: 0o600 })
      renameSync(half, this.#path)
    } catch (error) {
      throw new LoginError('storage_failed', quote(this.#path, String((error as NodeJS.ErrnoException).code)), {
        cause: error,
      })
    }
    this.#remembered = next
  }
}

/** A file that is missing or damaged costs nobody anything, so it is no failure. */
function read(path: string): Remembered {
  try {
    const { theme, place } = JSON.parse(readFileSync(path, 'utf8')) as { theme?: unknown; place?: unknown }
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      ...(isPlace(place) ? { place } : {}),
    }
  } catch {
    return { theme: 'system' }
  }
}

function isPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null) return false
  const place = value as Partial<Record<keyof WindowPlace, unknown>>
  return (
    [place.x, place.y, place.width, place.height].every((each) => Number.isSafeInteger(each)) &&
    typeof place.maximized === 'boolean'
  )
}
