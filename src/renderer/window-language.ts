import { type Language, languageOf } from '../shared/languages'
import { createText, type Text } from '../shared/text/text'

/** A part of the catalogue in the languages that are not in the first chunk, each loaded when it is chosen. */
export type Translations<Id extends string> = Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Readonly<Record<Id, string>>>>
>

/** One part of the catalogue that was asked for: gives what swaps its words, once they are there. */
type LoadPart = (language: Language, locale: string) => Promise<() => void>

/** The language of the window. The parts of the catalogue that are in use change all at once, or not at all. */
export class WindowLanguage {
  readonly #parts: LoadPart[] = []
  readonly #listeners = new Set<() => void>()
  #locale = 'en'
  #wanted = 'en'
  #loaded: Promise<unknown> = Promise.resolve()

  /** BCP 47, with the region that dates are written for. */
  get locale(): string {
    return this.#locale
  }

  /** A part of the catalogue. Its words are English until `loaded()` settles. */
  part<Id extends string>(english: Readonly<Record<Id, string>>, translations: Translations<Id>): Text<Id> {
    let current = createText(english, this.#locale)
    const load: LoadPart = async (language, locale) => {
      const messages = language === 'en' ? english : await translations[language]()
      return () => {
        current = createText(messages, locale)
      }
    }
    this.#parts.push(load)
    if (languageOf(this.#wanted) !== 'en') this.#loaded = this.#load(this.#wanted)
    return (id, values) => current(id, values)
  }

  /** Settles when all parts that were asked for have their words. Where that failed, they keep those they have. */
  loaded(): Promise<unknown> {
    return this.#loaded.catch(() => {})
  }

  change(locale: string): Promise<void> {
    if (locale === this.#wanted) return Promise.resolve()
    this.#wanted = locale
    const loaded = this.#load(locale)
    this.#loaded = loaded
    return loaded
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  async #load(locale: string): Promise<void> {
    const language = languageOf(locale) ?? 'en'
    const swaps = await Promise.all(this.#parts.map((load) => load(language, locale)))
    // Another was chosen meanwhile.
    if (locale !== this.#wanted) return
    for (const swap of swaps) swap()
    this.#locale = locale
    for (const listener of this.#listeners) listener()
  }
}
