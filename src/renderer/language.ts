import { windowMessages } from '../shared/text/en/window'
import { createText } from '../shared/text/text'
import { createFormats } from './formats'

/** The language of the catalogue, in the regional form that the person's system uses, so that words and dates agree. */
export function chooseLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language
}

export const locale = chooseLocale('en', globalThis.navigator?.languages ?? [])

export const text = createText(windowMessages, locale)
export const formats = createFormats(locale)
