import { directionOf, type Language, languageOf, spokenLanguage } from '../shared/languages'
import { type PracticeMessageId, practiceMessages } from '../shared/text/en/practice'
import { createText, type Text } from '../shared/text/text'
import type { Context, Middleware } from './oidc-provider'

export type PageText = Text<PracticeMessageId>

/** In what language a page speaks. */
export interface PageWords {
  readonly text: PageText
  /** BCP 47. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
}

const translations: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Readonly<Record<PracticeMessageId, string>>>>
> = {
  de: async () => (await import('../shared/text/de/practice')).practiceMessages,
  es: async () => (await import('../shared/text/es/practice')).practiceMessages,
  fr: async () => (await import('../shared/text/fr/practice')).practiceMessages,
  ja: async () => (await import('../shared/text/ja/practice')).practiceMessages,
  'zh-CN': async () => (await import('../shared/text/zh-cn/practice')).practiceMessages,
  ar: async () => (await import('../shared/text/ar/practice')).practiceMessages,
}

/** Under which a request carries its words. */
const key = 'words'

/** @param preferred languages, the first the most preferred (BCP 47) */
async function loadWords(preferred: readonly string[]): Promise<PageWords> {
  const { language, locale } = spokenLanguage('system', preferred)
  const messages = language === 'en' ? practiceMessages : await translations[language]()
  return { text: createText(messages, locale), locale, direction: directionOf(locale) }
}

/**
 * Settles for each request what its pages speak: the language of the app that runs this provider, else those of the browser.
 *
 * @param appLocale `undefined` where no app runs it
 */
export const withWords =
  (appLocale: () => string | undefined): Middleware =>
  async (ctx, next) => {
    const locale = appLocale()
    await speak(ctx, locale === undefined ? ctx.acceptsLanguages() : [locale])
    await next()
  }

/** What the person asked for in the request itself goes before that (OpenID Connect Core §3.1.2.1, `ui_locales`). */
export async function speakAsAsked(ctx: Context, uiLocales: unknown): Promise<void> {
  const asked = typeof uiLocales === 'string' ? uiLocales.split(' ') : []
  const fitting = asked.filter((tag) => languageOf(tag) !== undefined)
  if (fitting.length > 0) await speak(ctx, fitting)
}

async function speak({ state }: Context, preferred: readonly string[]): Promise<void> {
  state[key] = await loadWords(preferred)
}

/** @param ctx of a request that has gone through `withWords` */
export const wordsOf = ({ state }: { readonly state: Readonly<Record<PropertyKey, unknown>> }): PageWords =>
  state[key] as PageWords
