import type { AppState } from '../shared/app-state'
import type { Desktop, DesktopParts } from './desktop'
import type { Need } from './needs'

/** What is beside the window, where there may be nothing yet: it comes last, and not at all without a display. */
export class OptionalDesktop implements Pick<Desktop, 'show' | 'tell' | 'close'> {
  readonly #changed: () => void
  #desktop: Desktop | undefined
  #trayThere: boolean | undefined

  /** @param changed called when a tray was found, or is gone */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Whether an item in the tray would be seen, as was last found; absent until somebody looked. */
  get trayThere(): boolean | undefined {
    return this.#trayThere
  }

  async make(parts: Omit<DesktopParts, 'trayFound'>, state: () => AppState): Promise<void> {
    const loaded = await import('./desktop')
    this.#desktop = new loaded.Desktop({ ...parts, trayFound: (there) => this.#trayFound(there) })
    this.#desktop.show(state())
  }

  show(state: AppState): void {
    this.#desktop?.show(state)
  }

  /** Something that no state shows. */
  tell(need: Need): void {
    this.#desktop?.tell(need)
  }

  /** Whether an item in the tray would be seen now. */
  async lookForTray(): Promise<boolean> {
    return (await this.#desktop?.lookForTray()) === true
  }

  close(): void {
    this.#desktop?.close()
  }

  #trayFound(there: boolean): void {
    if (this.#trayThere === there) return
    this.#trayThere = there
    this.#changed()
  }
}
