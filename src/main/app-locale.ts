import { readFileSync } from 'node:fs'
import { type LanguageChoice, languageChoices, type SpokenLanguage, spokenLanguage } from '../shared/languages'

/** The language of this Postern: by the person's choice, else by the system. Known before the first window. */
export class AppLocale {
  readonly #preferred: () => readonly string[]
  #chosen: LanguageChoice
  #spoken: SpokenLanguage

  /** @param preferred the languages of the system, the first the most preferred */
  constructor(chosen: LanguageChoice, preferred: () => readonly string[]) {
    this.#preferred = preferred
    this.#chosen = chosen
    this.#spoken = spokenLanguage(chosen, preferred())
  }

  get chosen(): LanguageChoice {
    return this.#chosen
  }

  get spoken(): SpokenLanguage {
    return this.#spoken
  }

  choose(chosen: LanguageChoice): void {
    this.#chosen = chosen
    this.#spoken = spokenLanguage(chosen, this.#preferred())
  }
}

/** Reads of the settings nothing but the language, for the first paint does not wait for the rest. */
export function readLanguageChoice(settingsFile: string): LanguageChoice {
  try {
    const { language } = JSON.parse(readFileSync(settingsFile, 'utf8'))
    return languageChoices.find((choice) => choice === language) ?? 'system'
  } catch {
    // It is not there yet, or damaged: then the settings say so when they are loaded.
    return 'system'
  }
}
