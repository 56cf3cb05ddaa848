import { windowMessages } from '../shared/text/en/window'
import { createFormats, type Formats } from './formats'
import { WindowLanguage } from './window-language'

export const windowLanguage = new WindowLanguage()

/** What the window says. The inspector and the lab have parts of their own, which are loaded with them. */
export const text = windowLanguage.part(windowMessages, {
  de: async () => (await import('../shared/text/de/window')).windowMessages,
  es: async () => (await import('../shared/text/es/window')).windowMessages,
  fr: async () => (await import('../shared/text/fr/window')).windowMessages,
  ja: async () => (await import('../shared/text/ja/window')).windowMessages,
  'zh-CN': async () => (await import('../shared/text/zh-cn/window')).windowMessages,
  ar: async () => (await import('../shared/text/ar/window')).windowMessages,
})

let current = createFormats(windowLanguage.locale)
windowLanguage.subscribe(() => {
  current = createFormats(windowLanguage.locale)
})

export const formats: Formats = {
  relative: (time, now) => current.relative(time, now),
  absolute: (time, now) => current.absolute(time, now),
  list: (items) => current.list(items),
}
