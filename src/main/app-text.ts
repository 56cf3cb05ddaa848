import type { LanguageChoice } from '../shared/languages'
import { loadMessages } from '../shared/text/catalogue'
import { createText, type Text } from '../shared/text/text'
import type { AppLocale } from './app-locale'

/** What the main process says, in the language of the moment. */
export interface AppText {
  /** Stays the same function in every language. */
  readonly text: Text
  /** Settles when everything is said in that language. */
  choose(language: LanguageChoice): Promise<void>
  /** Calls after each change, for what was said and is still to be seen, such as a menu. */
  onChange(listener: () => void): void
}

export async function createAppText(locale: AppLocale): Promise<AppText> {
  const load = async () => createText(await loadMessages(locale.spoken.language), locale.spoken.locale)
  const listeners: (() => void)[] = []
  let current = await load()
  return {
    text: (id, values) => current(id, values),
    choose: async (language) => {
      locale.choose(language)
      const spoken = locale.spoken
      const next = await load()
      // Another was chosen meanwhile.
      if (spoken !== locale.spoken) return
      current = next
      for (const listener of listeners) listener()
    },
    onChange: (listener) => listeners.push(listener),
  }
}
