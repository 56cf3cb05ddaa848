import { quote } from '../shared/reason'
import type { HandOutSummary } from '../shared/tool-consent'
import type { HandOut } from './hand-outs'
import { LoginError } from './login-error'
import type { Clock, KeptValue } from './ports'

/** Rows that are kept; the one that was added to the longest ago goes first. */
export const keptHandOuts = 200

/** Milliseconds in which hand-outs are gathered before they are written together. */
const writeDelay = 2_000

/** What was given to which tool and how often, kept beyond a restart. Holds no token. */
export class HandOutRecords {
  readonly #file: KeptValue<readonly HandOutSummary[]>
  readonly #clock: Clock
  readonly #changed: () => void
  readonly #rows = new Map<string, HandOutSummary>()
  #writing: Promise<void> = Promise.resolve()
  #callOffWrite: (() => void) | undefined

  constructor(file: KeptValue<readonly HandOutSummary[]>, clock: Clock, changed: () => void) {
    this.#file = file
    this.#clock = clock
    this.#changed = changed
  }

  /** @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside */
  async load(): Promise<void> {
    const { value, damaged } = await this.#file.read()
    for (const row of value) this.#rows.set(keyOf(row), row)
    this.#changed()
    if (damaged) throw new LoginError('file_damaged', quote(damaged.keptAs))
  }

  /** Counts what a tool was given. Never throws: memory alone is touched. */
  add({ client, program, profileId, kind, audience, host }: HandOut, times: number): void {
    const given = {
      client,
      ...(program === undefined ? {} : { program }),
      profileId,
      kind,
      ...(audience === undefined ? {} : { audience }),
      ...(host === undefined ? {} : { host }),
    }
    const key = keyOf(given)
    const lastAt = this.#clock.now()
    const { count = 0, firstAt = lastAt } = this.#rows.get(key) ?? {}
    this.#rows.delete(key)
    this.#rows.set(key, { ...given, count: count + times, firstAt, lastAt })
    const [oldest] = this.#rows.keys()
    if (this.#rows.size > keptHandOuts && oldest !== undefined) this.#rows.delete(oldest)
    this.#touch()
  }

  forget(goes: (row: HandOutSummary) => boolean): void {
    for (const [key, row] of this.#rows) if (goes(row)) this.#rows.delete(key)
    this.#touch()
  }

  /** The newest first. */
  all(): readonly HandOutSummary[] {
    return [...this.#rows.values()].reverse()
  }

  /** Writes what is not yet written. Never rejects: no token is less good for a list that cannot be written. */
  settled(): Promise<void> {
    return this.#callOffWrite ? this.#write() : this.#writing
  }

  #touch(): void {
    this.#changed()
    this.#callOffWrite ??= this.#clock.after(writeDelay, () => void this.#write())
  }

  async #write(): Promise<void> {
    this.#callOffWrite?.()
    this.#callOffWrite = undefined
    this.#writing = this.#file.write([...this.#rows.values()]).catch(() => {})
    await this.#writing
  }
}

const keyOf = ({
  client,
  program,
  profileId,
  kind,
  audience,
  host,
}: Omit<HandOutSummary, 'count' | 'firstAt' | 'lastAt'>) =>
  JSON.stringify([client, program, profileId, kind, audience, host])
