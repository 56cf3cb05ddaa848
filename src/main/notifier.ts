import type { Clock } from '../core/ports'
import type { Asked } from '../shared/desktop'
import type { Text } from '../shared/text/text'
import type { Need } from './needs'

export interface NotifierParts {
  readonly clock: Clock
  readonly text: Text
  /** Whether the system reads a body as markup. */
  readonly markup: boolean
  /** The returned function takes it away again. */
  show(notice: { readonly title: string; readonly body: string }, clicked: () => void): () => void
  ask(asked: Asked): void
}

/** Milliseconds in which needs become one notification. */
const gathering = 1_000
/** Milliseconds for which the same need is not told of again. */
const quiet = 10 * 60_000
const mostLines = 3
const longestLabel = 60

/** Tells a person that they are needed: one notification at a time, for everything that has come about together. */
export class Notifier {
  readonly #parts: NotifierParts
  readonly #told = new Map<string, number>()
  #gathered: Need[] = []
  #withdraw: (() => void) | undefined

  constructor(parts: NotifierParts) {
    this.#parts = parts
  }

  tell(needs: readonly Need[]): void {
    const { clock } = this.#parts
    const now = clock.now()
    const fresh = needs.filter(({ key }) => now - (this.#told.get(key) ?? -quiet) >= quiet)
    if (fresh.length === 0) return
    for (const { key } of fresh) this.#told.set(key, now)
    if (this.#gathered.length === 0) clock.after(gathering, () => this.#show())
    this.#gathered.push(...fresh)
  }

  close(): void {
    this.#withdraw?.()
  }

  #show(): void {
    const needs = this.#gathered
    this.#gathered = []
    const [first] = needs
    if (!first) return
    this.#withdraw?.()
    const { show, ask } = this.#parts
    this.#withdraw = show({ title: this.#title(needs), body: this.#body(needs) }, () => ask(first.asked))
  }

  #title([first, ...others]: readonly Need[]): string {
    const { text } = this.#parts
    if (others.length > 0) return text('notify.title')
    if (first?.kind === 'signed_in' || first?.kind === 'sign_in_failed') return text(`notify.${first.kind}.title`)
    return text('notify.title')
  }

  #body(needs: readonly Need[]): string {
    const { text, markup } = this.#parts
    const lines = needs.map(({ kind, label }) => {
      const name = plainLabel(label, markup)
      return text(`notify.${kind}`, { account: name, provider: name })
    })
    const more = lines.length > mostLines ? ['…'] : []
    return [...lines.slice(0, mostLines), ...more].join('\n')
  }
}

/** A label is what a provider says: without what could change the rest of the line, and of a bearable length. */
export function plainLabel(label: string, markup: boolean): string {
  const signs = { '<': '‹', '>': '›', '&': '＆' } as const
  const words = label.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  const short = Array.from(words).slice(0, longestLabel).join('')
  const whole = short.length < words.length ? `${short}…` : short
  return markup ? whole.replace(/[<>&]/g, (sign) => signs[sign as keyof typeof signs]) : whole
}
