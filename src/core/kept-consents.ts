import { because, quote } from '../shared/reason'
import type { ToolConsent } from '../shared/tool-consent'
import { createQueue } from './chunked-store-queue'
import { LoginError } from './login-error'
import type { Clock, KeptValue } from './ports'

/** Tools that may be ruled ahead of any question: a program may think of any number of names. */
export const mostConsents = 500

type Said = Omit<ToolConsent, 'since'>

/** What the person has said of tools, in a file without secrets. */
export class KeptConsents {
  readonly #file: KeptValue<readonly ToolConsent[]>
  readonly #clock: Clock
  readonly #changed: () => void
  readonly #inTurn = createQueue()
  #kept: readonly ToolConsent[] = []

  constructor(file: KeptValue<readonly ToolConsent[]>, clock: Clock, changed: () => void) {
    this.#file = file
    this.#clock = clock
    this.#changed = changed
  }

  /** @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside */
  async load(): Promise<void> {
    const { value, damaged } = await this.#file.read()
    this.#kept = value
    this.#changed()
    if (damaged) throw new LoginError('file_damaged', quote(damaged.keptAs))
  }

  /** Those whose time is not over. */
  all(): readonly ToolConsent[] {
    const now = this.#clock.now()
    return this.#kept.filter(({ until }) => until === undefined || until > now)
  }

  /** What was said of a tool by its name, for whichever of its programs. */
  of(client: string, profileId: string): readonly ToolConsent[] {
    if (this.#kept.length === 0) return this.#kept
    return this.all().filter((each) => each.client === client && each.profileId === profileId)
  }

  /**
   * Takes the place of what was said of the same tool before.
   *
   * @param most how many there may be then; absent: what a person answers is kept in any case
   * @throws {LoginError} `list_full`, `storage_failed`; then everything is as it was
   */
  keep(said: Said, most = Number.POSITIVE_INFINITY): Promise<void> {
    const isReplaced = (each: ToolConsent) =>
      isOfSameTool(each, said) && (each.rule === 'quiet') === (said.rule === 'quiet')
    return this.#change((all) => {
      const others = all.filter((each) => !isReplaced(each))
      if (others.length === all.length && all.length >= most)
        throw new LoginError('list_full', because('reason.most_tools', { count: most }))
      return [...others, { ...said, since: this.#clock.now() }]
    })
  }

  /** @throws {LoginError} `storage_failed` */
  forget(goes: (consent: ToolConsent) => boolean): Promise<void> {
    return this.#change((all) => all.filter((each) => !goes(each)))
  }

  #change(change: (all: readonly ToolConsent[]) => readonly ToolConsent[]): Promise<void> {
    return this.#inTurn(async () => {
      const next = change(this.all())
      if (JSON.stringify(next) === JSON.stringify(this.#kept)) return
      await this.#file.write(next)
      this.#kept = next
      this.#changed()
    })
  }
}

type Tool = Pick<ToolConsent, 'client' | 'program' | 'profileId'>

export const isOfSameTool = (a: Tool, b: Tool): boolean =>
  a.client === b.client && a.program === b.program && a.profileId === b.profileId
