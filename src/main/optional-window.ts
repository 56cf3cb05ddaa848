import type { AppState } from '../shared/app-state'
import type { PosternWindow } from './window'

/** The window where there may be none yet: one is made when a person opens the app. */
export class OptionalWindow implements Pick<PosternWindow, 'show' | 'bringToFront'> {
  readonly #create: ((quietly: boolean) => PosternWindow) | undefined
  #window: PosternWindow | undefined

  /** @param create absent without a display, where none may be made */
  constructor(create: ((quietly: boolean) => PosternWindow) | undefined) {
    this.#create = create
  }

  get contents(): PosternWindow['contents'] | undefined {
    return this.#window?.contents
  }

  /** A person opened the app, or a link that no page in the browser can answer did. Gives the window, when it is a new one. */
  open(): PosternWindow | undefined {
    if (this.#window?.isOpen) {
      this.#window.bringToFront()
      return undefined
    }
    this.#window = this.#create?.(false)
    return this.#window
  }

  show(state: AppState): void {
    this.#window?.show(state)
  }

  /** What a tool has begun opens no window: the person sits at a terminal. One that the person has closed is made anew. */
  bringToFront(): void {
    if (this.#window) this.open()
  }

  /**
   * A tool needs the person's word: the window is there to be seen, and the keyboard stays where it is.
   *
   * @returns false where none can be shown
   */
  present(): boolean {
    if (this.#window?.isOpen) this.#window.present()
    else this.#window = this.#create?.(true)
    return this.#create !== undefined
  }
}
