import * as v from 'valibot'
import { isStartedForLink, linkInArguments } from '../core/deep-link'

/** Links that wait at most, while Postern is not ready for them. */
const roomForWaiting = 8

/** What a second start hands over; another program could have written it. */
const handedOver = v.object({ argv: v.pipe(v.array(v.string()), v.maxLength(256)) })

/** The part of Electron's `app` that links come from. */
interface LinkSource {
  on(
    event: 'second-instance',
    listener: (event: unknown, argv: string[], folder: string, additionalData: unknown) => void,
  ): unknown
  on(event: 'open-url', listener: (event: { preventDefault(): void }, url: string) => void): unknown
}

/** One stream of all links that the system brings, from before Postern is ready: whatever way they come, none is lost. */
export class DeepLinks {
  readonly #waiting: string[] = []
  #receive: ((link: string) => void) | undefined

  /** @param started called for a second start that brought no link, with what it handed over */
  listen(app: LinkSource, argv: readonly string[], started: (data: unknown) => void): void {
    this.#add(linkInArguments(argv))
    app.on('open-url', (event, url) => {
      event.preventDefault()
      this.#add(url)
    })
    app.on('second-instance', (_event, reordered, _folder, additionalData) => {
      const parsed = v.safeParse(handedOver, additionalData)
      const args = parsed.success ? parsed.output.argv : reordered
      if (isStartedForLink(args)) this.#add(linkInArguments(args))
      else started(additionalData)
    })
  }

  /** Takes the links, first those that have waited. */
  receive(receiver: (link: string) => void): void {
    this.#receive = receiver
    for (const link of this.#waiting.splice(0)) receiver(link)
  }

  /**
   * Postern is quitting: what comes now would be cut off half done. Its login stays in the keychain, so the same link
   * finishes it in the next run.
   */
  stop(): void {
    this.#receive = () => {}
  }

  #add(link: string | undefined): void {
    if (link === undefined) return
    if (this.#receive) this.#receive(link)
    else if (this.#waiting.length < roomForWaiting) this.#waiting.push(link)
  }
}
