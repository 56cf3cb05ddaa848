/** The languages that Postern speaks, each by its own name. The catalogue has a folder for each. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  'zh-CN': '简体中文',
  ar: 'العربية',
} as const

export type Language = keyof typeof languages
/** `system`: the first of the person's languages that Postern speaks. */
export type LanguageChoice = Language | 'system'

export const languageNames = Object.keys(languages) as readonly Language[]
export const languageChoices: readonly LanguageChoice[] = ['system', ...languageNames]

/** A language of the catalogue, and the regional form of it that dates and numbers are written in. */
export interface SpokenLanguage {
  readonly language: Language
  /** BCP 47, such as `de-AT`. */
  readonly locale: string
}

/** What is spoken to a person who prefers these languages, the first the most (BCP 47). English where none fits. */
export function spokenLanguage(choice: LanguageChoice, preferred: readonly string[]): SpokenLanguage {
  for (const tag of preferred) {
    const language = languageOf(tag)
    if (language !== undefined && (choice === 'system' || choice === language)) return { language, locale: tag }
  }
  const language = choice === 'system' ? 'en' : choice
  return { language, locale: language }
}

/**
 * The language of the catalogue that a tag asks for.
 *
 * The script counts as much as the language: who reads `zh-TW` is not served with simplified characters (RFC 5646 §4.1).
 */
export function languageOf(tag: string): Language | undefined {
  const asked = scriptOf(tag)
  return asked === undefined ? undefined : languageNames.find((name) => scriptOf(name) === asked)
}

/** `zh-Hans` of `zh-SG`; `undefined` of what is no tag. */
function scriptOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return undefined
  }
}

export const directionOf = (locale: string): 'ltr' | 'rtl' => (languageOf(locale) === 'ar' ? 'rtl' : 'ltr')
