import type { Clock } from '../core/ports'
import type { ProgramEnd, RunProgram } from '../node/run-program'
import type { LinkOutcome, LinkProbe } from './check'

interface Options {
  readonly scheme: string
  readonly platform: NodeJS.Platform
  readonly run: RunProgram
  readonly clock: Clock
}

/** What the system's opener is called, and what it takes before the link. `start` of Windows would split it at `&`. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

export const openerOf = (platform: NodeJS.Platform): readonly [string, ...string[]] => openers[platform] ?? ['xdg-open']

/** The address of the lab's own links: no redirect URI, so that none of them is ever taken for a sign-in. */
export const labLinkUri = (scheme: string): string => `${scheme}:/lab`

/** Each text begins with a random UUID, by which it is known again. */
const idOf = (text: string): string => text.slice(0, 36)

/** Sends links through the system, and recognises them when they come back. */
export class LabLinks implements LinkProbe {
  readonly #options: Options
  readonly #start: string
  readonly #waiting = new Map<string, (seen: 'arrived' | 'turned_away', text: string) => void>()

  constructor(options: Options) {
    this.#options = options
    this.#start = `${labLinkUri(options.scheme)}?probe=`
  }

  /** Takes a link that the system brought, where it is one of the lab's. One that nobody waits for is dropped. */
  take(link: string): boolean {
    if (!link.startsWith(this.#start)) return false
    this.#tell('arrived', link)
    return true
  }

  /** Hears of a link that Postern has turned away. @returns whether the lab sent it, and waits for it */
  turnedAway(link: string): boolean {
    return link.startsWith(this.#start) && this.#tell('turned_away', link)
  }

  #tell(seen: 'arrived' | 'turned_away', link: string): boolean {
    const text = link.slice(this.#start.length)
    const waiting = this.#waiting.get(idOf(text))
    waiting?.(seen, text)
    return waiting !== undefined
  }

  async send(
    text: string,
    patience: number,
    signal: AbortSignal,
    open?: (link: string) => Promise<number>,
  ): Promise<LinkOutcome> {
    const { clock } = this.#options
    const begun = clock.now()
    const arrived = new Promise<LinkOutcome>((resolve) => {
      this.#waiting.set(idOf(text), (seen, received) =>
        resolve(
          seen === 'arrived' ? { kind: seen, text: received, milliseconds: clock.now() - begun } : { kind: seen },
        ),
      )
    })
    let stop = () => {}
    const given = new Promise<LinkOutcome>((resolve) => {
      const lost = () => resolve({ kind: 'lost' })
      const callOff = clock.after(patience, lost)
      signal.addEventListener('abort', lost, { once: true })
      stop = () => {
        callOff()
        signal.removeEventListener('abort', lost)
      }
    })
    const failed = this.#hand(this.#start + text, open).then((failure) => failure ?? given)
    try {
      return await Promise.race([arrived, given, failed])
    } finally {
      stop()
      this.#waiting.delete(idOf(text))
    }
  }

  /** Gives how the opener failed. One that does not end has not. */
  async #hand(link: string, open?: (link: string) => Promise<number>): Promise<LinkOutcome | undefined> {
    const { platform, run } = this.#options
    const [program, ...args] = openerOf(platform)
    const end: Partial<ProgramEnd> = open ? { status: await open(link) } : await run(program, [...args, link])
    if (end.missing) return { kind: 'no_opener', program }
    return end.status ? { kind: 'opener_failed', status: end.status } : undefined
  }
}
