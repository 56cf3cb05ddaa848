import type { Failure } from '../shared/failures'

export interface TerminalOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly json: boolean
  readonly quiet: boolean
  /** @returns false where nobody reads any more */
  readonly out: (text: string | Uint8Array) => unknown
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean }
}

/** The answer goes to stdout, and nothing else; what a person is told on the way goes to stderr. */
export class Terminal {
  readonly #options: TerminalOptions

  constructor(options: TerminalOptions) {
    this.#options = options
  }

  /** A person sees it as it is printed. */
  get isTerminal(): boolean {
    return this.#options.err.isTTY === true
  }

  get json(): boolean {
    return this.#options.json
  }

  /** @returns whether anybody still reads */
  answer(text: string | Uint8Array): boolean {
    return this.#options.out(text) !== false
  }

  /** A line for the person, unless they want none. */
  say(line: string): void {
    if (!this.#options.quiet) this.#options.err.write(`${line}\n`)
  }

  /** With `--json` the failure is the answer. @param value what there is all the same */
  fail({ code, message, remedy, detail }: Failure, value?: unknown): void {
    const { out, err, json } = this.#options
    if (json) {
      const error = { code, message, remedy, ...(detail ? { detail } : {}) }
      out(`${JSON.stringify({ ok: false, error, ...(value === undefined ? {} : { value }) })}\n`)
      return
    }
    const lines = [`${this.#strong(code)}: ${message}`, ...(detail ? [plain(detail)] : []), remedy]
    err.write(`${lines.join('\n  ')}\n`)
  }

  /** See no-color.org. */
  #strong(text: string): string {
    const { env, err } = this.#options
    return err.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? `\u001b[1;31m${text}\u001b[0m` : text
  }
}

/** What a provider says may hold what moves a cursor or hides a line. */
const plain = (text: string) => text.replace(/\p{Cc}|\p{Cf}/gu, ' ')
