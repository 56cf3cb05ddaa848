import { directionOf } from '../shared/languages'
import { windowLanguage } from './language'

/** Changes the language of the page and the direction it is read in. Where it cannot be loaded, the one before stays. */
export async function speak(locale: string): Promise<void> {
  await windowLanguage.change(locale).catch(() => {})
  document.documentElement.lang = windowLanguage.locale
  document.documentElement.dir = directionOf(windowLanguage.locale)
}
