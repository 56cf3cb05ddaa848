import { spokenLanguage } from '../shared/languages'
import { loadMessages } from '../shared/text/catalogue'
import { createText, type Text } from '../shared/text/text'

/**
 * What a person at a terminal is told, in the language that their environment asks for: `LC_ALL`, else `LC_MESSAGES`,
 * else `LANG` (POSIX.1-2017, Base Definitions §8.2). English where it names none.
 */
export async function loadText(env: Readonly<Record<string, string | undefined>>): Promise<Text> {
  const { language, locale } = spokenLanguage('system', [localeOf(env)])
  return createText(await loadMessages(language), locale)
}

/** `de-AT` of `de_AT.UTF-8@euro`. */
function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  const value = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return value.replace(/[.@].*$/, '').replaceAll('_', '-')
}
