import type { AppState } from '../shared/app-state'
import type { PosternWindow } from './window'

/** The window where there may be none yet: one is made when a person opens the app. */
export class OptionalWindow implements Pick<PosternWindow, 'show' | 'bringToFront'> {
  readonly #create: () => PosternWindow
  #window: PosternWindow | undefined

  constructor(create: () => PosternWindow) {
    this.#create = create
  }

  get contents(): PosternWindow['contents'] | undefined {
    return this.#window?.contents
  }

  /** A person opened the app. Gives the window, when it is a new one. */
  open(): PosternWindow | undefined {
    if (this.#window?.isOpen) {
      this.#window.bringToFront()
      return undefined
    }
    this.#window = this.#create()
    return this.#window
  }

  show(state: AppState): void {
    this.#window?.show(state)
  }

  /** What a tool has begun opens no window: the person sits at a terminal. */
  bringToFront(): void {
    this.#window?.bringToFront()
  }
}
